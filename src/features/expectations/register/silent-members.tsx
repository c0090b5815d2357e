import { getLocale, getTranslations } from "next-intl/server";
import type { Day } from "@/domain/calendar";
import { roundAnswerPath } from "@/domain/notifications/paths";
import { FIRST_WORD } from "@/domain/plan/first-word";
import { MissingSheet } from "@/features/notifications/missing-sheet";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";

type Props = {
  workspace: string;
  /** The sealed round that is open: then it is the round that still asks. */
  round: { id: string; endsOn: Day; waiting: readonly string[] } | null;
};

/** Members that have said nothing yet, where their rows stand empty; for the coordination, who can remind them. */
export async function SilentMembers({ workspace, round }: Props) {
  const [t, api, locale] = await Promise.all([
    getTranslations("notifications.missing"),
    serverApi(),
    getLocale(),
  ]);
  const partnerIds = round?.waiting ?? (await api.expectations.silent({ workspace }));
  return (
    <MissingSheet
      className="mt-6"
      workspace={workspace}
      partnerIds={partnerIds}
      path={round ? roundAnswerPath(round.id) : `plan/${FIRST_WORD}`}
      asked={round ? t("asks.round", { day: sayDay(round.endsOn, locale) }) : undefined}
    />
  );
}
