import type { useTranslations } from "next-intl";
import { type Day, isDay } from "@/domain/calendar";
import { beginningOf, setApart } from "@/domain/cleaning";

type Translate = ReturnType<typeof useTranslations<"history">>;

/** What a sentence about an event is made of. */
export interface Told {
  action: string;
  kind: string;
  actor: { name: string; partner: { name: string } | null } | null;
  record: { name: string };
}

const LONGEST = 80;
const short = (name: string): string => {
  const start = beginningOf(name, LONGEST);
  return setApart(start === name ? name : `${start}…`);
};

/** Who: the person, and for whom they sit there. */
export function sayActor(t: Translate, actor: Told["actor"]): string {
  if (!actor) return t("someone");
  const name = setApart(actor.name);
  return actor.partner ? t("actorFor", { name, organisation: setApart(actor.partner.name) }) : name;
}

/** Who did what to what, in one sentence. */
export function sayEvent(t: Translate, event: Told): string {
  const key = `actions.${event.action}`;
  const record = t(`records.${event.kind}`, { name: short(event.record.name) });
  return t(t.has(key) ? key : "actions.other", { actor: sayActor(t, event.actor), record });
}

/** A value of a changed field: a word for a code, a day for a date, the text itself otherwise. */
export function sayValue(
  t: Translate,
  field: string,
  value: string | number | boolean | null,
  sayDay: (day: Day) => string,
): string {
  if (value === null || value === "") return t("nothing");
  if (typeof value === "boolean") return t(value ? "values.yes" : "values.no");
  if (typeof value === "number") return String(value);
  if (isDay(value)) return sayDay(value);
  const own = `values.${field}_${value}`;
  if (/^[A-Z][A-Z0-9_]+$/.test(value)) {
    if (t.has(own)) return t(own);
    if (t.has(`values.${value}`)) return t(`values.${value}`);
  }
  return value;
}
