import { getLocale, getTranslations } from "next-intl/server";
import { whoLosesWhat } from "@/domain/partners/leaving";
import { hasEnded, type PartnerState } from "@/domain/partners/states";
import type { Partner } from "@/features/partners/shown";

/** Which place a step to this state gives to whom, in whole sentences with their names; none where it ends nothing. */
export async function sayAccess({ people }: Partner, to: PartnerState): Promise<string[]> {
  if (!hasEnded(to)) return [];
  const [t, locale] = await Promise.all([getTranslations("partners.state.access"), getLocale()]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const { out, seatless } = whoLosesWhat(to, people);
  const named = (those: Partner["people"]) => ({
    count: those.length,
    names: list.format(those.map((person) => person.name)),
  });
  return [
    out.length > 0 ? t("out", named(out)) : t("none"),
    ...(seatless.length > 0 ? [t("seatless", named(seatless))] : []),
    ...(out.length + seatless.length > 0 ? [t("undo")] : []),
  ];
}
