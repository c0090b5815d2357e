"use client";

import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { type Day, monthsAfter } from "@/domain/calendar";
import { REVIEW_WITHIN_MONTHS } from "@/domain/structure/rhythms";
import type { RhythmInterval } from "@/domain/structure/schema";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";
import type { Structure } from "./structure";

type Rhythm = NonNullable<Structure["rhythms"]["MEETING"]>;
type Props = { question: QuestionProps; rhythm: Rhythm | null; today: Day };

/** What suits each kind, and what it starts with: meet every month, ask every month. */
const choices = {
  MEETING: ["WEEKLY", "FORTNIGHTLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY"],
  PULSE: ["FORTNIGHTLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY"],
} as const satisfies Record<"MEETING" | "PULSE", readonly RhythmInterval[]>;

function useRhythm({ question, rhythm }: Props) {
  const t = useTranslations("structure");
  const api = useApiClient();
  return {
    t,
    say: (name: string, value: string) => (name === "every" && value ? t(`intervals.${value}`) : value),
    set: (
      kind: "MEETING" | "PULSE" | "REVIEW",
      words: { every: RhythmInterval; nextOn: Day | null },
      { requestId, version }: { requestId: string; version: number },
    ) =>
      api.structure.setRhythm.mutate({
        workspace: question.workspace,
        requestId,
        kind,
        version: version || null,
        ...words,
      }),
    done: (done: { id: string; version: number }) => ({
      message: t("rhythm.saved"),
      undo: { kind: "RHYTHM" as const, recordId: done.id, versionAfter: done.version },
    }),
    version: rhythm?.version ?? 0,
  };
}

/** How often, and the next day. The day may stay open: a rhythm without it is agreed all the same. */
export function RhythmControl(props: Props & { kind: "MEETING" | "PULSE" }) {
  const { question, rhythm, kind, today } = props;
  const { t, say, set, done, version } = useRhythm(props);
  const optional = useTranslations("common")("optional");
  const offered = choices[kind].some((one) => one === rhythm?.every) || !rhythm;
  const options = offered ? choices[kind] : [...choices[kind], rhythm.every];
  return (
    <QuestionForm
      question={question}
      noun="structure"
      fields={() => import("@/domain/structure/schema").then((it) => it.rhythmFields)}
      values={rhythm ?? { every: "MONTHLY", nextOn: null }}
      version={version}
      labels={{
        ...labelsOf(["every", "nextOn"], (name) => t(`fields.${name}`)),
        nextOn: t(`nextOn.${kind}`),
      }}
      say={say}
      submit={(values, request) => set(kind, values, request)}
      done={done}
    >
      {(field) => (
        <>
          <RadioField
            label={t("fields.every")}
            options={options.map((value) => ({ value, label: t(`intervals.${value}`) }))}
            {...field("every")}
          />
          <DateField label={t(`nextOn.${kind}`)} optionalLabel={optional} min={today} {...field("nextOn")} />
        </>
      )}
    </QuestionForm>
  );
}

const reviewFields = () =>
  import("@/domain/structure/schema").then((it) => ({ nextOn: it.rhythmFields.nextOn.unwrap() }));

/** One day within the next twelve months; after it, the agreement is looked at once a year. */
export function ReviewDateControl(props: Props) {
  const { question, rhythm, today } = props;
  const { t, set, done, version } = useRhythm(props);
  const locale = useLocale();
  const last = monthsAfter(today, REVIEW_WITHIN_MONTHS);
  return (
    <QuestionForm
      question={question}
      noun="structure"
      fields={reviewFields}
      values={{ nextOn: rhythm?.nextOn ?? null }}
      version={version}
      labels={{ nextOn: t("nextOn.REVIEW") }}
      submit={({ nextOn }, request) => set("REVIEW", { every: "YEARLY", nextOn }, request)}
      done={done}
    >
      {(field) => (
        <DateField
          label={t("nextOn.REVIEW")}
          hint={t("rhythm.until", { day: sayDay(last, locale) })}
          min={today}
          max={last}
          {...field("nextOn")}
        />
      )}
    </QuestionForm>
  );
}
