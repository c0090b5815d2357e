import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import type { GuideOverview } from "@/features/guide/overview";
import { hrefOf } from "@/features/guide/waiting-words";
import { sayShortDay } from "@/features/words/dates";

type Props = { overview: Pick<GuideOverview, "workspace" | "dates" | "today" | "role"> };

/** The next days of the plan, each leading to where it is written. */
export async function DatesPart({ overview: { workspace, dates, today, role } }: Props) {
  const [t, locale] = await Promise.all([getTranslations("guide.dates"), getLocale()]);
  return (
    <Sheet aria-labelledby="dates" className="sm:py-5">
      <h2 id="dates">{t("title", { count: dates.length })}</h2>
      {dates.length === 0 ? (
        <p className="mt-2">
          {t(role === "OBSERVER" ? "noneReleased" : "none")}{" "}
          {role === "COORDINATOR" && workspace.state !== "ENDED" && (
            <Link href={`/w/${workspace.id}/plan/rhythm/check`}>{t("noneLink")}</Link>
          )}
        </p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        <ul role="list" className="mt-1 divide-y divide-line lg:text-sm">
          {dates.map(({ on, kind, title, path }) => (
            <li
              key={`${kind} ${on} ${path.join("/")}`}
              className="flex min-h-11 items-baseline gap-3 py-2.5 lg:min-h-0 lg:py-2"
            >
              <time dateTime={on} className="w-19 shrink-0 font-semibold">
                {sayShortDay(on, today, locale)}
              </time>
              <Link
                href={hrefOf(workspace.id, path)}
                className="min-w-0 text-ink no-underline hover:underline lg:line-clamp-2"
              >
                {t(`kinds.${kind}`, { title })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
