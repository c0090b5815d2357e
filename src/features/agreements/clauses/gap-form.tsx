"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import type { ShownClause } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; clause: ShownClause; piece: string };

/**
 * Fills one gap of a clause where it is named, so that nobody searches for it in the text. Only the gap is replaced, so other
 * words of the clause may have changed since it was begun: the newest version that is known here is sent.
 */
export function GapForm({ workspace, clause, piece }: Props) {
  const t = useTranslations("agreements.against");
  const api = useApiClient();
  const finish = useFinish("CLAUSE");
  const labels = { words: piece.replace(/^\[|\]$/g, "") };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.fillingFields)}
      about={`${clause.id}-${piece}`}
      values={{ words: "" }}
      labels={labels}
      submitLabel={t("fill")}
      submit={({ words }, { requestId, version }) =>
        api.agreements.fillGap.mutate({
          workspace,
          requestId,
          clauseId: clause.id,
          version: Math.max(version, clause.version),
          piece,
          words,
        })
      }
      onDone={(done) => finish(t("filled"), done)}
    >
      {(field) => <TextField label={labels.words} {...field("words")} />}
    </RecordForm>
  );
}
