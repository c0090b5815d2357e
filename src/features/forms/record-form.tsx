"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState, useTransition } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { SlowNote } from "@/components/slow-note";
import { sameContents } from "@/domain/drafts/draft";
import { KeptLater } from "@/features/drafts/kept/kept-later";
import { ConflictLater } from "./conflict-later";
import { ErrorsLater } from "./errors-later";
import { asFieldErrors, useFieldErrors } from "./field-errors";
import { type Inputs, toInputs } from "./inputs";
import { useAsOpenForm } from "./open-forms";
import { problemOf } from "./problem";
import { ProblemNotice } from "./problem-notice";
import type { FieldProps, FormValues, RecordFormProps } from "./record-form-props";
import { useTypedBefore } from "./typing/use-typed-before";
import { useTyping } from "./typing/use-typing";
import { useChange } from "./use-change";
import { useCheck } from "./use-check";
import { useReady } from "./use-ready";

/** A label with what is wrong; a question keeps its own mark. */
const said = (label: string, message?: string): string =>
  `${label}${/[?!.:]$/.test(label) ? "" : ":"} ${message}`;

/**
 * A form over one record. Errors stand next to their fields and in a summary that takes the focus; a
 * refusal says why; an unreachable database or a lost session keeps the text; and when somebody else
 * saved in between, both texts are shown and neither is lost. What is typed is kept as a private draft until it is sent.
 */
export function RecordForm<F extends z.ZodRawShape, R>(props: RecordFormProps<F, R>) {
  const { noun, fields, labels, submit, onDone } = props;
  const names = Object.keys(labels);
  const t = useTranslations("form");
  const prefix = useId();
  const [version, setVersion] = useState(props.version ?? 1);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [tries, setTries] = useState(0);
  const [drawn] = useState<Inputs>(() => ({ ...toInputs(props.values, names), ...props.typed }));
  const form = useForm<Inputs>({ defaultValues: drawn });
  useTyping(form, {
    onTyping: props.onTyping,
    taken: props.taken ?? 0,
    take: () => {
      if (props.takes === false) return;
      form.reset({ ...toInputs(props.values, names), ...props.typed });
      setVersion(props.version ?? 1);
    },
  });
  const typedBefore = useTypedBefore(form, props.onTyping);
  const change = useChange();
  const { problem } = change;
  const sent = useRef<(() => void) | null>(null);
  const [isOvertaken, setOvertaken] = useState(false);
  const ready = useReady();
  const { check, waiting } = useCheck(fields);
  const [going, go] = useTransition();
  const [paused, setPaused] = useState<string | null>(null);

  /** Whether it was saved. */
  const send = async (inputs: Inputs, seenVersion: number, then: (result: R) => unknown) => {
    const read = await check(inputs).catch((error: unknown) => change.setProblem(problemOf(error)));
    if (!read) return false;
    setTries((count) => count + 1);
    if ("errors" in read) {
      setErrors(read.errors);
      return false;
    }
    const values = read.values as FormValues<F>;
    const refusedBetween = props.refuse?.(values) ?? {};
    setErrors(asFieldErrors(refusedBetween));
    if (Object.keys(refusedBetween).length > 0) return false;
    const words = props.pause?.(values) ?? null;
    setPaused(words);
    if (words !== null && words !== paused) return false;
    const result = await change.run([values, seenVersion], (requestId) =>
      submit(values, { requestId, version: seenVersion }),
    );
    if (result === null) return false;
    sent.current?.();
    await then(result);
    return true;
  };
  // the button waits until the page shows what was saved
  const goOn = (result: R) => go(() => onDone(result));
  const stands = useAsOpenForm({
    holdsWords: () => !sameContents(form.getValues(), toInputs(props.values, names)),
    takeIn: () => send(form.getValues(), version, props.onTakenIn ?? onDone),
  });
  // what was begun on an earlier version meets the record as it is now
  const overtaking = isOvertaken ? { ...props.values, version: props.version } : null;
  const current: Record<string, unknown> | null = problem?.kind === "conflict" ? problem.current : overtaking;
  const currentVersion = Number(current?.version ?? version);
  const keepMine = () => {
    setOvertaken(false);
    setVersion(currentVersion);
    void form.handleSubmit((inputs) => send(inputs, currentVersion, goOn))();
  };
  const takeTheirs = () => {
    if (current) form.reset(toInputs(current, names));
    setVersion(currentVersion);
    setOvertaken(false);
    change.setProblem(null);
  };

  const isSignedOut = problem?.kind === "signedOut";
  const keepsIt = !props.onTyping && props.keepsNothing === undefined;
  const idOf = (name: string) => `${prefix}${name}`;
  const wrong = { noun, errors, problem, refusedAt: props.refusedAt };
  const { messageOf, isSaidAtField } = useFieldErrors(wrong);
  /** What it holds is in the page as it comes, so that nobody sees an empty field until the scripts are there. */
  const held = (name: string) => {
    const value = drawn[name];
    if (typeof value === "boolean") return { defaultChecked: value };
    // a select without a choice stays as somebody leaves it who is faster than the scripts
    return value === "" ? {} : { defaultValue: value, ...(!ready && { "data-drawn": "" }) };
  };
  const field = (name: keyof F & string): FieldProps => ({
    ...held(name),
    ...typedBefore(name, form.register(name)),
    id: idOf(name),
    error: messageOf(name),
  });
  const summary = names
    .filter((name) => messageOf(name))
    .map((name) => ({ field: idOf(name), message: said(labels[name] ?? "", messageOf(name)) }));

  return (
    <form
      method="post"
      noValidate
      className="grid max-w-measure gap-6"
      onSubmit={form.handleSubmit(async (inputs) => {
        await send(inputs, version, goOn);
      })}
    >
      <ErrorsLater tries={tries} title={t("summary")} errors={summary} />
      {summary.length > 0 && <title>{`${t("errorTitle")} ${t("summary")}`}</title>}
      <ConflictLater
        notice={
          current && {
            mine: form.getValues(),
            theirs: toInputs(current, names),
            labels: labels as Record<string, string>,
            say: props.say ?? ((_, value) => value),
            onKeepMine: keepMine,
            onTakeTheirs: takeTheirs,
          }
        }
      />
      {props.children(field, (name) => String(form.watch(name) ?? ""))}
      {typeof props.beforeButton === "function"
        ? props.beforeButton(form.getValues(), isSignedOut)
        : props.beforeButton}
      {keepsIt && (
        <KeptLater
          {...{ noun, names, form, sent }}
          about={props.about}
          forgets={props.forgets}
          values={props.values}
          version={props.version && version}
          latest={props.version}
          labels={labels as Record<string, string>}
          say={props.say}
          onOvertaken={(begunOn) => {
            setVersion(begunOn);
            setOvertaken(true);
          }}
          asksSignIn={isSignedOut}
        />
      )}
      <ProblemNotice
        noun={noun}
        problem={isSaidAtField ? null : problem}
        again={() => void form.handleSubmit((inputs) => send(inputs, version, goOn))()}
      />
      {paused !== null && (
        <Notice tone="decision" role="alert">
          {paused}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          type="submit"
          variant={stands ? "quiet" : "primary"}
          disabled={!ready}
          pending={change.pending || waiting || going}
          pendingLabel={t("saving")}
        >
          {props.submitLabel}
        </Button>
        {props.cancel && (
          <ButtonLink variant="plain" href={props.cancel}>
            {props.cancelLabel ?? t("cancel")}
          </ButtonLink>
        )}
        <SlowNote pending={change.pending || waiting || going}>{props.slow ?? t("slow")}</SlowNote>
      </div>
    </form>
  );
}
