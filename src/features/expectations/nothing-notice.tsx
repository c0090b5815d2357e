"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import type { ExpectationKind } from "@/domain/expectations/schema";
import { ActButton } from "@/features/frame/act-button";
import type { QuestionProps } from "@/features/frame/question";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import type { OfKind } from "./kind-control";

type Props = { question: QuestionProps; kind: ExpectationKind; nothing: OfKind["nothing"][number] };

/** That the organisation has answered "nothing"; to be confirmed where the coordination noted it, or taken back. */
export function NothingNotice({ question: { workspace }, kind, nothing }: Props) {
  const t = useTranslations("expectations.answers");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const named = { workspace, partnerId: null, kind };
  const done = (message: string) => (row: { id: string; version: number }) => {
    offerUndo(message, { kind: "PARTICIPATION", recordId: row.id, versionAfter: row.version });
    page.refresh();
  };
  return (
    <Notice title={t(`saidNone.${kind}`)}>
      {!nothing.confirmed && <p>{t("recordedNone")}</p>}
      <div className="flex flex-wrap gap-4">
        {!nothing.confirmed && (
          <ActButton
            noun="expectations"
            run={(requestId) => api.expectations.answerNone.mutate({ ...named, requestId })}
            onDone={done(t("doneNone"))}
          >
            {t("confirmNone")}
          </ActButton>
        )}
        <ActButton
          noun="expectations"
          variant="plain"
          run={(requestId) => api.expectations.reopenNone.mutate({ ...named, requestId })}
          onDone={done(t("reopened"))}
        >
          {t("reopen")}
        </ActButton>
      </div>
    </Notice>
  );
}
