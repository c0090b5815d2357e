import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import type { OnboardingPoint } from "@/domain/partners/onboarding";
import type { Partner } from "@/features/partners/shown";
import { ReadButton } from "./read-button";

type Props = { workspace: string; partner: Partner };

const tones = { DONE: "plain", OPEN: "outline", LATER: "plain" } as const;

/** Where an open point is settled, for those who can settle it. */
function linkOf({ workspace, partner }: Props, point: OnboardingPoint): string | null {
  const here = `/w/${workspace}`;
  switch (point) {
    case "agreement":
      return `${here}/agreements`;
    case "expectations":
      return partner.own ? `${here}/plan/expectations/gives` : `${here}/expectations?partner=${partner.id}`;
    case "contacts":
      return partner.may.change ? `${here}/partners/${partner.id}/edit` : null;
    case "buddy":
      return partner.may.place ? `${here}/partners/${partner.id}/company` : null;
  }
}

/** How far an organisation has arrived. The list completes itself, and it is gone once nothing is open. */
export async function OnboardingPart({ workspace, partner }: Props) {
  const t = await getTranslations("partners.onboarding");
  const steps = partner.onboarding;
  if (!steps || steps.every((step) => step.state !== "OPEN")) return null;
  return (
    <Sheet aria-labelledby="partner-onboarding">
      <h2 id="partner-onboarding">{t("title")}</h2>
      <ConfirmationPlace />
      <p className="mt-2 max-w-measure">{t("lead")}</p>
      <RowList className="mt-3">
        {steps.map(({ point, state }) => {
          const href = state === "OPEN" ? linkOf({ workspace, partner }, point) : null;
          const reads = point === "agreement" && state === "OPEN" && partner.may.haveRead;
          return (
            <Row
              key={point}
              title={<span className="font-semibold">{t(`points.${point}`)}</span>}
              detail={
                <div className="grid justify-items-start gap-1">
                  {state === "OPEN" && <p>{t(`open.${point}`)}</p>}
                  {state === "LATER" && point === "agreement" && <p>{t("later.agreement")}</p>}
                  {(href || reads) && (
                    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
                      {href && (
                        <ButtonLink variant="plain" href={href}>
                          {t(`links.${point}`)}
                        </ButtonLink>
                      )}
                      {reads && <ReadButton workspace={workspace} partner={partner} />}
                    </div>
                  )}
                </div>
              }
              tags={<Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>}
            />
          );
        })}
      </RowList>
    </Sheet>
  );
}
