import { getLocale, getTranslations } from "next-intl/server";
import { sayCategory } from "@/features/words/categories";
import type { ShownMatrix } from "./shown";

/** The sentence that the table begins with: what is missing, what does not suffice, or that nothing is. */
export async function MatrixHeadline({ matrix }: { matrix: ShownMatrix }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("matrix"),
    getTranslations("expectations"),
    getLocale(),
  ]);
  const { columns, gaps } = matrix;
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "unit", style: "short" });
  const say = (categories: readonly string[]) =>
    list.format(
      columns.flatMap((column) =>
        categories.includes(column.category) ? (sayCategory(words, column) ?? []) : [],
      ),
    );
  if (columns.length === 0)
    return (
      <p>
        <strong>{t("empty")}</strong> {matrix.may.add && t("emptyOwn")}
      </p>
    );
  const short = columns.filter((column) => column.balance === "SHORT").map((column) => column.category);
  const only = gaps.length === 1 ? columns.find((column) => column.category === gaps[0]) : undefined;
  // what others could give, although nobody has promised it yet: only where there is such a thing is there a rest
  const offered = columns.some((column) => column.balance === "OFFERED");
  const asked = columns.some((column) => column.asking > 0 || column.balance === "COVERED");
  const scarce = short.length > 0 && t("short", { things: say(short) });
  const whole = asked ? scarce || t("noGap") : t("nobodyAsks");
  const rest = gaps.length > 0 && (scarce || (offered && t("rest")));
  return (
    <p>
      <strong>{gaps.length > 0 ? t("gaps", { count: gaps.length, things: say(gaps) }) : whole}</strong>{" "}
      {only && `${t("oneGap", { count: only.without, giving: only.giving })} `}
      {rest} {offered && t("notPromised")} {matrix.round && t("roundOpen")}
    </p>
  );
}
