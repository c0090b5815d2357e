import { getTranslations } from "next-intl/server";
import type { ShownAlignment } from "./shown";
import { alignmentWords } from "./words";

/** What the picture says, before it is looked at: how many goals all carry, and what stands in the way of the others. */
export async function AlignmentHeadline({ alignment }: { alignment: ShownAlignment }) {
  const [t, words] = await Promise.all([
    getTranslations("goal-alignment.headline"),
    alignmentWords(alignment),
  ]);
  const { goals, organisations, byAll, contested, undriven, untouched } = alignment.headline;
  const [only] = alignment.goals;
  if (goals === 0) return <p>{t("noneAhead")}</p>;
  if (organisations < 2) return <p>{t("alone")}</p>;
  if (untouched === goals) return <p>{t("untouchedAll", { goals })}</p>;
  if (goals === 1 && only) return <p>{only.says.map(words.saying).join(" ")}</p>;
  const rest = [
    contested > 0 && t("contested", { count: contested }),
    undriven > 0 && t("undriven", { count: undriven }),
    untouched > 0 && t("untouched", { count: untouched }),
  ];
  return (
    <p>
      <strong>{t("byAll", { byAll, of: organisations })}</strong> {rest.filter(Boolean).join(" ")}
    </p>
  );
}
