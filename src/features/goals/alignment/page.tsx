import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { THREADS_ABREAST, threadOrder } from "@/domain/goals/alignment/columns";
import { sidePage } from "@/domain/side-pages";
import { AlignmentHeadline } from "./headline";
import { AlignmentLegend } from "./legend";
import { AlignmentPhone } from "./phone";
import { AlignmentPicture } from "./picture";
import { RedLineReasons } from "./reasons";
import { type AlignmentAsked, alignmentHref, type ShownAlignment, type ShownRow } from "./shown";
import { AlignmentViews, DifferSwitch } from "./switches";
import { AlignmentTable } from "./table";

type Props = { workspace: string; alignment: ShownAlignment; asked: AlignmentAsked };

/** How the organisations stand to the goals: the sentence, the picture or its table, the reasons, and the next step. */
export async function AlignmentPage({ workspace, alignment, asked }: Props) {
  const t = await getTranslations("goal-alignment");
  const goals = asked.differ ? alignment.goals.filter((goal) => goal.differs) : alignment.goals;
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader
          title={t("title")}
          lead={<AlignmentHeadline alignment={alignment} />}
          actions={<AlignmentViews workspace={workspace} asked={asked} />}
        />
        {alignment.goals.length > 0 && (
          <div className="@container">
            <Sheet className="sm:pt-4">
              <DifferSwitch workspace={workspace} asked={asked} />
              {goals.length === 0 ? (
                <NoneDiffer workspace={workspace} asked={asked} />
              ) : (
                <Shown workspace={workspace} alignment={alignment} asked={asked} goals={goals} />
              )}
            </Sheet>
          </div>
        )}
        <Elsewhere workspace={workspace} alignment={alignment} />
      </div>
      <RedLineReasons workspace={workspace} alignment={alignment} goals={goals} />
      <OwnStep workspace={workspace} alignment={alignment} />
    </div>
  );
}

type ShownProps = Props & { goals: readonly ShownRow[] };

/** The picture where there is room for threads, the table where it is asked for, and goal by goal on a phone. */
async function Shown({ workspace, alignment, asked, goals }: ShownProps) {
  const t = await getTranslations("goal-alignment");
  const page = sidePage(threadOrder(alignment.goals), asked.threads, THREADS_ABREAST);
  const threads = page.shown.flatMap((at) => alignment.organisations[at] ?? []);
  const isSaid = (is: null | "LEADS") => goals.some((goal) => goal.stances.includes(is));
  return (
    <>
      <div className="mt-2 @2xl:hidden print:hidden">
        <AlignmentPhone workspace={workspace} alignment={alignment} goals={goals} />
      </div>
      <div className="@max-2xl:hidden print:block">
        {asked.view === "table" ? (
          <AlignmentTable workspace={workspace} alignment={alignment} goals={goals} />
        ) : (
          <figure aria-label={t("caption")} className="-mt-6">
            <AlignmentPicture workspace={workspace} alignment={alignment} goals={goals} places={page.shown} />
            <figcaption>
              <AlignmentLegend silent={isSaid(null)} leads={isSaid("LEADS")} threads={threads} />
              {page.of > threads.length && (
                <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
                  <p>{t("threads.shown", { from: page.from, to: page.to, of: page.of })}</p>
                  {page.before && (
                    <Link
                      href={alignmentHref(workspace, { ...asked, threads: page.before })}
                      scroll={false}
                      className="inline-flex min-h-11 items-center print:hidden"
                    >
                      {t("threads.before")}
                    </Link>
                  )}
                  {page.after && (
                    <Link
                      href={alignmentHref(workspace, { ...asked, threads: page.after })}
                      scroll={false}
                      className="inline-flex min-h-11 items-center print:hidden"
                    >
                      {t("threads.after")}
                    </Link>
                  )}
                </div>
              )}
            </figcaption>
          </figure>
        )}
      </div>
    </>
  );
}

async function NoneDiffer({ workspace, asked }: Omit<Props, "alignment">) {
  const t = await getTranslations("goal-alignment");
  return (
    <p className="mt-3">
      {t("noneDiffer")} <Link href={alignmentHref(workspace, { view: asked.view })}>{t("showAll")}</Link>
    </p>
  );
}

/** What is in no picture: goals that are over, and those beyond the first sixty. */
async function Elsewhere({ workspace, alignment }: Omit<Props, "asked">) {
  const t = await getTranslations("goal-alignment");
  const { elsewhere, more } = alignment;
  if (!more && elsewhere === 0) return null;
  return (
    <p className="mt-4 max-w-measure">
      {more && t("more", { count: alignment.goals.length })}{" "}
      {elsewhere > 0 && t("elsewhere", { count: elsewhere })}{" "}
      <Link href={alignmentHref(workspace, { view: "list" })} className="print:hidden">
        {t("toList")}
      </Link>
    </p>
  );
}

/** One step as the main one: to say where one stands while that is open, else to put another goal on the table. */
async function OwnStep({ workspace, alignment: { own, may } }: Omit<Props, "asked">) {
  const [t, goals] = await Promise.all([getTranslations("goal-alignment"), getTranslations("goals")]);
  const open = may.position && own ? own.open : 0;
  if (open === 0 && !may.propose) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      {open > 0 && (
        <ButtonLink href={`/w/${workspace}/plan/goals/positions`}>{t("ownOpen", { count: open })}</ButtonLink>
      )}
      {may.propose && (
        <ButtonLink variant={open > 0 ? "plain" : "primary"} href={`/w/${workspace}/goals/new`}>
          {goals("propose")}
        </ButtonLink>
      )}
    </div>
  );
}
