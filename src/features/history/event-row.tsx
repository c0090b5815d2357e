import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Disclosure } from "@/components/disclosure";
import { Row } from "@/components/row-list";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import type { Zone } from "@/domain/calendar";
import { sayDay, sayTime } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { sayEvent, sayValue } from "./event-words";
import { UndoButton } from "./undo-button";

export type HistoryEvent = RouterOutputs["history"]["list"]["events"][number];

type Props = { workspace: string; event: HistoryEvent; zone: Zone };

/** One change on the day that stands above: who, what, when, from what to what, and the way back where there is one. */
export async function EventRow({ workspace, event, zone }: Props) {
  const [t, locale] = await Promise.all([getTranslations("history"), getLocale()]);
  const place = event.record?.place;
  const face = event.actor?.partner;
  return (
    <Row
      href={place ? `/w/${workspace}/${place.join("/")}` : undefined}
      title={<span className="font-normal">{sayEvent(t, event)}</span>}
      lead={
        <span className="flex w-10">
          {face ? (
            <StrandDisc {...face} size={32} decorative />
          ) : (
            <span
              aria-hidden="true"
              className="block size-8 rounded-full border border-dashed border-control"
            />
          )}
        </span>
      }
      detail={
        <>
          <time dateTime={event.at}>{sayTime(event.at, locale, zone)}</time>
          {event.number !== null && ` · ${t("number", { seq: event.number })}`}
          <Changes event={event} />
          {(event.undo || event.undoneBy !== null) && <ConfirmationPlace className="text-base text-ink" />}
        </>
      }
      tags={
        <span className="relative flex flex-wrap items-center gap-2 print:hidden">
          {event.undoneBy !== null && <Tag tone="outline">{t("undoneBy")}</Tag>}
          {event.undo && <UndoButton workspace={workspace} undo={event.undo} />}
        </span>
      }
    />
  );
}

async function Changes({ event }: { event: HistoryEvent }) {
  const [t, locale] = await Promise.all([getTranslations("history"), getLocale()]);
  const named = event.changes.filter((change) => t.has(`fields.${change.field}`));
  if (named.length === 0) return null;
  const say = (field: string, value: HistoryEvent["changes"][number]["before"]) =>
    sayValue(t, field, value, (day) => sayDay(day, locale));
  return (
    <div className="relative">
      <Disclosure summary={t("changes")}>
        <dl className="grid gap-3">
          {named.map((change) => (
            <div key={change.field}>
              <dt className="font-semibold text-ink">{t(`fields.${change.field}`)}</dt>
              <Written as="dd" className="wrap-anywhere">
                {t("before")}: <del className="no-underline">{say(change.field, change.before)}</del>
              </Written>
              <Written as="dd" className="wrap-anywhere text-ink">
                {t("after")}: <ins className="no-underline">{say(change.field, change.after)}</ins>
              </Written>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
