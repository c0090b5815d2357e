"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import type { NoteTarget } from "@/domain/records/all";
import { noteWeights } from "@/domain/reviews/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import { NOTE_INPUTS } from "./asked";
import type { Note } from "./note";

type Props = {
  workspace: string;
  /** What the note hangs on. */
  target: { recordKind: NoteTarget; recordId: string };
  /** The note to change; left out for a new one. */
  note?: Note;
  onDone: () => void;
};

/** A note: what somebody noticed, and how much it weighs. */
export function NoteForm({ workspace, target, note, onDone }: Props) {
  const t = useTranslations("reviews");
  const api = useApiClient();
  const finish = useFinish("NOTE");
  const labels = labelsOf(NOTE_INPUTS, (name) => t(`fields.${name}`));
  return (
    <RecordForm
      noun="reviews"
      about={note?.id ?? target.recordId}
      fields={() => import("@/domain/reviews/fields").then((it) => it.noteFields)}
      values={note ?? { weight: "", text: "" }}
      version={note?.version}
      labels={labels}
      say={(name, value) => (name === "weight" && value ? t(`weights.${value}`) : value)}
      submitLabel={t("submit")}
      submit={(values, { requestId, version }) =>
        note
          ? api.reviews.change.mutate({ workspace, requestId, noteId: note.id, version, ...values })
          : api.reviews.write.mutate({ workspace, requestId, ...target, ...values })
      }
      onDone={(done) => {
        finish(t("saved"), done);
        onDone();
      }}
    >
      {(field) => (
        <>
          <TextArea label={labels.text} hint={t("textHint")} rows={3} {...field("text")} />
          <RadioField
            label={labels.weight}
            options={noteWeights.map((value) => ({
              value,
              label: t(`weights.${value}`),
              hint: t(`weightHints.${value}`),
            }))}
            {...field("weight")}
          />
        </>
      )}
    </RecordForm>
  );
}
