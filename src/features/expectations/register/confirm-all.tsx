"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; variant?: "primary" | "quiet"; again?: boolean };

/** The reader's organisation says in one press that everything it has shared holds for it, with Undo. */
export function ConfirmAll({ workspace, variant = "quiet", again }: Props) {
  const t = useTranslations("expectations.answers.confirmAll");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="expectations"
      variant={variant}
      run={(requestId) => api.expectations.confirmAll.mutate({ workspace, requestId })}
      onDone={(done) => {
        offerUndo(t("done", { count: done.confirmed }), {
          kind: "PARTICIPATION",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t(again ? "again" : "action")}
    </ActButton>
  );
}
