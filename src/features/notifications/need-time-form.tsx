"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import type { Day } from "@/domain/calendar";
import { RecordForm } from "@/features/forms/record-form";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; path: string; until: Day | null };

/** The day until which the reader's organisation needs. It binds nobody, and can be changed. */
export function NeedTimeForm({ workspace, path, until }: Props) {
  const t = useTranslations("notifications.time");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const labels = { askBy: t("until") };
  return (
    <RecordForm
      noun="notifications"
      fields={() => import("@/domain/notifications/schema").then((it) => it.timeFields)}
      values={{ askBy: until ?? "" }}
      labels={labels}
      refusedAt={{ dayIsPast: "askBy" }}
      submitLabel={t("submit")}
      submit={({ askBy }, { requestId }) => api.plan.needTime.mutate({ workspace, requestId, path, askBy })}
      onDone={(done) => {
        offerUndo(t("saved"), { kind: "OPEN_END", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {(field) => <DateField label={labels.askBy} hint={t("hint")} {...field("askBy")} />}
    </RecordForm>
  );
}
