import { getLocale, getTranslations } from "next-intl/server";
import { THREADS_ABREAST } from "@/domain/goals/alignment/columns";
import type { GoalStance } from "@/domain/goals/alignment/rules";
import type { AlignmentSaying } from "@/domain/goals/alignment/sayings";
import type { ShownAlignment } from "./shown";

/** Names in one sentence before the rest is a number: fewer of them where there are many organisations. */
const namedOf = (organisations: number): number => (organisations > THREADS_ABREAST ? 1 : 3);

/** What the picture and the table say in words; both are made from the same. */
export async function alignmentWords({ organisations }: Pick<ShownAlignment, "organisations">) {
  const [t, goals, locale] = await Promise.all([
    getTranslations("goal-alignment"),
    getTranslations("goals"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const named = namedOf(organisations.length);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]): string => {
    const all = ids.flatMap((id) => nameOf.get(id) ?? []);
    if (all.length <= named + 1) return list.format(all);
    return list.format([...all.slice(0, named), t("others", { count: all.length - named })]);
  };
  const stance = (one: GoalStance | null): string => {
    if (one === null) return t("stances.SILENT");
    return one === "LEADS" ? t("stances.LEADS") : goals(`positions.${one}`);
  };
  const saying = (said: AlignmentSaying): string => {
    if ("partnerIds" in said) return t(`says.${said.code}`, { names: names(said.partnerIds) });
    if (said.code === "undriven") return t("says.undriven");
    return said.code === "silent"
      ? t("says.silent", { count: said.count })
      : t(`says.${said.code}`, { count: said.count, accepting: said.accepting });
  };
  return { stance, saying };
}
