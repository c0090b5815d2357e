import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { NewWorkspaceForm } from "@/features/workspaces/new-workspace-form";
import { currentPerson } from "@/server/core/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("new.title") };
}

export default async function NewWorkspacePage() {
  const [t, person] = await Promise.all([getTranslations("workspaces"), currentPerson()]);
  return (
    <>
      <PageHeader title={t("new.title")} lead={<p>{t("new.lead")}</p>} />
      <Sheet>
        <NewWorkspaceForm ownName={person?.name ?? ""} />
        <p className="mt-6 max-w-measure text-ink-2">{t("new.whatNext")}</p>
      </Sheet>
    </>
  );
}
