"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { DateField } from "@/components/fields/date-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; round: { id: string; version: number } };

/** Gives those who answer more time. */
export function ExtendForm({ workspace, round }: Props) {
  const t = useTranslations("rounds.extend");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      noun="rounds"
      fields={() => import("@/domain/rounds/schema").then((it) => it.extendFields)}
      values={{ endsOn: null }}
      version={round.version}
      labels={{ endsOn: t("endsOn") }}
      refusedAt={{ notLater: "endsOn" }}
      submitLabel={t("submit")}
      submit={({ endsOn }, { requestId, version }) =>
        api.rounds.extend.mutate({ workspace, requestId, roundId: round.id, version, endsOn })
      }
      onDone={() => {
        show({ message: t("done") });
        page.refresh();
      }}
    >
      {(field) => <DateField label={t("endsOn")} {...field("endsOn")} />}
    </RecordForm>
  );
}
