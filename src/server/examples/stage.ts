import { dayOfMoment, HOME_ZONE } from "@/domain/calendar";
import { now } from "@/server/core/clock";
import { type Cast, changeIn, type Player } from "./cast";
import { dayFor } from "./days";
import type { Script, When } from "./script";

/** What every step of playing an example stands on: who acts for whom, and under which ids things are known. */
export interface Stage {
  script: Script;
  workspace: string;
  cast: Cast;
  /** Whoever sits for an organisation, by its key. */
  seats: Map<string, Player>;
  /** Partner ids by the organisation's key. */
  partners: Map<string, string>;
  /** Ids of what was said, by organisation, kind and category. */
  said: Map<string, string>;
  /** What every change names. */
  change: () => { workspace: string; requestId: string };
  day: (when: When) => string;
}

export const setStage = (script: Script, workspace: string, cast: Cast): Stage => ({
  script,
  workspace,
  cast,
  seats: new Map([
    [script.seats.coordinator, cast.coordinator],
    [script.seats.first, cast.first],
    [script.seats.second, cast.second],
  ]),
  partners: new Map(),
  said: new Map(),
  change: changeIn(workspace),
  day: (when) => dayFor(when, dayOfMoment(now(), HOME_ZONE)),
});

/** The value under a key that a script names; a script that names another is wrong. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the example does not know "${key}"`);
  return value;
}

/** The organisations for which somebody sits, with that person. */
export const seated = ({ script, seats }: Stage) =>
  [...seats].map(([key, player]) => {
    const organisation = script.organisations[key];
    if (!organisation) throw new Error(`the example does not know "${key}"`);
    return { key, player, organisation };
  });

const AT_ONCE = 4;

/** Does the same for many, a few at a time: what different organisations say is in no order. */
export async function someAtOnce<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
