"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/frame/act-button";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import { useDraftUndo } from "./use-draft-undo";

type Props = {
  workspace: string;
  expectation: { id: string; version: number; state: string; statement: string };
};

/** Takes an entry off the list at once, with Undo; the page stays. Drafts have a way back of their own. */
export function RemoveEntry({ workspace, expectation }: Props) {
  const t = useTranslations("expectations.answers");
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
          offerDraftUndo(t("removed"), (requestId) =>
            api.expectations.putBack.mutate({ ...named, requestId, version }),
          );
        else offerUndo(t("removed"), { kind: "EXPECTATION", recordId: id, versionAfter: version });
        page.refresh();
      }}
    >
      {t("remove")}
      <span className="sr-only">: {expectation.statement.slice(0, 80)}</span>
    </ActButton>
  );
}
