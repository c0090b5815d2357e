import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { sayKinds } from "./name-of";

/** Says at the head of expectations that a sealed round is open, what it asks for and until when; nothing when none is. */
export async function OpenRound({ workspace }: { workspace: string }) {
  const round = await (await serverApi()).rounds.current({ workspace });
  if (!round) return null;
  const [t, locale] = await Promise.all([getTranslations("rounds.notice"), getLocale()]);
  return (
    <Notice tone="decision" title={t("title")} className="mt-4 bg-sheet">
      <p>{t("body", { kinds: await sayKinds(round.kinds), day: sayDay(round.endsOn, locale) })}</p>
      <p>
        <Link href={`/w/${workspace}/expectations/rounds/${round.id}`}>{t("link")}</Link>
      </p>
    </Notice>
  );
}
