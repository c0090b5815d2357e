"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState, useTransition } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ErrorSummary } from "@/components/fields/error-summary";
import { Notice } from "@/components/notice";
import { SlowNote } from "@/components/slow-note";
import { sameContents } from "@/domain/drafts/draft";
import type { Namespace } from "@/messages/namespaces";
import { ConflictLater } from "./conflict-later";
import { asFieldErrors, useFieldErrors } from "./field-errors";
import { type Inputs, toInputs } from "./inputs";
import { useAsOpenForm } from "./open-forms";
import { problemOf } from "./problem";
import { ProblemNotice } from "./problem-notice";
import { useChange } from "./use-change";
import { type CheckedFields, useCheck } from "./use-check";
import { useReady } from "./use-ready";
import { useTypedBefore } from "./use-typed-before";
import { useTyping } from "./use-typing";

type Values<F extends z.ZodRawShape> = { [K in keyof F]: z.infer<F[K]> };

/** Spread onto a field component: name, id, error and the handlers of react-hook-form. */
type FieldProps = { id: string; name: string; error?: string } & Record<string, unknown>;

type Props<F extends z.ZodRawShape, R> = {
  /** The room whose words say the refusals. */
  noun: Namespace;
  /**
   * The shape that the server checks too: `() => import("@/domain/goals/schema").then((it) => it.goalFields)`. It
   * is fetched once the page stands, because nothing of it is needed before the form is sent.
   */
  fields: CheckedFields<F>;
  /** The record as it is, or the start of a new one. */
  values: { [K in keyof F]?: unknown };
  /** The version that was seen; left out for a new record. */
  version?: number;
  labels: { [K in keyof F]: string };
  /** Says a value in words where it is a code or an id, for the comparison of two texts. */
  say?: (name: string, value: string) => string;
  /** Refusals that are about one field, by their code: said next to it instead of below the form. */
  refusedAt?: Readonly<Record<string, keyof F & string>>;
  /** What is wrong between several fields: refusals of the room, by the field that they are said at. */
  refuse?: (values: Values<F>) => Readonly<Record<string, string>>;
  /** Something to know before going on, in words. It is said at the first press; the next one goes on all the same. */
  pause?: (values: Values<F>) => string | null;
  submit: (values: Values<F>, request: { requestId: string; version: number }) => Promise<R>;
  onDone: (result: R) => void;
  /** In place of `onDone` where the question around it takes in what was typed and then goes on by itself. */
  onTakenIn?: (result: R) => void | Promise<void>;
  submitLabel: string;
  /** What takes so long, said after two seconds, where it may. */
  slow?: string;
  /** Where the way out beside the button leads, and what it is called where "cancel" is not the word. */
  cancel?: string;
  cancelLabel?: string;
  /** What was typed before and not shared: shown instead of the record's values. */
  typed?: Inputs | null;
  /** Goes up when `typed` was changed from elsewhere and the inputs are to hold it now. */
  taken?: number;
  /** False while what was changed belongs to another form. */
  takes?: boolean;
  /** Told what the inputs hold, with every stroke. */
  onTyping?: (inputs: Inputs) => void;
  /** Between the fields and the button; a function is told what the inputs hold now. */
  beforeButton?: ReactNode | ((inputs: Inputs) => ReactNode);
  children: (
    field: (name: keyof F & string) => FieldProps,
    value: (name: keyof F & string) => string,
  ) => ReactNode;
};

/** A label with what is wrong; a question keeps its own mark. */
const said = (label: string, message?: string): string =>
  `${label}${/[?!.:]$/.test(label) ? "" : ":"} ${message}`;

/**
 * A form over one record. Errors stand next to their fields and in a summary that takes the focus; a
 * refusal says why; an unreachable database or a lost session keeps the text; and when somebody else
 * saved in between, both texts are shown and neither is lost.
 */
export function RecordForm<F extends z.ZodRawShape, R>(props: Props<F, R>) {
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
  const typedBefore = useTypedBefore(form);
  const change = useChange();
  const { problem } = change;
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
    const values = read.values as Values<F>;
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
    await then(result);
    return true;
  };
  // the button waits until the page shows what was saved
  const goOn = (result: R) => go(() => onDone(result));
  const stands = useAsOpenForm({
    holdsWords: () => !sameContents(form.getValues(), toInputs(props.values, names)),
    takeIn: () => send(form.getValues(), version, props.onTakenIn ?? onDone),
  });
  const current = problem?.kind === "conflict" ? problem.current : null;
  const currentVersion = Number(current?.version ?? version);
  const keepMine = () => {
    setVersion(currentVersion);
    void form.handleSubmit((inputs) => send(inputs, currentVersion, goOn))();
  };
  const takeTheirs = () => {
    if (current) form.reset(toInputs(current, names));
    setVersion(currentVersion);
    change.setProblem(null);
  };

  const idOf = (name: string) => `${prefix}${name}`;
  const wrong = { noun, errors, problem, refusedAt: props.refusedAt };
  const { messageOf, isSaidAtField } = useFieldErrors(wrong);
  /** What it holds is in the page as it comes, so that nobody sees an empty field until the scripts are there. */
  const held = (name: string) => {
    const value = drawn[name];
    if (typeof value === "boolean") return { defaultChecked: value };
    // a select without a choice stays as somebody leaves it who is faster than the scripts
    return value === "" ? {} : { defaultValue: value };
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
      {summary.length > 0 && <ErrorSummary key={tries} title={t("summary")} errors={summary} />}
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
      {typeof props.beforeButton === "function" ? props.beforeButton(form.getValues()) : props.beforeButton}
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
