import { getTranslations } from "next-intl/server";
import { draftPath } from "@/domain/notifications/paths";
import type { Agreement } from "@/features/agreements/shown";
import { MissingSheet } from "@/features/notifications/missing-sheet";
import { NeedTime } from "@/features/notifications/need-time";

type Props = { workspace: string; agreement: Agreement };

/**
 * Who has not said yes to the clauses of a draft: for the coordination by name, to be reminded; for an organisation that
 * still owes its own word the way to say until when it needs.
 */
export async function SilentOnDraft({ workspace, agreement }: Props) {
  const t = await getTranslations("notifications.missing");
  const owes = agreement.text.clauses.some((clause) => clause.may.consent);
  return (
    <MissingSheet
      before={
        owes && <NeedTime workspace={workspace} path={draftPath(agreement.id)} until={agreement.ownTime} />
      }
      workspace={workspace}
      partnerIds={agreement.remindable}
      path={draftPath(agreement.id)}
      asked={t("asks.draft", { title: agreement.title })}
    />
  );
}
