"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { DateField } from "@/components/fields/date-field";
import type { Day } from "@/domain/calendar";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  round: { id: string; version: number; endsOn: Day; waiting: readonly string[] };
};

/** Another last day: more time, or less. Who is told of it stands there before it is pressed. */
export function EndForm({ workspace, round }: Props) {
  const t = useTranslations("rounds.end");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const isEarlier = (day: string) => day !== "" && day < round.endsOn;
  return (
    <RecordForm
      noun="rounds"
      fields={() => import("@/domain/rounds/schema").then((it) => it.extendFields)}
      values={{ endsOn: round.endsOn }}
      version={round.version}
      labels={{ endsOn: t("endsOn") }}
      refusedAt={{ notLater: "endsOn", notEarlier: "endsOn", endsTooSoon: "endsOn" }}
      submitLabel={t("submit")}
      submit={async ({ endsOn }, { requestId, version }) => {
        const move = { workspace, requestId, roundId: round.id, version, endsOn };
        if (!isEarlier(endsOn)) return { ...(await api.rounds.extend.mutate(move)), told: null };
        return api.rounds.shorten.mutate(move);
      }}
      onDone={({ told }) => {
        show({ message: told === null ? t("extended") : t("shortened", { count: told }) });
        page.refresh();
      }}
    >
      {(field, value) => (
        <>
          <DateField label={t("endsOn")} hint={t("hint")} {...field("endsOn")} />
          {isEarlier(value("endsOn")) && <p role="status">{t("told", { count: round.waiting.length })}</p>}
        </>
      )}
    </RecordForm>
  );
}
