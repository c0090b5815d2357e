import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/tag";
import type { AlignmentSaying } from "@/domain/goals/alignment/sayings";
import { reasonAnchor, type ShownAlignment, type ShownRow } from "./shown";
import { alignmentWords } from "./words";

type Props = { alignment: ShownAlignment; goal: ShownRow };

/** The sentence at the end of a row: how many carry it, then what stands in the way, and the way to its reason. */
export async function AlignmentSentence({ alignment, goal }: Props) {
  const [t, words] = await Promise.all([getTranslations("goal-alignment"), alignmentWords(alignment)]);
  const whole = goal.says.length === 1 && goal.says[0]?.code === "all";
  return (
    <span className={whole ? "font-semibold" : undefined}>
      {goal.says.map((said) => (
        <span key={said.code}>
          <span className={isGap(said) ? "whitespace-nowrap" : undefined}>
            {words.saying(said)} {isGap(said) && <Tag tone="gap">{t("gap")}</Tag>}
          </span>{" "}
          {said.code === "redLine" && (
            <>
              <a href={`#${reasonAnchor(goal.id)}`} className="inline-block min-h-6 print:hidden">
                {t("readReason")}
                <span className="sr-only">: {goal.title}</span>
              </a>{" "}
            </>
          )}
        </span>
      ))}
    </span>
  );
}

const isGap = (said: AlignmentSaying): boolean => "gap" in said && said.gap === true;
