import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import type { PartnerState } from "@/domain/partners/states";

/** What waits for the coordination stands out; what is settled is quiet. The word always says which. */
const tones = {
  PROSPECT: "outline",
  APPROACHED: "outline",
  INVITED: "tint",
  ONBOARDING: "decision",
  MEMBER: "plain",
  PAUSED: "tint",
  LEAVING: "decision",
  LEFT: "plain",
  DECLINED: "plain",
  EXPELLED: "plain",
} as const satisfies Record<PartnerState, "outline" | "tint" | "decision" | "plain">;

export function PartnerStateTag({ state }: { state: PartnerState }) {
  return <Tag tone={tones[state]}>{useTranslations("partners")(`states.${state}`)}</Tag>;
}
