"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import type { DecisionClass } from "@/domain/structure/schema";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import { ClassRuleForm } from "./class-rule-form";
import type { Structure } from "./structure";
import { useRuleWords } from "./use-rule-words";

type Props = { question: QuestionProps; structure: Structure };

/** The seven classes as cards. One press takes the suggestions over; each rule can be changed where it stands. */
export function DecisionsControl({ question, structure }: Props) {
  const t = useTranslations("structure");
  const form = useTranslations("form");
  const say = useRuleWords();
  const drafted = question.draft?.contents.decisionClass;
  const [editing, setEditing] = useState<DecisionClass | null>(
    structure.classes.find((one) => one.decisionClass === drafted)?.decisionClass ?? null,
  );
  const items = structure.classes.map((one) => {
    const { decisionClass, rule, preset } = one;
    const name = t(`classes.${decisionClass}`);
    const open = editing === decisionClass;
    return {
      id: decisionClass,
      title: name,
      detail: open ? (
        <div className="mt-3">
          <ClassRuleForm question={question} ruled={one} onSaved={() => setEditing(null)} />
        </div>
      ) : (
        <>
          <p className="text-ink-2">{t(`classHints.${decisionClass}`)}</p>
          <p>{rule ? say(rule) : t("decisions.suggestion", { rule: say(preset) })}</p>
        </>
      ),
      actions: open ? (
        <Button variant="plain" onClick={() => setEditing(null)}>
          {form("cancel")}
        </Button>
      ) : (
        <Button variant="quiet" onClick={() => setEditing(decisionClass)}>
          {t(rule ? "decisions.change" : "decisions.set")}
          <span className="sr-only"> {name}</span>
        </Button>
      ),
    };
  });
  return (
    <div className="grid max-w-measure gap-5">
      <TakeOver workspace={question.workspace} structure={structure} />
      <QuestionList
        question={question}
        items={items}
        label={t("decisions.list")}
        changing={editing !== null}
      />
    </div>
  );
}

/** Takes the suggestion over for every class that has no rule yet. */
function TakeOver({ workspace, structure }: { workspace: string; structure: Structure }) {
  const t = useTranslations("structure");
  const api = useApiClient();
  const finish = useFinish("DECISION_CLASS_RULE");
  const left = structure.classes.filter((one) => one.rule === null).length;
  if (left === 0) return null;
  return (
    <Notice>
      <p>{t("decisions.suggestionFor", { form: structure.form })}</p>
      <ActButton
        noun="structure"
        run={(requestId) => api.structure.takeOverRules.mutate({ workspace, requestId })}
        onDone={(done) => finish(t("decisions.takenOver"), done)}
      >
        {t("decisions.takeOver", { left })}
      </ActButton>
    </Notice>
  );
}
