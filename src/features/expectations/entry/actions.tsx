"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Expectation } from "@/features/expectations/shown";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import { ReliedOnButton } from "./relied-on";
import { StepButton } from "./step-button";
import { useDraftUndo } from "./use-draft-undo";

type Props = { workspace: string; expectation: Expectation };

/** What can be done with an entry besides its next step: take back one's word, or take it out. */
export function ExpectationActions({ workspace, expectation }: Props) {
  const t = useTranslations("expectations");
  const api = useApiClient();
  const page = useRouter();
  const finish = useFinish("EXPECTATION");
  const offerDraftUndo = useDraftUndo();
  const here = `/w/${workspace}/expectations`;
  const named = { workspace, expectationId: expectation.id };
  const remove = (requestId: string) =>
    api.expectations.remove.mutate({ ...named, requestId, version: expectation.version });
  // neither a draft nor a sealed answer has a history to come back from
  const quiet = expectation.state === "DRAFT" || expectation.sealed;
  if (!expectation.may.withdraw && !expectation.may.remove) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {expectation.may.withdraw && (
        <StepButton
          workspace={workspace}
          expectation={expectation}
          step="withdraw"
          label={t("page.withdraw")}
        />
      )}
      {expectation.may.remove && !quiet && (
        <ReliedOnButton
          label={t("page.remove")}
          relying={expectation.relying}
          kind={expectation.kind}
          run={remove}
          onDone={(done) => finish(t("page.removed"), done, here)}
        />
      )}
      {expectation.may.remove && quiet && (
        <ActButton
          noun="expectations"
          variant="quiet"
          run={remove}
          onDone={({ version }) => {
            offerDraftUndo(t(expectation.sealed ? "page.removed" : "page.removedDraft"), (requestId) =>
              api.expectations.putBack.mutate({ ...named, requestId, version }),
            );
            page.push(here);
            page.refresh();
          }}
        >
          {t(expectation.sealed ? "page.remove" : "page.removeDraft")}
        </ActButton>
      )}
    </div>
  );
}
