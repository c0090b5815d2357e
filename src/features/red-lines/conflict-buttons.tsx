"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/disclosure";
import { TextArea } from "@/components/fields/text-area";
import { ActButton } from "@/features/forms/act-button";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import { nameOfPair, type ShownConflict } from "./conflict";

type Props = { workspace: string; conflict: ShownConflict };

/** What this reader can say of one pair, each with Undo. Settling takes a reason, because the others go on because of it. */
export function ConflictButtons({ workspace, conflict }: Props) {
  const t = useTranslations("red-lines");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const { may, link, redLineId, target } = conflict;
  if (!may.link && !may.dismiss && !may.reopen && !may.release) return null;
  const about = <span className="sr-only">: {nameOfPair(conflict)}</span>;
  const done = (message: string) => (written: { id: string; version: number }) => {
    offerUndo(message, { kind: "RED_LINE_LINK", recordId: written.id, versionAfter: written.version });
    page.refresh();
  };
  const named = link && { workspace, linkId: link.id, version: link.version };
  return (
    <div className="mt-2 grid gap-1 print:hidden">
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {may.link && conflict.state === "POSSIBLE" && (
          <ActButton
            noun="red-lines"
            run={(requestId) =>
              api.redLines.link.mutate({
                workspace,
                requestId,
                redLineId,
                target: { kind: target.kind, id: target.id },
              })
            }
            onDone={done(t("done.linked"))}
          >
            {t("confirm")}
            {about}
          </ActButton>
        )}
        {may.reopen && named && (
          <ActButton
            noun="red-lines"
            variant="plain"
            run={(requestId) => api.redLines.reopen.mutate({ ...named, requestId })}
            onDone={done(t("done.reopened"))}
          >
            {t("reopen")}
            {about}
          </ActButton>
        )}
        {may.release && named && (
          <ActButton
            noun="red-lines"
            variant="plain"
            run={(requestId) => api.redLines.release.mutate({ ...named, requestId })}
            onDone={done(t("done.released"))}
          >
            {t("release")}
            {about}
          </ActButton>
        )}
      </div>
      {may.dismiss && (
        <Disclosure
          summary={
            <>
              {t("dismiss")}
              {about}
            </>
          }
        >
          <DismissForm workspace={workspace} conflict={conflict} />
        </Disclosure>
      )}
    </div>
  );
}

/** Why it is not a conflict, in the words of the red line's organisation. */
function DismissForm({ workspace, conflict }: Props) {
  const t = useTranslations("red-lines");
  const api = useApiClient();
  const finish = useFinish("RED_LINE_LINK");
  const { link, redLineId, target } = conflict;
  return (
    <RecordForm
      noun="red-lines"
      about={`${redLineId}-${target.id}`}
      fields={() => import("@/domain/red-lines/schema").then((it) => it.dismissFields)}
      values={{ reason: "" }}
      version={link?.version}
      labels={{ reason: t("reason") }}
      submitLabel={t("settle")}
      submit={({ reason }, { requestId, version }) =>
        api.redLines.dismiss.mutate({
          workspace,
          requestId,
          redLineId,
          target: { kind: target.kind, id: target.id },
          version: link ? version : null,
          reason,
        })
      }
      onDone={(written) => finish(t("done.dismissed"), written)}
    >
      {(field) => <TextArea label={t("reason")} hint={t("reasonHint")} rows={3} {...field("reason")} />}
    </RecordForm>
  );
}
