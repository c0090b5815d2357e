"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { MandateKind } from "@/domain/structure/schema";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import { MandateFields, peopleOf } from "./mandate-fields";
import type { Mandatable, Mandate } from "./structure";

type Props = {
  question: QuestionProps;
  kind: MandateKind;
  members: Mandatable;
  /** The task to hand on; left out for a new one. */
  mandate?: Mandate;
  saved: (name: string) => string;
  /** For one more entry of a list. */
  stay?: () => void;
  submitLabel?: string;
};

/** Gives a task for all, or hands it on. */
export function MandateForm({ question, kind, members: listed, mandate, saved, stay, submitLabel }: Props) {
  const t = useTranslations("structure");
  const api = useApiClient();
  const { workspace } = question;
  const [found, setFound] = useState<Mandatable>([]);
  const members = [...listed, ...found.filter((one) => !listed.some((other) => other.id === one.id))];
  const deputy = kind === "DEPUTY_COORDINATION";
  const labels = labelsOf(["partnerId", "memberId", "scope"], (name) => t(`fields.${name}`));
  const nameOf = (partnerId: string) => members.find((partner) => partner.id === partnerId)?.name ?? "";
  const personOf = (memberId: string) =>
    members.flatMap((partner) => partner.memberships).find((person) => person.id === memberId)?.name;
  const say = (name: string, value: string) =>
    name === "partnerId"
      ? nameOf(value)
      : name === "memberId"
        ? (personOf(value) ?? t("hints.anyone"))
        : value;
  return (
    <QuestionForm
      question={question}
      noun="structure"
      fields={() => import("@/domain/structure/schema").then((it) => it.mandateFields)}
      values={mandate ?? { partnerId: "", memberId: null, scope: "" }}
      version={mandate?.version}
      labels={labels}
      say={say}
      submit={async (values, { requestId, version }) => {
        // A person chosen before the organisation was changed does not sit for the new one.
        const sits = peopleOf(members, values.partnerId, deputy).some(
          (person) => person.id === values.memberId,
        );
        const words = { ...values, memberId: sits ? values.memberId : null };
        const done = mandate
          ? await api.structure.changeMandate.mutate({
              workspace,
              requestId,
              mandateId: mandate.id,
              version,
              ...words,
            })
          : await api.structure.mandate.mutate({ workspace, requestId, kind, ...words });
        return { ...done, name: (words.memberId && personOf(words.memberId)) || nameOf(words.partnerId) };
      }}
      done={(done) => ({
        message: saved(done.name),
        undo: { kind: "MANDATE", recordId: done.id, versionAfter: done.version },
      })}
      stay={stay}
      submitLabel={submitLabel}
    >
      {(field, value) => (
        <MandateFields
          workspace={workspace}
          members={members}
          listed={listed}
          onFound={(more) => setFound((before) => [...before, ...more])}
          withoutCoordination={deputy}
          withScope={!deputy}
          field={field}
          value={value}
        />
      )}
    </QuestionForm>
  );
}
