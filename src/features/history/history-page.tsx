import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import type { RouterOutputs } from "@/trpc/types";
import { EventRow } from "./event-row";
import { ExportLog } from "./export-log";

type Props = {
  workspace: string;
  history: RouterOutputs["history"]["list"];
  /** Part of the address that names one record, when the page shows only its history. */
  record: string | null;
  /** Whether this is an older page. */
  older: boolean;
  mayExport: boolean;
};

/** Every change of a workspace, or of one record, newest first. */
export async function HistoryPage({ workspace, history, record, older, mayExport }: Props) {
  const t = await getTranslations("history");
  const here = `/w/${workspace}/history`;
  const at = (before: number) => `${here}?${record ? `record=${record}&` : ""}before=${before}`;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader
          title={record ? t("ofRecord") : t("title")}
          lead={<p>{t("lead")}</p>}
          actions={(record || older) && <Link href={here}>{record ? t("all") : t("newest")}</Link>}
        />
      </div>
      {history.events.length === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.body")}</EmptyState>
      ) : (
        <Sheet>
          <RowList label={t("title")}>
            {history.events.map((event) => (
              <EventRow key={event.seq} workspace={workspace} event={event} />
            ))}
          </RowList>
          {history.next !== null && (
            <p className="mt-4">
              <Link href={at(history.next)}>{t("older")}</Link>
            </p>
          )}
        </Sheet>
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
