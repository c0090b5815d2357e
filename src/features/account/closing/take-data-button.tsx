"use client";

import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import { useApiClient } from "@/trpc/client";

/** Saves what the account holds about its owner as one file. */
export function TakeDataButton() {
  const t = useTranslations("account.data");
  const api = useApiClient();
  const { show } = useConfirmation();
  const save = (data: unknown) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
    link.download = "kordel.json";
    link.click();
    // Not at once: the browser may still be reading.
    setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
    show({ message: t("done") });
  };
  return (
    <ActButton noun="account" run={() => api.account.ownData.query()} onDone={save}>
      {t("submit")}
    </ActButton>
  );
}
