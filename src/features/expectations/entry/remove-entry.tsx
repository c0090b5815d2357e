"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useApiClient } from "@/trpc/client";
import { ReliedOnButton } from "./relied-on";
import { useDraftUndo } from "./use-draft-undo";
import { useEntryUndo } from "./use-entry-undo";

type Props = {
  workspace: string;
  expectation: { id: string; version: number; state: string; kind: string; relying: readonly string[] };
  backTo: string;
};

/** Takes an entry off the list at once, with Undo, and goes back to the question. Drafts have a way back of their own. */
export function RemoveEntry({ workspace, expectation, backTo }: Props) {
  const t = useTranslations("expectations");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useEntryUndo();
  const offerDraftUndo = useDraftUndo();
  const named = { workspace, expectationId: expectation.id };
  return (
    <ReliedOnButton
      label={t(expectation.state === "DRAFT" ? "page.removeDraft" : "page.remove")}
      relying={expectation.relying}
      kind={expectation.kind}
      variant="plain"
      run={(requestId) =>
        api.expectations.remove.mutate({ ...named, requestId, version: expectation.version })
      }
      onDone={(done) => {
        const putBack = (requestId: string) =>
          api.expectations.putBack.mutate({ ...named, requestId, version: done.version });
        if (expectation.state === "DRAFT") offerDraftUndo(t("page.removedDraft"), putBack);
        else offerUndo(t("page.removed"), done, putBack);
        page.push(backTo);
        page.refresh();
      }}
    />
  );
}
