import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import type { RouterOutputs } from "@/trpc/types";
import { ChoiceForm } from "./choice-form";

type Props = {
  workspace: string;
  choices: RouterOutputs["notifications"]["choices"];
  /** Reads along only: has no settings in the navigation, and comes here from the page of help. */
  observes: boolean;
};

/** Which mails one gets from this workspace: only the kinds that can reach this reader at all. */
export async function ChoicePage({ workspace, choices, observes }: Props) {
  const t = await getTranslations("notifications");
  const frame = await getTranslations("frame.nav");
  const back = observes ? (
    <BackLink href={`/w/${workspace}/help`}>{frame("help")}</BackLink>
  ) : (
    <BackLink href={`/w/${workspace}/settings`}>{t("back")}</BackLink>
  );
  if (choices.topics.length === 0) {
    return (
      <>
        {back}
        <PageHeader title={t("title")} />
        <EmptyState title={t("none.title")}>
          <p>{t("none.body")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {back}
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      <Sheet>
        <ChoiceForm workspace={workspace} choices={choices} />
        <p className="mt-6 max-w-measure text-sm text-ink-2">{t("always")}</p>
      </Sheet>
    </>
  );
}
