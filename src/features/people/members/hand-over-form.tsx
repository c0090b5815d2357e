"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { RadioField } from "@/components/fields/radio-field";
import { afterHandover } from "@/domain/people/coordination";
import { RecordForm } from "@/features/forms/record-form";
import type { ShownPerson } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";

const fields = () =>
  import("@/features/forms/values/added-values").then(({ oneOf }) => ({ afterwards: oneOf(afterHandover) }));

/** One step: the other person has coordination, and this one stays for their organisation or goes. */
export function HandOverForm({
  workspace,
  person,
  ownOrganisation,
}: {
  workspace: string;
  person: ShownPerson;
  ownOrganisation: string | null;
}) {
  const t = useTranslations("people");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const stay =
    ownOrganisation === null
      ? []
      : [{ value: "STAY", label: t("handOver.STAY", { organisation: ownOrganisation }) }];
  return (
    <RecordForm
      key={person.version}
      noun="people"
      fields={fields}
      values={{ afterwards: "" }}
      version={person.version}
      labels={{ afterwards: t("handOver.then") }}
      submitLabel={t("handOver.submit")}
      submit={async (values, { requestId, version }) => {
        await api.people.handOver.mutate({ workspace, requestId, memberId: person.id, version, ...values });
        return values.afterwards;
      }}
      onDone={(afterwards) => {
        show({ message: t("handOver.done", { name: person.name }) });
        page.push(afterwards === "LEAVE" ? "/now" : `/w/${workspace}/people`);
        page.refresh();
      }}
    >
      {(field) => (
        <RadioField
          label={t("handOver.then")}
          options={[...stay, { value: "LEAVE", label: t("handOver.LEAVE") }]}
          {...field("afterwards")}
        />
      )}
    </RecordForm>
  );
}
