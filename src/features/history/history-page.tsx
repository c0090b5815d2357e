import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { type Day, dayAfter } from "@/domain/calendar";
import { sayClock } from "@/features/words/clocks";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { ExportLog } from "./export-log";
import { GroupRow } from "./group-row";

type Shown = RouterOutputs["history"]["list"];
type Props = {
  workspace: string;
  history: Shown;
  /** Part of the address that names one record, when the page shows only its history. */
  record: string | null;
  /** Whether this is an older page. */
  older: boolean;
  mayExport: boolean;
};

/** Every change of a workspace, or of one record, newest first, by day and by what was done. */
export async function HistoryPage({ workspace, history, record, older, mayExport }: Props) {
  const [t, locale] = [await getTranslations("history"), await getLocale()];
  const here = `/w/${workspace}/history`;
  const at = (before: number) => `${here}?${record ? `record=${record}&` : ""}before=${before}`;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader
          title={record ? t("ofRecord") : t("title")}
          lead={
            <p>
              {t("lead")} {t("clock", { place: sayClock(history.zone, locale) })}
            </p>
          }
          actions={(record || older) && <Link href={here}>{record ? t("all") : t("newest")}</Link>}
        />
      </div>
      {history.events.length === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.body")}</EmptyState>
      ) : (
        history.days.map((day) => (
          <DayPart key={day.day} workspace={workspace} history={history} shown={day} />
        ))
      )}
      {history.next !== null && (
        <p>
          <Link href={at(history.next)} className="inline-flex min-h-11 items-center">
            {t("older")}
          </Link>
        </p>
      )}
      <p className="max-w-measure text-sm text-ink-2">{t("drafts")}</p>
      {mayExport && (
        <Sheet aria-labelledby="export">
          <h2 id="export">{t("export.title")}</h2>
          <p className="mt-2 mb-4 max-w-measure">{t("export.body")}</p>
          <ExportLog workspace={workspace} />
        </Sheet>
      )}
    </div>
  );
}

type DayProps = Pick<Props, "workspace" | "history"> & { shown: Shown["days"][number] };

async function DayPart({ workspace, history, shown }: DayProps) {
  const t = await getTranslations("history");
  const said = await sayNearDay(shown.day, history.today);
  const events = new Map(history.events.map((event) => [event.seq, event]));
  return (
    <Sheet aria-labelledby={`day-${shown.day}`}>
      <h2 id={`day-${shown.day}`}>
        <time dateTime={shown.day}>{said}</time>
      </h2>
      <RowList label={t("groups.ofDay", { day: said })} className="mt-2">
        {shown.groups.map((group) => (
          <GroupRow
            key={group.act}
            workspace={workspace}
            zone={history.zone}
            group={{ ...group, events: group.events.flatMap((seq) => events.get(seq) ?? []) }}
          />
        ))}
      </RowList>
    </Sheet>
  );
}

async function sayNearDay(day: Day, today: Day): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("history.groups"), getLocale()]);
  if (day === today) return t("today");
  return day === dayAfter(today, -1) ? t("yesterday") : sayDay(day, locale);
}
