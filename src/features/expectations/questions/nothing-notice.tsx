"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { useEntryUndo } from "@/features/expectations/entry/use-entry-undo";
import type { OfKind } from "@/features/expectations/shown";
import { ActButton } from "@/features/forms/act-button";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = { question: QuestionProps; kind: ExpectationKind; nothing: OfKind["nothing"][number] };

/** That the organisation has answered "nothing"; to be confirmed where the coordination noted it, or taken back. */
export default function NothingNotice({ question: { workspace }, kind, nothing }: Props) {
  const t = useTranslations("expectations.answers");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useEntryUndo();
  const named = { workspace, partnerId: null, kind };
  type Row = { id: string; version: number; sealed: boolean };
  const done = (said: "doneNone" | "reopened", opposite: "answerNone" | "reopenNone") => (row: Row) => {
    const message = t(said === "doneNone" && row.sealed ? "doneNoneSealed" : said);
    const takeBack = (requestId: string) => api.expectations[opposite].mutate({ ...named, requestId });
    offerUndo(message, row, takeBack, "PARTICIPATION");
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
            onDone={done("doneNone", "reopenNone")}
          >
            {t("confirmNone")}
          </ActButton>
        )}
        <ActButton
          noun="expectations"
          variant="plain"
          run={(requestId) => api.expectations.reopenNone.mutate({ ...named, requestId })}
          onDone={done("reopened", "answerNone")}
        >
          {t("reopen")}
        </ActButton>
      </div>
    </Notice>
  );
}
