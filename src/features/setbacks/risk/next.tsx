import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { StepHere } from "@/components/step-here";
import type { Risk } from "@/features/setbacks/shown";
import { RiskMoveButton } from "./move-button";
import { ReviewButton } from "./review-button";
import { stepPath } from "./step-path";

/** The next step for this setback, done here where one press is enough. A sign that was seen comes before it. */
export async function RiskNext({ workspace, risk }: { workspace: string; risk: Risk }) {
  const t = await getTranslations("setbacks");
  const { next, may } = risk;
  const seen = risk.state === "MONITORED" && risk.signs.some((sign) => sign.observedOn !== null);
  const here = `/w/${workspace}/setbacks/${risk.id}`;
  return (
    <div className="grid gap-4">
      {seen && (
        <Notice tone="decision" title={t("signs.seenTitle")}>
          <p>{t("signs.seenBody")}</p>
        </Notice>
      )}
      {next && (may.change || may.moveTo.length > 0) && (
        <StepHere title={t(`next.${next}.title`, { title: risk.title })} reason={t(`next.${next}.reason`)}>
          {next === "review" && <ReviewButton workspace={workspace} risk={risk} />}
          {next === "move" && risk.ahead && may.moveTo.includes(risk.ahead.state) && (
            <RiskMoveButton workspace={workspace} risk={risk} to={risk.ahead.state} variant="primary" />
          )}
          {next === "settle" && (
            <RiskMoveButton workspace={workspace} risk={risk} to="CLOSED" variant="primary" />
          )}
          {next !== "review" && next !== "move" && next !== "settle" && (
            <ButtonLink href={stepPath(here, next)}>{t(`next.${next}.action`)}</ButtonLink>
          )}
        </StepHere>
      )}
    </div>
  );
}
