import { useTranslations } from "next-intl";
import { Facts } from "@/components/facts";
import type { RuledClass } from "./structure";
import { useRuleWords } from "./use-rule-words";

/** The rules as they stand, to be read. */
export function RuleList({ classes }: { classes: readonly RuledClass[] }) {
  const t = useTranslations("structure");
  const say = useRuleWords();
  return (
    <Facts
      items={classes.map(({ decisionClass, rule }) => ({
        term: t(`classes.${decisionClass}`),
        value: rule ? say(rule) : t("decisions.noRule"),
      }))}
    />
  );
}
