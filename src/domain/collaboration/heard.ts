/** Fewer organisations than this are one voice, not a whole (docs/rules/states.md). */
export const VOICES_AT_LEAST = 2;
/** Share of the organisations asked from which the answers may advise everybody. */
export const HEARD_SHARE = 0.5;

export interface Heard {
  /** Ids, in the order in which the organisations come. */
  answered: readonly string[];
  silent: readonly string[];
  /** Not everybody has answered: what the answers say is provisional. */
  provisional: boolean;
  /** Enough have answered to advise everybody (criterion `formAnswered`). */
  enough: boolean;
}

export const isEnoughHeard = (answered: number, asked: number): boolean =>
  answered >= VOICES_AT_LEAST && answered >= asked * HEARD_SHARE;

/**
 * For whom the answers on the form speak (F11): one organisation of three does not speak for all, and the page has
 * to say so before it says anything else. Whoever carries the plan is asked; others count once they have answered.
 */
export function heardFrom(
  partners: readonly { id: string; state: string; tier: string }[],
  answered: readonly string[],
): Heard {
  const done = new Set(answered);
  const asked = partners.filter((one) => done.has(one.id) || (one.state === "MEMBER" && one.tier === "CORE"));
  const ids = (has: boolean) => asked.filter(({ id }) => done.has(id) === has).map(({ id }) => id);
  const [spoken, silent] = [ids(true), ids(false)];
  return {
    answered: spoken,
    silent,
    provisional: silent.length > 0,
    enough: isEnoughHeard(spoken.length, asked.length),
  };
}
