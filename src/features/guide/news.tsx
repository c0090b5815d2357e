import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { sayEvent } from "@/features/history/event-words";
import { sayMoment } from "@/features/words/dates";
import type { GuideOverview } from "./overview";

/** What others changed since the reader was here, with the face of whose organisation it was. */
export async function News({ overview: { workspace, news, firstVisit } }: { overview: GuideOverview }) {
  const [t, history, locale] = await Promise.all([
    getTranslations("guide.page"),
    getTranslations("history"),
    getLocale(),
  ]);
  return (
    <Sheet aria-labelledby="news">
      <h2 id="news">{firstVisit ? t("newsFirst") : t("news")}</h2>
      {news.events.length === 0 ? (
        <p className="mt-2">{t("newsNone")}</p>
      ) : (
        <RowList className="mt-2">
          {news.events.map((event) => (
            <Row
              key={event.seq}
              href={event.record?.place ? `/w/${workspace.id}/${event.record.place.join("/")}` : undefined}
              title={<span className="font-normal">{sayEvent(history, event)}</span>}
              detail={<time dateTime={event.at}>{sayMoment(event.at, locale)}</time>}
              lead={event.actor?.partner && <StrandDisc {...event.actor.partner} size={32} decorative />}
            />
          ))}
        </RowList>
      )}
      {(news.more || firstVisit) && (
        <p className="mt-3">
          <Link href={`/w/${workspace.id}/history`}>{t("newsMore")}</Link>
        </p>
      )}
    </Sheet>
  );
}
