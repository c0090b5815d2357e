import { getLocale, getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { sayShortDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { hrefOf } from "./waiting-words";

type Now = RouterOutputs["guide"]["now"];

/** The days by which this person's organisations have to have answered, over all workspaces, the nearest first. */
export async function NowDates({ now }: { now: Now }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("guide.now"),
    getTranslations("guide.dates.kinds"),
    getLocale(),
  ]);
  const dates = now
    .flatMap(({ dates: own, ...here }) => own.map((date) => ({ ...date, here })))
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
  if (dates.length === 0) return null;
  return (
    <Sheet aria-labelledby="own-dates">
      <h2 id="own-dates">{t("dates")}</h2>
      <RowList className="mt-2">
        {dates.map(({ on, kind, title, path, here }) => (
          <Row
            key={`${here.workspace.id} ${kind} ${on} ${path.join("/")}`}
            href={hrefOf(here.workspace.id, path)}
            title={kinds(kind, { title })}
            detail={
              <>
                <time dateTime={on}>{sayShortDay(on, here.today, locale)}</time>
                <span className="block">{here.workspace.name}</span>
              </>
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
