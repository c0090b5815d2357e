"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Props = { workspace: string; me: RouterOutputs["people"]["me"] };

/** The name under which the others see this person here. */
export function RenameSelfForm({ workspace, me }: Props) {
  const t = useTranslations("people");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      key={me.version}
      noun="people"
      fields={() => import("@/domain/people/schema").then((it) => it.memberNameFields)}
      values={me}
      version={me.version}
      labels={{ name: t("me.name") }}
      submitLabel={t("me.submit")}
      submit={(values, { requestId, version }) =>
        api.people.renameSelf.mutate({ workspace, requestId, version, ...values })
      }
      onDone={() => {
        show({ message: t("me.done") });
        page.refresh();
      }}
    >
      {(field) => <TextField label={t("me.name")} autoComplete="name" {...field("name")} />}
    </RecordForm>
  );
}

const leaveFields = () => import("@/domain/address").then((it) => ({ colleague: it.address.nullable() }));
/** Nobody is asked for where a colleague holds the seat or there is none; the empty answer is its own default. */
const nothing = () =>
  import("@/features/forms/values/added-values").then((it) => ({
    colleague: it.exactly(null).default(null),
  }));

/** Leaves the workspace; where the seat would be empty it asks for a colleague in the same step. */
export function LeaveForm({ workspace, me }: Props) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const organisation = me.partner?.name;
  const asks = organisation !== undefined && me.colleagues.length === 0;
  const labels = { colleague: t("leave.colleague", { organisation: organisation ?? "" }) };
  return (
    <RecordForm
      noun="people"
      fields={async () => (asks ? await leaveFields() : await nothing())}
      values={{ colleague: "" }}
      labels={labels}
      submitLabel={t("leave.submit")}
      cancel={`/w/${workspace}`}
      cancelLabel={t("leave.stay")}
      submit={(values, { requestId }) => api.people.leave.mutate({ workspace, requestId, ...values })}
      onDone={() => {
        show({ message: t("leave.done") });
        page.push("/now");
        page.refresh();
      }}
    >
      {(field) =>
        asks && (
          <TextField
            label={labels.colleague}
            hint={t("leave.colleagueHint")}
            optionalLabel={common("optional")}
            type="email"
            autoComplete="off"
            {...field("colleague")}
          />
        )
      }
    </RecordForm>
  );
}
