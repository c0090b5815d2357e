import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { StrandMark } from "@/components/strands/strand-mark";
import type { GuideOverview } from "@/features/guide/overview";
import { actorsOf, sayGroup } from "@/features/history/group-words";

/** Groups on one screen; the rest is in the history. */
const AT_MOST = 3;
/** Strands beside a line. */
const MARKS = 3;

/** What others changed since the reader was here, told together, with the strands of those who did it. */
export async function NewsPart({ overview: { workspace, news, firstVisit } }: { overview: GuideOverview }) {
  const [t, history, common] = await Promise.all([
    getTranslations("guide.page"),
    getTranslations("history"),
    getTranslations("common"),
  ]);
  const at = new Map(news.events.map((event) => [event.seq, event]));
  const groups = news.groups.map((group) => ({
    ...group,
    events: group.events.flatMap((seq) => at.get(seq) ?? []),
  }));
  const log = `/w/${workspace.id}/history`;
  return (
    <Sheet aria-labelledby="news" className="sm:py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="news">{firstVisit ? t("newsFirst") : t("news")}</h2>
        {(news.more || groups.length > AT_MOST) && (
          <Link href={log} className="max-sm:py-2 print:hidden">
            {t("newsMore")}
          </Link>
        )}
      </div>
      {groups.length === 0 ? (
        <p className="mt-2">{firstVisit ? t("newsNever") : t("newsNone")}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        <ul role="list" className="mt-1 divide-y divide-line lg:text-sm">
          {groups.slice(0, AT_MOST).map((group) => {
            const [first, ...others] = group.events;
            const place = others.length === 0 ? first?.record.place : null;
            const faces = actorsOf(group.events).flatMap(({ partner }) => partner ?? []);
            return (
              <li key={group.act} className="flex min-h-11 items-center gap-3.5 py-1.5">
                <span aria-hidden="true" className="flex w-11 shrink-0 gap-1">
                  {faces.slice(0, MARKS).map(({ code, strand }) => (
                    <StrandMark key={code} strand={strand} state="solid" small />
                  ))}
                </span>
                <Link
                  href={place ? `/w/${workspace.id}/${place.join("/")}` : log}
                  className="min-w-0 text-ink no-underline hover:underline"
                >
                  {sayGroup(history, common, group)}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Sheet>
  );
}
