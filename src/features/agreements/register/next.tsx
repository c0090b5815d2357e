import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { StepHere } from "@/components/step-here";
import { MIN_PARTIES } from "@/domain/agreements/in-force";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { saidDay, sayDay } from "@/features/words/dates";
import { nextAgreementStep } from "./next-step";

type Props = { workspace: string; agreement: Agreement };

/** What happens next, in one sentence: mine to do with its button, or where the text stands and who is asked. */
export async function AgreementNext({ workspace, agreement }: Props) {
  const [t, locale] = await Promise.all([getTranslations("agreements"), getLocale()]);
  const step = nextAgreementStep(agreement);
  if (!step) return <Standing agreement={agreement} />;
  const to = (path: string) => agreementAddressOf(workspace, agreement, agreement.text.number, path);
  const links: Partial<Record<typeof step.kind, { href: string; label: string }>> = {
    addClauses: { href: to("/clauses/new"), label: t("clause.add") },
    open: { href: to("/open"), label: t("open.action") },
    agree: { href: to("/open"), label: t("open.action") },
    redLine: { href: "#red-lines", label: t("next.toRedLines") },
    sign: {
      href: to("/sign"),
      label: t("rail.sign", { organisation: String(step.values.organisation ?? "") }),
    },
    missing: { href: "#clause-gap", label: t("next.toMissing") },
    settle: {
      href: step.kind === "settle" ? to(`/clauses/${step.values.clauseId}`) : "",
      label: t("next.toOpen"),
    },
    adopt: { href: to("/adopt"), label: t("adopt.action") },
  };
  const link = links[step.kind];
  const values = step.kind === "review" ? { day: saidDay(step.values.day, locale) } : step.values;
  return (
    <StepHere title={t(`next.${step.kind}`, step.values)} reason={t(`next.${step.kind}Reason`, values)}>
      {link && (
        <ButtonLink variant={step.kind === "agree" ? "quiet" : "primary"} href={link.href}>
          {link.label}
        </ButtonLink>
      )}
    </StepHere>
  );
}

async function Standing({ agreement }: { agreement: Agreement }) {
  const [t, locale] = await Promise.all([getTranslations("agreements.standing"), getLocale()]);
  const { force, text } = agreement;
  if (!force) return null;
  const says = () => {
    if (force.verdict === "DRAFT") return t("draft");
    if (force.verdict === "OVERTAKEN") return t("overtaken");
    if (force.verdict === "ENDED") return t("ended", { day: saidDay(text.ending?.decidedOn, locale) });
    if (force.verdict === "AWAITING_DECISION")
      return force.missing.length ? t("waiting", { missing: force.missing.length }) : t("decision");
    if (force.verdict === "AWAITING_SIGNATURES")
      return force.parties < MIN_PARTIES ? t("tooFew") : t("awaiting");
    return text.reviewOn ? t("inForceReview", { day: sayDay(text.reviewOn, locale) }) : t("inForce");
  };
  return <Notice tone={force.verdict === "IN_FORCE" ? "info" : "plain"}>{says()}</Notice>;
}
