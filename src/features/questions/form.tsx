"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { DraftConflictLater } from "@/features/drafts/conflict-later";
import { belongsTo } from "@/features/drafts/entry";
import { DraftLine } from "@/features/drafts/line";
import { useDraft } from "@/features/drafts/use-draft";
import type { Inputs } from "@/features/forms/inputs";
import { RecordForm } from "@/features/forms/record-form";
import { SignInHereLater } from "@/features/forms/sign-in-again/sign-in-again-later";
import type { CheckedFields } from "@/features/forms/use-check";
import { type Done, useUndo } from "@/features/forms/use-undo";
import type { Namespace } from "@/messages/namespaces";
import type { QuestionProps } from "./question";

type Values<F extends z.ZodRawShape> = { [K in keyof F]: z.infer<F[K]> };

type Props<F extends z.ZodRawShape, R> = {
  question: QuestionProps;
  noun: Namespace;
  fields: CheckedFields<F>;
  /** The record as it is, or the start of a new one. What the person has typed before comes on top. */
  values: { [K in keyof F]?: unknown };
  version?: number;
  labels: { [K in keyof F]: string };
  say?: (name: string, value: string) => string;
  /** Refusals that are said next to a field, by their code. */
  refusedAt?: Readonly<Record<string, keyof F & string>>;
  refuse?: Parameters<typeof RecordForm<F, R>>[0]["refuse"];
  pause?: Parameters<typeof RecordForm<F, R>>[0]["pause"];
  /** Writes into the real record. */
  submit: (values: Values<F>, request: { requestId: string; version: number }) => Promise<R>;
  /** What to say and how to take it back; nothing where it cannot be. */
  done?: (result: R) => { message: string; undo: Done } | null;
  /** Says so itself, with a way back of its own; in place of `done`. */
  tell?: (result: R) => void;
  /** For one more entry of a list: called after saving, instead of going on. Going on is the list's button then. */
  stay?: () => void;
  /** Other words than "save and continue". */
  submitLabel?: string;
  children: Parameters<typeof RecordForm<F, R>>[0]["children"];
};

/**
 * The form of a question page: what is typed is kept as a private draft, "save and continue" shares it by
 * writing into the record, and then leads to the next question.
 */
export function QuestionForm<F extends z.ZodRawShape, R>(props: Props<F, R>) {
  const { question, stay, done, tell } = props;
  const t = useTranslations("form");
  const owns = (contents: Inputs) => belongsTo(contents, props.values, Object.keys(props.labels));
  const { keeper, type, view } = useDraft(question, owns);
  const offerUndo = useUndo();
  const page = useRouter();
  const takeIn = async (result: R) => {
    tell?.(result);
    const said = done?.(result);
    if (said) offerUndo(said.message, said.undo);
    await keeper.settle({ shared: true });
  };
  const finish = async (result: R) => {
    await takeIn(result);
    if (stay) stay();
    else page.push(question.onward);
    page.refresh();
  };
  return (
    <RecordForm
      noun={props.noun}
      fields={props.fields}
      values={props.values}
      version={props.version}
      labels={props.labels}
      say={props.say}
      typed={view.contents}
      taken={view.taken}
      takes={!view.foreign}
      onTyping={type}
      refusedAt={props.refusedAt}
      refuse={props.refuse}
      pause={props.pause}
      submit={props.submit}
      onDone={finish}
      onTakenIn={takeIn}
      submitLabel={props.submitLabel ?? t(stay ? "addMore" : "saveAndContinue")}
      cancel={stay ? undefined : `/w/${question.workspace}/plan`}
      cancelLabel={t("later")}
      beforeButton={(mine, isSignedOut) => (
        <>
          {!stay && question.aside}
          <DraftConflictLater
            draft={
              view.conflict || view.aside
                ? {
                    ...{ keeper, view, mine, owns },
                    labels: props.labels as Record<string, string>,
                    say: props.say ?? ((_, value) => value),
                  }
                : null
            }
          />
          <DraftLine state={view.line} sealed={question.sealed} isSignedOut={isSignedOut} />
          {view.line.kind === "signedOut" && !isSignedOut && <SignInHereLater />}
        </>
      )}
    >
      {props.children}
    </RecordForm>
  );
}
