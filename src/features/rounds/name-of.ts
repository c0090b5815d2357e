import { getLocale, getTranslations } from "next-intl/server";
import type { Day } from "@/domain/calendar";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { sayDay } from "@/features/words/dates";

type Named = { kinds: readonly ExpectationKind[]; endsOn: Day };

/** A round has no name of its own: it is called by what it asks for and until when; the list of everything would fill a phone. */
export async function nameOfRound({ kinds, endsOn }: Named): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  const day = sayDay(endsOn, locale);
  const all = kinds.length === expectationKinds.length;
  const name = all ? t("nameOfAll", { day }) : t("name", { kinds: await sayKinds(kinds), day });
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** What a round asks for, as a list in words. */
export async function sayKinds(kinds: readonly ExpectationKind[]): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(kinds.map((kind) => t(`kinds.${kind}`)));
}
