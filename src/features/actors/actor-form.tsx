"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextField } from "@/components/fields/text-field";
import { actorKinds } from "@/domain/actors/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import type { ShownActor } from "./shown";

/** Somebody outside, new or changed: name, public role, and why the stance matters. */
export function ActorForm({ workspace, actor }: { workspace: string; actor?: ShownActor }) {
  const t = useTranslations("actors");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("EXTERNAL_ACTOR");
  const here = `/w/${workspace}/actors`;
  const labels = labelsOf(["name", "role", "kind"], (name) => t(`fields.${name}`));
  return (
    <RecordForm
      noun="actors"
      fields={() => import("@/domain/actors/schema").then((it) => it.actorFields)}
      values={actor ?? { name: "", role: "", kind: "" }}
      version={actor?.version}
      labels={labels}
      say={(name, value) => (name === "kind" && value ? t(`kinds.${value}`) : value)}
      submitLabel={actor ? form("save") : t("add")}
      cancel={actor ? `${here}/${actor.id}` : here}
      submit={async (values, { requestId, version }) => ({
        name: values.name,
        ...(actor
          ? await api.actors.change.mutate({ workspace, requestId, actorId: actor.id, version, ...values })
          : await api.actors.add.mutate({ workspace, requestId, ...values })),
      })}
      onDone={(done) =>
        finish(actor ? t("saved") : t("added", { name: done.name }), done, `${here}/${done.id}`)
      }
    >
      {(field) => (
        <>
          <TextField label={labels.name} hint={t("hints.name")} {...field("name")} />
          <TextField label={labels.role} hint={t("hints.role")} {...field("role")} />
          <RadioField
            label={labels.kind}
            options={actorKinds.map((value) => ({
              value,
              label: t(`kinds.${value}`),
              hint: t(`kindHints.${value}`),
            }))}
            {...field("kind")}
          />
        </>
      )}
    </RecordForm>
  );
}
