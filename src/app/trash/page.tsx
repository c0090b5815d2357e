import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { sayDay } from "@/features/words/dates";
import { RestoreButton } from "@/features/workspaces/restore-button";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("trash.title") };
}

export default async function TrashPage() {
  const [t, locale, trash] = await Promise.all([
    getTranslations("workspaces.trash"),
    getLocale(),
    (await serverApi()).workspaces.trash(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      {trash.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyBody")}</EmptyState>
      ) : (
        <Sheet>
          <RowList label={t("title")}>
            {trash.map((workspace) => (
              <Row
                key={workspace.id}
                title={workspace.name}
                detail={t("goneOn", { day: sayDay(workspace.goneOn, locale) })}
                tags={<RestoreButton workspace={workspace} />}
              />
            ))}
          </RowList>
        </Sheet>
      )}
    </>
  );
}
