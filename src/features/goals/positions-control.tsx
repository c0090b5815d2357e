"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ZodType } from "zod";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { goalPositions } from "@/domain/goals/choices";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

type Props = { question: QuestionProps; goals: Goal[] };

const place = (goal: Goal) => `position_${goal.id}`;
const why = (goal: Goal) => `reason_${goal.id}`;
/**
 * Where the organisation stands on every goal, on one page. A red line asks for its reason, and goals that are left
 * without a word are named before one goes on.
 */
export function PositionsControl({ question, goals }: Props) {
  const t = useTranslations("goals");
  const common = useTranslations("common");
  const api = useApiClient();
  const locale = useLocale();
  const { show } = useConfirmation();
  const { workspace } = question;
  if (!question.mayAnswer)
    return (
      <ul className="grid gap-2">
        {goals.map((goal) => (
          <li key={goal.id}>
            <strong>{goal.title}</strong>: {t("question.backers", { count: goal.backers ?? 0 })}
          </li>
        ))}
      </ul>
    );
  /** A goal may stay without an answer; the others are saved. */
  const fields = async (): Promise<Record<string, ZodType<string>>> => {
    const [{ orEmpty }, { positionFields }] = await Promise.all([
      import("@/features/forms/values/added-values"),
      import("@/domain/goals/schema"),
    ]);
    const position = orEmpty(positionFields.position);
    return Object.fromEntries(
      goals.flatMap((goal) => [
        [place(goal), position],
        [why(goal), positionFields.reason],
      ]),
    );
  };
  const labels = Object.fromEntries(
    goals.flatMap((goal) => [
      [place(goal), goal.title],
      [why(goal), t("position.reasonFor", { title: goal.title })],
    ]),
  );
  const values = Object.fromEntries(
    goals.flatMap((goal) => [
      [place(goal), goal.ownPosition?.position ?? ""],
      [why(goal), goal.ownPosition?.reason ?? ""],
    ]),
  );
  const without = (said: Record<string, string>) =>
    goals.filter((goal) => !said[place(goal)]).map((goal) => t("question.quoted", { title: goal.title }));
  const pause = (said: Record<string, string>) => {
    const left = without(said);
    if (left.length === 0) return null;
    const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(left);
    return t("question.unanswered", { names, count: left.length });
  };
  const refuse = (said: Record<string, string>) =>
    Object.fromEntries(
      goals
        .filter((goal) => said[place(goal)] === "RED_LINE" && !said[why(goal)])
        .map((goal) => [why(goal), "redLineNeedsReason"]),
    );
  const save = async (said: Record<string, string>) => {
    const changed = goals.flatMap((goal) => {
      const position = goalPositions.find((one) => one === said[place(goal)]);
      const same = position === values[place(goal)] && said[why(goal)] === values[why(goal)];
      return position && !same ? [{ goal, position }] : [];
    });
    for (const { goal, position } of changed)
      await api.goals.takePosition.mutate({
        workspace,
        requestId: crypto.randomUUID(),
        goalId: goal.id,
        position,
        reason: said[why(goal)] ?? "",
      });
    return changed.length;
  };
  return (
    <QuestionForm
      question={question}
      noun="goals"
      fields={fields}
      values={values}
      labels={labels}
      say={(name, value) => (name.startsWith("position_") && value ? t(`positions.${value}`) : value)}
      refuse={refuse}
      pause={pause}
      submit={save}
      tell={(count) => {
        if (count > 0)
          show({
            message: t("question.positionsSaved", { count }),
            over: { label: t("question.positionsBack"), href: `/w/${workspace}/goals` },
          });
      }}
    >
      {(field, value) =>
        goals.map((goal) => (
          <div key={goal.id} className="grid gap-3">
            <RadioField
              label={goal.title}
              options={goalPositions.map((one) => ({ value: one, label: t(`positions.${one}`) }))}
              {...field(place(goal))}
            />
            {["RESERVATION", "RED_LINE"].includes(value(place(goal))) && (
              <TextArea
                label={
                  <>
                    {t("position.reason")}
                    <span className="sr-only">: {goal.title}</span>
                  </>
                }
                hint={t("position.reasonHint")}
                optionalLabel={value(place(goal)) === "RED_LINE" ? undefined : common("optional")}
                rows={2}
                {...field(why(goal))}
              />
            )}
          </div>
        ))
      }
    </QuestionForm>
  );
}
