"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { influences, stances } from "@/domain/actors/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import type { ShownActor } from "./shown";

/** Where an actor stands, how much it can move, and what shows it. */
export function StanceForm({ workspace, actor }: { workspace: string; actor: ShownActor }) {
  const t = useTranslations("actors");
  const api = useApiClient();
  const finish = useFinish("STANCE");
  const labels = labelsOf(["stance", "influence", "evidence", "observedOn"], (name) => t(`fields.${name}`));
  const back = `/w/${workspace}/actors/${actor.id}`;
  const start = {
    stance: "",
    influence: actor.newest?.influence ?? "",
    evidence: "",
    observedOn: actor.today,
  };
  return (
    <RecordForm
      noun="actors"
      fields={() => import("@/domain/actors/schema").then((it) => it.stanceFields)}
      values={start}
      labels={labels}
      submitLabel={t("stance.submit")}
      cancel={back}
      submit={(values, { requestId }) =>
        api.actors.observe.mutate({ workspace, requestId, actorId: actor.id, ...values })
      }
      onDone={(done) => finish(t("stance.saved"), done, back)}
    >
      {(field) => (
        <>
          <RadioField
            label={labels.stance}
            options={stances.map((value) => ({
              value,
              label: t(`stances.${value}`),
              hint: t(`stanceHints.${value}`),
            }))}
            {...field("stance")}
          />
          <TextArea label={labels.evidence} hint={t("hints.evidence")} {...field("evidence")} />
          <RadioField
            label={labels.influence}
            options={influences.map((value) => ({ value: String(value), label: t(`influences.${value}`) }))}
            {...field("influence")}
          />
          <DateField label={labels.observedOn} hint={t("hints.observedOn")} {...field("observedOn")} />
        </>
      )}
    </RecordForm>
  );
}
