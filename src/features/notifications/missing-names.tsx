import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { questionOf } from "@/domain/notifications/paths";
import { findQuestion } from "@/domain/plan/questions/all";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";
import { RemindFormLater } from "./remind-later";

export type Props = {
  workspace: string;
  partnerIds: readonly string[];
  /** What they are asked for, below the workspace: the mail leads there, and there they can say that they need time. */
  path: string;
  /** What they are asked for, in words, where it is no question of the path. */
  asked?: string;
};

const nobody = { missing: [], of: 0, today: null };

/** Asked once per page, however often it is looked at. */
const readMissing = cache(async (workspace: string, ids: string, path: string) =>
  (await serverApi()).notifications.missing({ workspace, partnerIds: ids.split(","), path }),
);

export const missingOf = ({ workspace, partnerIds, path }: Props) =>
  partnerIds.length > 0 ? readMissing(workspace, partnerIds.join(), path) : nobody;

/**
 * Whose word is missing, by name, and one press that reminds those who are ticked. Says who has asked for time,
 * who was reminded already, and for whom nobody speaks. For the coordination only: nobody else asks for it.
 */
export async function MissingNames(props: Props) {
  const { workspace, path, asked } = props;
  const [t, { missing, of, today }] = await Promise.all([
    getTranslations("notifications.missing"),
    missingOf(props),
  ]);
  if (missing.length === 0 || today === null) return null;
  const words = asked ?? (await sayQuestion(path));
  return (
    <Messages of={["notifications"]}>
      <ConfirmationPlace />
      <div className="grid gap-2 print:hidden">
        <p className="max-w-measure text-ink-2">{words}</p>
        <RemindFormLater
          key={missing.map(({ id, reach, askedUntil }) => `${id} ${reach} ${askedUntil}`).join()}
          workspace={workspace}
          missing={missing}
          path={path}
          today={today}
        />
        {of > missing.length && (
          <p className="text-sm text-ink-2">{t("more", { shown: missing.length, of })}</p>
        )}
      </div>
    </Messages>
  );
}

async function sayQuestion(path: string): Promise<string> {
  const [t, questions] = await Promise.all([
    getTranslations("notifications.missing.asks"),
    getTranslations("catalogue-questions"),
  ]);
  const key = findQuestion(questionOf(path) ?? "")?.key;
  return key
    ? t("question", { question: questions(`${key.replace("/", ".")}.question` as never) })
    : t("plan");
}
