import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { hasEnded, isGoing } from "@/domain/partners/states";
import { ExitPart } from "@/features/partners/leaving/part";
import { PartnerNext } from "@/features/partners/membership/next";
import { OnboardingPart } from "@/features/partners/membership/onboarding-part";
import { PartnerStateTag } from "@/features/partners/membership/state-tag";
import type { Partner } from "@/features/partners/shown";
import { Notes } from "@/features/reviews/notes";
import { sayDay } from "@/features/words/dates";
import { CompanyPart } from "./company-part";
import { PartnerFacts } from "./facts";
import { PartnerPeople } from "./people";
import { RemovePartnerButton } from "./remove";

type Props = { workspace: string; partner: Partner };

/** One organisation in this workspace: what it is, who speaks for it, where it stands and what comes next. */
export async function PartnerPage({ workspace, partner }: Props) {
  const [t, locale] = await Promise.all([getTranslations("partners"), getLocale()]);
  const here = `/w/${workspace}/partners/${partner.id}`;
  const over = hasEnded(partner.state);
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/partners`}>{t("title")}</BackLink>
        <PageHeader
          crumb={partner.own ? t("own") : undefined}
          title={
            <span className="flex gap-x-3 gap-y-2 max-sm:flex-col sm:items-center">
              <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} decorative />
              <span className="min-w-0">{partner.name}</span>
            </span>
          }
          lead={
            partner.planning && (
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <PartnerStateTag state={partner.state} />
                <span>{t("state.since", { day: sayDay(partner.stateSince, locale) })}</span>
                {partner.stateReason && <span>{t("state.reason", { reason: partner.stateReason })}</span>}
              </p>
            )
          }
          actions={
            partner.may.change && (
              <ButtonLink variant="quiet" href={`${here}/edit`}>
                {t("change")}
              </ButtonLink>
            )
          }
        />
        <PartnerNext workspace={workspace} partner={partner} />
      </div>
      {partner.planning && isGoing(partner.state) && <ExitPart workspace={workspace} partner={partner} />}
      {partner.planning && <OnboardingPart workspace={workspace} partner={partner} />}
      <Sheet>
        <PartnerFacts workspace={workspace} partner={partner} />
        {partner.may.place && (
          <p className="mt-4 flex flex-wrap gap-3 print:hidden">
            <ButtonLink variant="quiet" href={`${here}/place`}>
              {t("place")}
            </ButtonLink>
            {partner.may.moveTo.length > 0 && (
              <ButtonLink variant="quiet" href={`${here}/state`}>
                {t("state.change")}
              </ButtonLink>
            )}
          </p>
        )}
      </Sheet>
      {partner.planning && <PartnerPeople workspace={workspace} partner={partner} />}
      {partner.planning && <CompanyPart workspace={workspace} partner={partner} />}
      {partner.may.place && over && <p>{t("state.over")}</p>}
      {partner.may.remove && (
        <div className="grid justify-items-start gap-2">
          <ButtonLink variant="quiet" href={`${here}/merge`}>
            {t("merge.open")}
          </ButtonLink>
          <RemovePartnerButton workspace={workspace} partner={partner} />
          <p className="max-w-measure text-sm text-ink-2">{t("removeHint")}</p>
        </div>
      )}
      <Notes workspace={workspace} of={{ kind: "PARTNER", recordId: partner.id }} />
    </div>
  );
}
