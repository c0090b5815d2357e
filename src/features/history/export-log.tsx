"use client";

import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { canonicalJson, type LinkedEvent } from "@/domain/history/chain";
import { ActButton } from "@/features/forms/act-button";
import { useApiClient } from "@/trpc/client";

/** Saves the whole log as JSON lines, as scripts/verify-chain.mjs reads them, and says the last hash to keep elsewhere. */
export function ExportLog({ workspace }: { workspace: string }) {
  const t = useTranslations("history.export");
  const api = useApiClient();
  const { show } = useConfirmation();
  const collect = async () => {
    const events: LinkedEvent[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page: { events: LinkedEvent[]; next: number | null } = await api.history.export.query({
        workspace,
        after,
      });
      events.push(...page.events);
      after = page.next;
    }
    return events;
  };
  const save = (events: LinkedEvent[]) => {
    const lines = events.map((event) => `${canonicalJson({ ...event })}\n`);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(lines, { type: "application/x-ndjson" }));
    link.download = "kordel-log.jsonl";
    link.click();
    // Not at once: the browser may still be reading.
    setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
    show({ message: t("done", { hash: events.at(-1)?.hash.slice(0, 16) ?? "" }) });
  };
  return (
    <ActButton noun="history" run={collect} onDone={save}>
      {t("submit")}
    </ActButton>
  );
}
