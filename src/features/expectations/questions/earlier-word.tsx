"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { useDraftUndo } from "@/features/expectations/entry/use-draft-undo";
import type { OfKind } from "@/features/expectations/shown";
import { ActButton } from "@/features/forms/act-button";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = { question: QuestionProps; kind: ExpectationKind; shown: OfKind };

/** In a sealed round: what was shared before can stand as the answer, with one press, and no longer with another. */
export default function EarlierWord({ question: { workspace }, kind, shown: { stands } }: Props) {
  const t = useTranslations("expectations.answers.earlier");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useDraftUndo();
  const say = (step: "standBy" | "standByNoMore") => (requestId: string) =>
    api.expectations[step].mutate({ workspace, requestId, kind });
  return (
    <Notice title={t(stands ? "stands" : "title")}>
      <p>{t(stands ? "standsHint" : "body")}</p>
      <ActButton
        noun="expectations"
        variant={stands ? "plain" : "quiet"}
        run={say(stands ? "standByNoMore" : "standBy")}
        onDone={() => {
          offerUndo(t(stands ? "reopened" : "done"), say(stands ? "standBy" : "standByNoMore"));
          page.refresh();
        }}
      >
        {t(stands ? "reopen" : "press")}
      </ActButton>
    </Notice>
  );
}
