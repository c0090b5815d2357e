import { useTranslations } from "next-intl";
import type { RuleFacts } from "@/domain/structure/class-rules";

/** Says a rule in whole sentences: who decides, how, within which days. */
export function useRuleWords() {
  const t = useTranslations("structure");
  return (rule: RuleFacts) =>
    t("ruleInWords", {
      body: rule.body,
      rule: rule.rule,
      days: rule.periodDays,
      quorum: rule.quorumPercent,
      silence: rule.silenceCounts ? "yes" : "no",
    });
}
