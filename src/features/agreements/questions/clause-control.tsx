"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import type { ClauseTopic } from "@/domain/catalogue/clauses";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = {
  question: QuestionProps;
  topic: ClauseTopic;
  start: { title: string; body: string };
  /** The clause that is there already; left out while the draft has none on this topic. */
  clause?: { id: string; version: number };
  /** The draft to write into; null while no agreement was begun. */
  versionId: string | null;
  hint: string;
};

/** Writes one rule into the draft of the agreement, and begins the agreement where there is none. */
export function ClauseControl({ question, topic, start, clause, versionId, hint }: Props) {
  const t = useTranslations("agreements");
  const api = useApiClient();
  const { workspace } = question;
  // the same id for the same clause, so that a second try after a lost answer adds it once
  const addId = useRef("");
  const labels = { title: t("clause.fields.title"), body: t("clause.fields.body") };
  type Words = { title: string; body: string };
  const add = async (words: Words, draftId: string) => {
    addId.current ||= crypto.randomUUID();
    const requestId = addId.current;
    const clauses = [{ topic, ...words }];
    return api.agreements.addClauses.mutate({
      workspace,
      requestId,
      versionId: draftId,
      suggested: false,
      clauses,
    });
  };
  const submit = async (words: Words, { requestId, version }: { requestId: string; version: number }) => {
    if (clause)
      return api.agreements.changeClause.mutate({
        workspace,
        requestId,
        clauseId: clause.id,
        version,
        ...words,
      });
    if (versionId) return add(words, versionId);
    const title = t("question.title");
    const begun = await api.agreements.draft.mutate({ workspace, requestId, title, clauses: [] });
    return add(words, begun.versionId);
  };
  return (
    <QuestionForm
      question={question}
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.clauseFields)}
      values={start}
      version={clause?.version}
      labels={labels}
      submit={submit}
      done={(done) => ({
        message: t("question.saved"),
        undo: { kind: "CLAUSE", recordId: done.id, versionAfter: done.version },
      })}
    >
      {(field) => (
        <>
          <TextField label={labels.title} {...field("title")} />
          <TextArea label={labels.body} hint={hint} rows={8} className="font-slab" {...field("body")} />
        </>
      )}
    </QuestionForm>
  );
}
