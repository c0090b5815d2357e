import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import type { AgreementVerdict } from "@/domain/agreements/in-force";
import type { AgreementState, ClauseState } from "@/domain/agreements/schema";

const verdictTones = {
  DRAFT: "outline",
  AWAITING_DECISION: "decision",
  AWAITING_SIGNATURES: "tint",
  IN_FORCE: "tint",
  OVERDUE: "decision",
  OVERTAKEN: "plain",
  ENDED: "plain",
} as const satisfies Record<AgreementVerdict, string>;

type Props = { text: { state: AgreementState; force: { verdict: AgreementVerdict } | null } };

/** Where a text stands: what is computed for those who plan, the plain state for an observer. */
export function AgreementStateTag({ text }: Props) {
  const t = useTranslations("agreements");
  if (!text.force) return <Tag tone="tint">{t(`states.${text.state}`)}</Tag>;
  return <Tag tone={verdictTones[text.force.verdict]}>{t(`verdicts.${text.force.verdict}`)}</Tag>;
}

const clauseTones = { OPEN: "outline", PROPOSED: "tint", AGREED: "plain", CONTESTED: "gap" } as const;

/** How far the organisations are with one clause. */
export function ClauseTag({ state }: { state: ClauseState }) {
  const t = useTranslations("agreements");
  return <Tag tone={clauseTones[state]}>{t(`clauseStates.${state}`)}</Tag>;
}
