"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import type { Commitment, ShownPromising } from "./commitment";
import { PromiseActions } from "./promise-actions";
import { ChangePromiseForm, NewPromiseForm } from "./promise-form";
import { PromiseState } from "./promise-state";
import { usePromiseWords } from "./use-promise-words";

type Props = { question: QuestionProps; commitments: readonly Commitment[]; promising: ShownPromising };

/** Promises as cards, one more, and each changed where it stands. */
export function CommitmentsControl({ question, commitments, promising }: Props) {
  const t = useTranslations("commitments");
  const form = useTranslations("form");
  const say = usePromiseWords();
  const drafted = question.draft?.contents.commitmentId;
  const [editing, setEditing] = useState(typeof drafted === "string" ? drafted : null);
  const close = () => setEditing(null);
  const items = commitments.map((one) => {
    const open = editing === one.id && one.may.change;
    return {
      id: one.id,
      title: one.own ? one.statement : `${one.partner.name}: ${one.statement}`,
      detail: open ? (
        <div className="mt-3">
          <ChangePromiseForm
            question={question}
            commitment={one}
            ownCategories={promising.ownCategories}
            onSaved={close}
          />
        </div>
      ) : (
        <>
          <p className="text-ink-2">{say(one)}</p>
          <PromiseState commitment={one} />
        </>
      ),
      actions: open ? (
        <Button variant="plain" onClick={close}>
          {form("cancel")}
        </Button>
      ) : (
        <PromiseActions workspace={question.workspace} commitment={one} onChange={() => setEditing(one.id)} />
      ),
    };
  });
  return (
    <QuestionList
      question={question}
      items={items}
      label={t("list")}
      empty={<p>{t("empty")}</p>}
      addLabel={t(items.length > 0 ? "addMore" : "add")}
      form={(next) => <NewPromiseForm question={question} promising={promising} onSaved={next} />}
      changing={editing !== null}
    />
  );
}
