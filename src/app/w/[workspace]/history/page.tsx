import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type RecordKind, recordKinds } from "@/domain/records/all";
import { HistoryPage } from "@/features/history/history-page";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ before?: string; record?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("title") };
}

/** `GOAL.<id>` from the address; anything else is not a record. */
function readRecord(text: string | undefined): { kind: RecordKind; id: string } | undefined {
  const [kind, id] = (text ?? "").split(".");
  const known = recordKinds.find((one) => one === kind);
  return known && id ? { kind: known, id } : undefined;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const record = readRecord(query.record);
  const before = query.before && /^\d{1,9}$/.test(query.before) ? Number(query.before) : undefined;
  const api = await serverApi();
  const [history, shown] = await Promise.all([
    api.history.list({ workspace, before, record }),
    api.workspaces.show({ workspace }),
  ]);
  return (
    <HistoryPage
      workspace={workspace}
      history={history}
      record={record ? `${record.kind}.${record.id}` : null}
      older={before !== undefined}
      mayExport={shown.may.edit}
    />
  );
}
