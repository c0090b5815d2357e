/** Lists and records inside one another that an input may hold (REQ-I2); the deepest of ours needs half of it. */
export const MAX_DEPTH = 8;

/** Whether a value is nested deeper than an input may be. Goes level by level, so that no depth is too much for it. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap((one) => (one !== null && typeof one === "object" ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
