"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { Disclosure } from "@/components/disclosure";
import { ConfirmButton } from "@/components/windows/confirm-button";
import { ActButton } from "@/features/forms/act-button";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useApiClient } from "@/trpc/client";
import { EndForm } from "./end-form";
import type { Round } from "./shown";

type Props = { workspace: string; round: Round };

/** What the coordination can do with a round: open it, give more time, reveal it, break it off. */
export function RoundActions({ workspace, round }: Props) {
  const t = useTranslations("rounds");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const change = useChange();
  const named = { workspace, roundId: round.id, version: round.version };
  const tell = (message: string) => {
    show({ message });
    page.refresh();
  };
  const act = (step: "reveal" | "cancel") => async () => {
    const done = await change.run(step, (requestId) => api.rounds[step].mutate({ ...named, requestId }));
    if (done) tell(t(`${step}.done`));
  };
  return (
    <div className="grid gap-4">
      {(round.may.open || round.may.reveal) && (
        <div className="flex flex-wrap gap-3">
          {round.may.open && (
            <ActButton
              noun="rounds"
              variant="primary"
              run={(requestId) => api.rounds.open.mutate({ ...named, requestId })}
              onDone={() => tell(t("opened"))}
              slow={t("open.slow")}
            >
              {t("open.press")}
            </ActButton>
          )}
          {round.may.reveal && (
            <ConfirmButton
              variant="primary"
              label={t("reveal.press")}
              title={t("reveal.title")}
              body={<p>{t(round.waiting.length === 0 ? "reveal.body" : "reveal.bodyDue")}</p>}
              confirmLabel={t("reveal.confirm")}
              cancelLabel={t("reveal.cancel")}
              slow={t("reveal.slow")}
              onConfirm={act("reveal")}
            />
          )}
        </div>
      )}
      {round.notOpened && <p className="max-w-measure text-ink-2">{t(`notOpened.${round.notOpened}`)}</p>}
      {round.state === "OPEN" && !round.may.reveal && (
        <p className="max-w-measure text-ink-2">{t("reveal.wait")}</p>
      )}
      <ProblemNotice
        noun="rounds"
        problem={change.problem?.kind === "conflict" ? { kind: "changed" } : change.problem}
      />
      {round.may.extend && (
        <Disclosure summary={t("end.title")}>
          <EndForm key={round.version} workspace={workspace} round={round} />
        </Disclosure>
      )}
      {round.may.cancel && (
        <div>
          <ConfirmButton
            label={t("cancel.press")}
            title={t("cancel.title")}
            body={<p>{t("cancel.body")}</p>}
            confirmLabel={t("cancel.confirm")}
            cancelLabel={t("cancel.back")}
            onConfirm={act("cancel")}
          />
        </div>
      )}
    </div>
  );
}
