import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ExamplesToOpen } from "@/features/examples/examples-to-open";
import { NewWorkspaceForm } from "@/features/examples/new-workspace-form";
import { currentPerson } from "@/server/core/auth/session";
import { env } from "@/server/core/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("new.title") };
}

type Props = { searchParams: Promise<{ example?: string }> };

export default async function NewWorkspacePage({ searchParams }: Props) {
  const [t, person, { example }] = await Promise.all([
    getTranslations("workspaces"),
    currentPerson(),
    searchParams,
  ]);
  return (
    <>
      <PageHeader title={t("new.title")} lead={<p>{t("new.lead")}</p>} />
      <Sheet>
        <NewWorkspaceForm ownName={person?.name ?? ""} seeExamples={env.local} />
        <p className="mt-6 max-w-measure text-ink-2">{t("new.whatNext")}</p>
      </Sheet>
      {env.local && <ExamplesToOpen failed={example === "failed"} />}
    </>
  );
}
