import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { Notes } from "@/features/reviews/notes";
import type { Risk } from "@/features/setbacks/shown";
import { SignsPart } from "@/features/setbacks/signs/part";
import { sayDay } from "@/features/words/dates";
import { RiskActions } from "./actions";
import { RiskMissingPart } from "./missing-part";
import { NamedPart } from "./named-part";
import { RiskNext } from "./next";
import { RiskPlanPart } from "./plan-part";

/** One setback: how it is seen, what is missing, the plan, the signs, and the next step. */
export async function RiskPage({ workspace, risk }: { workspace: string; risk: Risk }) {
  const t = await getTranslations("setbacks");
  const here = `/w/${workspace}/setbacks/${risk.id}`;
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/setbacks`}>{t("title")}</BackLink>
        <PageHeader
          title={risk.title}
          lead={
            <>
              <span className="flex flex-wrap gap-2">
                <Tag tone={risk.state === "TRIGGERED" ? "decision" : "tint"}>{t(`states.${risk.state}`)}</Tag>
                {risk.high && <Tag>{t("facts.high")}</Tag>}
              </span>
              {risk.description && <Written>{risk.description}</Written>}
            </>
          }
          actions={
            risk.may.change && (
              <ButtonLink variant="quiet" href={`${here}/edit`}>
                {t("page.change")}
              </ButtonLink>
            )
          }
        />
        <RiskNext workspace={workspace} risk={risk} />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Sheet>
          <RiskFacts risk={risk} />
        </Sheet>
        {risk.state !== "CLOSED" && <RiskMissingPart risk={risk} />}
      </div>
      <RiskPlanPart here={here} risk={risk} />
      <SignsPart workspace={workspace} here={here} risk={risk} />
      <NamedPart workspace={workspace} risk={risk} />
      <RiskActions workspace={workspace} risk={risk} />
      <Notes workspace={workspace} of={{ kind: "RISK", recordId: risk.id }} />
    </div>
  );
}

async function RiskFacts({ risk }: { risk: Risk }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("setbacks"),
    getTranslations("common"),
    getLocale(),
  ]);
  const say = (partner: Risk["owner"]) =>
    partner ? (
      <span className="inline-flex items-center gap-2">
        <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={28} decorative />
        <span className="self-baseline">
          {partner.state === "MEMBER" ? partner.name : t("facts.notMember", { name: partner.name })}
        </span>
      </span>
    ) : (
      common("nobody")
    );
  const items = [
    { term: t("facts.likelihood"), value: t(`likelihoods.${risk.likelihood ?? "none"}`) },
    { term: t("facts.harm"), value: t(`harms.${risk.harm ?? "none"}`) },
    { term: t("facts.category"), value: t(`categories.${risk.category}`) },
    { term: t("facts.treatment"), value: t(`treatments.${risk.treatment ?? "none"}`) },
    { term: t("facts.owner"), value: say(risk.owner) },
    { term: t("facts.deputy"), value: say(risk.deputy) },
    {
      term: t("facts.reviewedOn"),
      value: risk.reviewedOn ? sayDay(risk.reviewedOn, locale) : t("facts.never"),
    },
  ];
  return <Facts items={items} />;
}
