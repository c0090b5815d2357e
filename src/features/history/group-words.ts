import type { useTranslations } from "next-intl";
import { sayNumber } from "@/features/words/numbers";
import { sayActor, sayEvent, type Told } from "./event-words";

type SaysHistory = ReturnType<typeof useTranslations<"history">>;
type SaysNumber = Parameters<typeof sayNumber>[0];
type Who = NonNullable<Told["actor"]>;

interface ToldGroup<E extends Told> {
  act: string;
  events: readonly E[];
  atLeast: boolean;
}

const keyOf = ({ name, partner }: Who): string => partner?.name ?? ` ${name}`;

/** Who had a part in it: each organisation once, and each person who sits for none. */
export function actorsOf<A extends Who>(events: readonly { actor: A | null }[]): A[] {
  const actors = new Map<string, A>();
  for (const { actor } of events) if (actor && !actors.has(keyOf(actor))) actors.set(keyOf(actor), actor);
  return [...actors.values()];
}

/** A person by name where only one acted, an organisation where several of it did, a number where there are many. */
function sayWho(t: SaysHistory, events: readonly Told[]): { who: string; many: boolean } {
  const actors = actorsOf(events);
  const [first, second, ...others] = actors;
  if (!first) return { who: sayActor(t, null), many: false };
  const nameOf = ({ name, partner }: Who) => partner?.name ?? name;
  if (!second) {
    const people = new Set(events.map(({ actor }) => actor?.name));
    return { who: people.size === 1 ? sayActor(t, first) : nameOf(first), many: false };
  }
  if (others.length === 0)
    return { who: t("groups.two", { one: nameOf(first), other: nameOf(second) }), many: true };
  const sitForOne = actors.every(({ partner }) => partner !== null);
  return {
    who: t(sitForOne ? "groups.organisations" : "groups.people", { count: actors.length }),
    many: true,
  };
}

/** Several changes in one sentence: "Drei Organisationen haben zusammen neun Fragen zur Form beantwortet." */
export function sayGroup<E extends Told>(t: SaysHistory, common: SaysNumber, group: ToldGroup<E>): string {
  const { act, events, atLeast } = group;
  const [only, ...others] = events;
  if (only && others.length === 0) return sayEvent(t, only);
  const number = sayNumber(common, events.length);
  const { who, many } = sayWho(t, events);
  const words = {
    who,
    many: many ? "yes" : "no",
    number: atLeast ? t("groups.atLeast", { number }) : number,
  };
  // an action has words of its own; everything else is told as changes to its noun
  return t(act.includes(".") ? `groups.acts.${act}` : `groups.nouns.${act}`, words);
}
