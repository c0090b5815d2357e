import { ask } from "./rounds.mjs";
import { reads } from "./targets.mjs";

/** Order of keys, and of rows that have none of their own, is not content. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical).sort(byText);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}
const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/**
 * A yardstick that answers something else measures nothing: every read must answer the same as its counterpart by
 * SQL, and something. Throws with the first difference.
 */
export async function requireSameAnswers(targets, place) {
  for (const { name } of reads) {
    const [ours, bySql] = [
      await answerOf(targets[name], place),
      await answerOf(targets[`${name} by SQL`], place),
    ];
    if (ours === bySql && ours.length > 200) continue;
    const at = [...ours].findIndex((letter, n) => letter !== bySql[n]);
    const around = (text) => text.slice(Math.max(0, at - 120), at + 120);
    throw new Error(
      `${name} and its counterpart by SQL answer differently:\n${around(ours)}\n${around(bySql)}`,
    );
  }
}

const answerOf = async (target, place) =>
  JSON.stringify(canonical(JSON.parse((await ask(target, place)).content).result.data));
