"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/disclosure";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { TextField } from "@/components/fields/text-field";
import { bracketsIn, filled } from "@/domain/agreements/clauses/placeholders";
import type { startAgreementFields } from "@/domain/agreements/schema";
import { type ClauseTopic, gapOfTopic } from "@/domain/catalogue/clauses";
import type { Suggestion } from "@/features/agreements/clauses/suggestions";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  /** The form in words; null while it is not decided. */
  formName: string | null;
  /** The whole catalogue, in the order in which clauses stand in a text. */
  suggestions: Suggestion[];
  /** What a text of this form cannot do without: ticked from the start. */
  essential: ClauseTopic[];
  /** What they come together for, where they have said it in a sentence. */
  purpose: string;
};

type Gap = (typeof gapOfTopic)[keyof typeof gapOfTopic];
const gaps = Object.entries(gapOfTopic) as [ClauseTopic, Gap][];

/** Begins an agreement: its name, the rules that it starts with, and what only they can say in them. */
export function DraftAgreementForm({ workspace, formName, suggestions, essential, purpose }: Props) {
  const t = useTranslations("agreements.draft");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("AGREEMENT");
  const labels = {
    ...Object.fromEntries(suggestions.map(({ topic, title }) => [topic, title])),
    title: t("fields.title"),
    concern: t("fields.concern"),
    holder: t("fields.holder"),
  } as Record<keyof typeof startAgreementFields, string>;
  const ticked = Object.fromEntries(suggestions.map(({ topic }) => [topic, essential.includes(topic)]));
  const others = suggestions.filter(({ topic }) => !essential.includes(topic));
  const leavesOpen = (topic: ClauseTopic) =>
    suggestions.some((one) => one.topic === topic && bracketsIn(one.body).length > 0);
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.startAgreementFields)}
      values={{ ...ticked, title: "", concern: purpose, holder: "" }}
      labels={labels}
      submitLabel={t("submit")}
      cancel={`/w/${workspace}/agreements`}
      submit={({ title, ...chosen }, { requestId }) => {
        const says = new Map(gaps.map(([topic, gap]) => [topic, chosen[gap]]));
        const clauses = suggestions
          .filter(({ topic }) => chosen[topic])
          .map(({ topic, title: heading, body }) => {
            const words = says.get(topic);
            const [piece] = bracketsIn(body);
            return { topic, title: heading, body: words && piece ? filled(body, piece, words) : body };
          });
        return api.agreements.draft.mutate({ workspace, requestId, title, clauses });
      }}
      onDone={(done) => finish(t("done"), done, `/w/${workspace}/agreements/${done.id}`)}
    >
      {(field, value) => {
        const tick = ({ topic, title, settles }: Suggestion) => (
          <CheckboxField key={topic} label={title} hint={settles} {...field(topic)} />
        );
        return (
          <>
            <TextField label={labels.title} hint={t("hints.title")} {...field("title")} />
            <fieldset>
              <legend className="font-semibold">{t("rules.legend")}</legend>
              <p className="mb-2 text-ink-2">
                {formName ? t("rules.hint", { form: formName }) : t("rules.hintUndetermined")}
              </p>
              {suggestions.filter(({ topic }) => essential.includes(topic)).map(tick)}
              <Disclosure summary={t("rules.more", { count: others.length })}>{others.map(tick)}</Disclosure>
            </fieldset>
            {gaps
              .filter(([topic]) => value(topic) === "true" && leavesOpen(topic))
              .map(([topic, gap]) => (
                <TextField
                  key={gap}
                  label={labels[gap]}
                  hint={t(`hints.${gap}`, { rule: labels[topic] })}
                  optionalLabel={common("optional")}
                  {...field(gap)}
                />
              ))}
          </>
        );
      }}
    </RecordForm>
  );
}
