import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { StepHere } from "@/components/step-here";
import type { Round, RoundAnswers } from "./shown";

type Props = {
  workspace: string;
  round: Round;
  answers: RoundAnswers;
  /** What the overview of expectations says in one sentence: the gaps by name. */
  headline: ReactNode;
};

/** What now: where something is missing, and for one's own organisation to say that its answers hold. */
export async function RoundNext({ workspace, round, answers, headline }: Props) {
  const t = await getTranslations("rounds");
  const onlyLines = round.kinds.every((kind) => kind === "RED_LINE");
  const confirms = answers.unconfirmed > 0;
  return (
    <div id="next" className="scroll-mt-4">
      <StepHere
        title={t(onlyLines ? "after.linesTitle" : "after.title")}
        reason={
          <>
            {onlyLines ? <p>{t("after.lines")}</p> : headline}
            {confirms && <p className="mt-2">{t("after.confirm")}</p>}
          </>
        }
      >
        <ButtonLink href={onlyLines ? `/w/${workspace}/goals` : `/w/${workspace}/expectations`}>
          {t(onlyLines ? "after.goals" : "after.matrix")}
        </ButtonLink>
        {confirms && (
          <ButtonLink variant="quiet" href={`/w/${workspace}/plan/expectations/check`}>
            {t("after.confirmPress")}
          </ButtonLink>
        )}
      </StepHere>
    </div>
  );
}
