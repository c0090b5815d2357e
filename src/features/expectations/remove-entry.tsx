"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/frame/act-button";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import { useDraftUndo } from "./use-draft-undo";

type Props = {
  workspace: string;
  expectation: { id: string; version: number; state: string };
  backTo: string;
};

/** Takes an entry off the list at once, with Undo, and goes back to the question. Drafts have a way back of their own. */
export function RemoveEntry({ workspace, expectation, backTo }: Props) {
  const t = useTranslations("expectations");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const offerDraftUndo = useDraftUndo();
  const named = { workspace, expectationId: expectation.id };
  return (
    <ActButton
      noun="expectations"
      variant="plain"
      run={(requestId) =>
        api.expectations.remove.mutate({ ...named, requestId, version: expectation.version })
      }
      onDone={({ id, version }) => {
        if (expectation.state === "DRAFT")
          offerDraftUndo(t("page.removedDraft"), (requestId) =>
            api.expectations.putBack.mutate({ ...named, requestId, version }),
          );
        else offerUndo(t("page.removed"), { kind: "EXPECTATION", recordId: id, versionAfter: version });
        page.push(backTo);
        page.refresh();
      }}
    >
      {t(expectation.state === "DRAFT" ? "page.removeDraft" : "page.remove")}
    </ActButton>
  );
}
