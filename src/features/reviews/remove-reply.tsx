"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; reply: { id: string; version: number } };

/** Takes one's own answer back, with Undo. */
export function RemoveReplyButton({ workspace, reply }: Props) {
  const t = useTranslations("reviews");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="reviews"
      variant="plain"
      run={(requestId) =>
        api.reviews.removeReply.mutate({ workspace, requestId, replyId: reply.id, version: reply.version })
      }
      onDone={(done) => {
        offerUndo(t("replyRemoved"), { kind: "NOTE_REPLY", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {t("removeReply")}
    </ActButton>
  );
}
