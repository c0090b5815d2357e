import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { kindOfQuestion } from "@/domain/catalogue/expectation-kinds";
import { sayDay } from "@/features/frame/dates";
import { serverApi } from "@/trpc/server";

/** Says on a question of the path that the answer is handed in to a sealed round; nothing when no round asks it. */
export async function SealedQuestion({ workspace, question }: { workspace: string; question: string }) {
  const kind = kindOfQuestion(question);
  const round = kind ? await (await serverApi()).rounds.current({ workspace }) : null;
  if (!kind || !round?.kinds.includes(kind)) return null;
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  return (
    <Notice tone="decision" title={t("sealed")}>
      <p>{t("until", { day: sayDay(round.endsOn, locale) })}</p>
    </Notice>
  );
}
