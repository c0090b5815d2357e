"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import type { Day } from "@/domain/calendar";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { FIRST_ASKED, roundStarts } from "@/domain/rounds/choices";
import type { newRoundFields } from "@/domain/rounds/schema";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { Round } from "./shown";

type Props = {
  workspace: string;
  round?: Round;
  /** The last day that is proposed for a new one. */
  proposedEnd?: Day;
};

/** Plans a round, or changes one that has not begun. A new one asks one thing for ten days unless somebody says otherwise. */
export function RoundForm({ workspace, round, proposedEnd }: Props) {
  const t = useTranslations("rounds");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const rounds = `/w/${workspace}/expectations/rounds`;
  const ticks = Object.fromEntries(
    expectationKinds.map((kind) => [kind, round?.kinds.includes(kind) ?? kind === FIRST_ASKED]),
  );
  const labels = {
    ...Object.fromEntries(expectationKinds.map((kind) => [kind, t(`kinds.${kind}`)])),
    endsOn: t("form.endsOn"),
    note: t("form.note"),
    start: t("form.start"),
  } as Record<keyof typeof newRoundFields, string>;
  return (
    <RecordForm
      noun="rounds"
      fields={async () => {
        const { newRoundFields } = await import("@/domain/rounds/schema");
        return round ? { ...newRoundFields, start: newRoundFields.start.optional() } : newRoundFields;
      }}
      values={{
        ...ticks,
        endsOn: round?.endsOn ?? proposedEnd ?? null,
        note: round?.note ?? "",
        start: "NOW",
      }}
      version={round?.version}
      labels={labels}
      refusedAt={{ dayIsPast: "endsOn" }}
      submitLabel={t(round ? "form.save" : "form.submit")}
      cancel={round ? `${rounds}/${round.id}` : rounds}
      submit={async ({ endsOn, note, start, ...asked }, { requestId, version }) => {
        const plan = {
          workspace,
          requestId,
          kinds: expectationKinds.filter((kind) => asked[kind]),
          endsOn,
          note,
        };
        const open = start === "NOW";
        return round
          ? { ...(await api.rounds.change.mutate({ ...plan, roundId: round.id, version })), done: "saved" }
          : { ...(await api.rounds.plan.mutate({ ...plan, open })), done: open ? "opened" : "planned" };
      }}
      onDone={(done) => {
        show({ message: t(done.done) });
        page.push(`${rounds}/${done.id}`);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <fieldset>
            <legend className="font-semibold">{t("form.legend")}</legend>
            <p className="mb-2 text-ink-2">{t("form.hint")}</p>
            {expectationKinds.map((kind) => (
              <CheckboxField key={kind} label={t(`form.asks.${kind}`)} {...field(kind)} />
            ))}
          </fieldset>
          <DateField label={labels.endsOn} hint={t("form.endsOnHint")} {...field("endsOn")} />
          <TextArea
            label={labels.note}
            hint={t("form.noteHint")}
            optionalLabel={common("optional")}
            rows={2}
            {...field("note")}
          />
          {!round && (
            <RadioField
              label={labels.start}
              options={roundStarts.map((value) => ({ value, label: t(`form.starts.${value}`) }))}
              {...field("start")}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
