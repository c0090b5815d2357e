import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { sayDay } from "@/features/words/dates";
import { sayKinds } from "./name-of";
import type { Rounds } from "./shown";

/** Above expectations: the sealed round that is open, what it asks for and until when; else where the last one is read. */
export async function OpenRound({ workspace, rounds: { rounds } }: { workspace: string; rounds: Rounds }) {
  const [t, locale] = await Promise.all([getTranslations("rounds.notice"), getLocale()]);
  const pathOf = (round: Rounds["rounds"][number]) => `/w/${workspace}/expectations/rounds/${round.id}`;
  const open = rounds.find((round) => round.state === "OPEN");
  if (open)
    return (
      <Notice tone="decision" title={t("title")} className="mt-4 bg-sheet">
        <p>{t("body", { kinds: await sayKinds(open.kinds), day: sayDay(open.endsOn, locale) })}</p>
        <p>
          <Link href={pathOf(open)}>{t("link")}</Link>
        </p>
      </Notice>
    );
  const last = rounds.find((round) => round.state === "REVEALED");
  if (!last?.revealedOn) return null;
  return (
    <p className="mt-4 print:hidden">
      <Link href={pathOf(last)} className="inline-flex min-h-11 items-center">
        {t("last", { day: sayDay(last.revealedOn, locale) })}
      </Link>
    </p>
  );
}
