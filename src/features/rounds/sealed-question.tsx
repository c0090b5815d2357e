import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { kindOfQuestion } from "@/domain/plan/questions/all";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import type { RouterOutputs } from "@/trpc/types";

/** The round that is open now, with how far one's own organisation is in it. */
export type AskingRound = NonNullable<RouterOutputs["rounds"]["current"]>;

/** The open round that asks this question of the path; null when none does. */
export async function roundOfQuestion(workspace: string, question: string): Promise<AskingRound | null> {
  const kind = kindOfQuestion(question);
  const round = kind ? await (await serverApi()).rounds.current({ workspace }) : null;
  return kind && round?.kinds.includes(kind) ? round : null;
}

/** Says on a question of the path that the answer is handed in to a sealed round. */
export async function SealedQuestion({ round }: { round: AskingRound }) {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  return (
    <Notice tone="decision" title={t("sealed")}>
      <p>{t("until", { day: sayDay(round.endsOn, locale) })}</p>
    </Notice>
  );
}
