import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { NextOf } from "@/features/frame/your-next";
import { sayCrumb } from "@/features/guide/crumb";
import type { GuideOverview } from "@/features/guide/overview";
import { VisitMark } from "@/features/guide/visit-mark";
import { DatesPart } from "./dates-part";
import { MissingPart } from "./missing-part";
import { NewsPart } from "./news-part";
import { StrandsPart, type StrandView } from "./strands-part";

type Props = { overview: GuideOverview; view: StrandView };

/**
 * Where the workspace stands, for those who plan, on one screen: my next thing, how far everybody is, what is missing,
 * what is new, the next days. Nothing here repeats the navigation.
 */
export async function OverviewPage({ overview, view }: Props) {
  const t = await getTranslations("guide.page");
  const { workspace } = overview;
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <PageHeader crumb={await sayCrumb(workspace)} title={t("title")} />
      </div>
      {overview.awaitsConfirmation && (
        <Notice title={t("awaiting.title")}>
          <p>{t("awaiting.later")}</p>
        </Notice>
      )}
      <Mine overview={overview} />
      {view === "table" && <StrandsPart overview={overview} view={view} />}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,31fr)_minmax(0,20fr)] lg:grid-rows-[auto_1fr]">
        {view !== "table" && <StrandsPart overview={overview} view={view} />}
        <div className="grid gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <MissingPart overview={overview} />
          <DatesPart overview={overview} />
        </div>
        <NewsPart overview={overview} />
      </div>
      <VisitMark workspace={workspace.id} seq={overview.seq} />
    </div>
  );
}

/** The one thing that is this reader's to do, and the way to what else waits. */
async function Mine({ overview: { workspace, role, waiting, standing } }: Pick<Props, "overview">) {
  const t = await getTranslations("guide");
  const [first, ...rest] = waiting;
  if (standing.verdict === "ENDED")
    return (
      <EmptyState title={t("standing.endedTitle")}>
        <p>{t("standing.ENDED")}</p>
      </EmptyState>
    );
  if (!first)
    return (
      <EmptyState
        title={t("page.quiet.title")}
        action={
          role === "FACILITATOR" && (
            <ButtonLink variant="quiet" href={`/w/${workspace.id}/notes`}>
              {t("page.leaveNotes")}
            </ButtonLink>
          )
        }
      >
        <p>{t("page.quiet.body")}</p>
      </EmptyState>
    );
  return (
    <NextOf workspace={workspace.id} item={first}>
      {rest.length > 0 && (
        <Link href="/now" className="inline-flex min-h-11 items-center">
          {t("page.also", { count: rest.length })}
        </Link>
      )}
    </NextOf>
  );
}
