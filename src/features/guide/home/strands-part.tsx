import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import { Sheet } from "@/components/sheet";
import { StrandCloth } from "@/components/strands/strand-cloth";
import { StrandSteps } from "@/components/strands/strand-steps";
import type { GuideOverview } from "@/features/guide/overview";
import { sayNumber } from "@/features/words/numbers";

/** So many strands are seen at a glance; more are shown as one cloth until they are asked for. */
const FEW = 8;

/** How the plan is shown: as it fits, all of them, or in words. In the address, so that it can be sent and gone back from. */
const strandViews = ["picture", "all", "table"] as const;
export type StrandView = (typeof strandViews)[number];

/** The view that an address asks for; the picture where it asks for none that there is. */
export const strandViewOf = (asked: string | undefined): StrandView =>
  strandViews.find((view) => view === asked) ?? "picture";

type Props = { overview: GuideOverview; view: StrandView };
type Plan = GuideOverview["plan"];
type Strand = Plan["strands"][number];

/** How far the plan is: tasks in one sentence, and a strand per organisation through all of them, as picture or table. */
export async function StrandsPart({ overview: { plan, workspace }, view }: Props) {
  const t = await getTranslations("guide.plan");
  const home = `/w/${workspace.id}`;
  const table = view === "table";
  const many = plan.strands.length > FEW;
  return (
    <Sheet id="strands" aria-labelledby="strands-title" className="scroll-mt-4 sm:py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="strands-title">{t("title")}</h2>
        {plan.strands.length > 0 && (
          <Link
            href={table ? `${home}#strands` : `${home}?strands=table#strands`}
            className="print:hidden max-sm:py-2"
          >
            {t(table ? "asPicture" : "asTable")}
          </Link>
        )}
      </div>
      <p className="mt-1 mb-3 text-sm text-ink-2">{await sayProgress(plan)}</p>
      {plan.strands.length === 0 && <p>{t("nobody")}</p>}
      {plan.strands.length > 0 && table && <StrandTable plan={plan} />}
      {plan.strands.length > 0 &&
        !table &&
        (many && view === "picture" ? <Cloth plan={plan} /> : <Steps plan={plan} />)}
      {many && !table && (
        <p className="mt-3 print:hidden">
          <Link href={view === "all" ? `${home}#strands` : `${home}?strands=all#strands`}>
            {view === "all" ? t("fold") : t("all", { count: plan.strands.length })}
          </Link>
        </p>
      )}
    </Sheet>
  );
}

/** "Vier sind fertig, fünf warten auf Antworten": only what is there is said. */
async function sayProgress({ done, waiting, decisions, tasks }: Plan): Promise<string> {
  const t = await getTranslations("guide.plan");
  const parts = [
    done > 0 && t("done", { count: done, of: tasks.length }),
    waiting > 0 && t("waiting", { count: waiting }),
    decisions > 0 && t("deciding", { count: decisions }),
  ].filter((part) => part !== false);
  const said = parts.length > 0 ? parts.join(", ") : t("noneDone");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

const doneOf = ({ steps }: Strand) => steps.filter((state) => state === "DONE").length;

async function Steps({ plan }: { plan: Plan }) {
  const [t, common, tasks] = await Promise.all([
    getTranslations("guide.plan"),
    getTranslations("common"),
    getTranslations("catalogue-questions.tasks"),
  ]);
  const open = (strand: Strand) =>
    plan.tasks.filter((_, at) => strand.steps[at] !== "DONE").map(({ task }) => tasks(`${task}.name`));
  const rows = plan.strands.map((strand) => ({
    ...strand,
    count: sayNumber(common, doneOf(strand)),
    text: t("row", {
      name: strand.name,
      done: doneOf(strand),
      of: plan.tasks.length,
      open: open(strand).length,
      names: open(strand).join(", "),
    }),
  }));
  return (
    <StrandSteps
      rows={rows}
      label={t("strands")}
      of={t("of", { of: sayNumber(common, plan.tasks.length) })}
    />
  );
}

async function Cloth({ plan }: { plan: Plan }) {
  const [t, tasks] = await Promise.all([
    getTranslations("guide.plan"),
    getTranslations("catalogue-questions.tasks"),
  ]);
  const columns = plan.tasks.map(({ task }, at) => {
    const count = plan.strands.filter((strand) => strand.steps[at] === "DONE").length;
    const words = { task: tasks(`${task}.name`), count, of: plan.strands.length };
    return { name: String(at + 1), count: String(count), text: t("column", words) };
  });
  return <StrandCloth rows={plan.strands} label={t("strands")} columns={columns} />;
}

async function StrandTable({ plan }: { plan: Plan }) {
  const [t, common, tasks] = await Promise.all([
    getTranslations("guide.plan"),
    getTranslations("common"),
    getTranslations("catalogue-questions.tasks"),
  ]);
  return (
    <div className="text-sm [&_table]:min-w-[52rem] [&_table]:table-fixed [&_td]:px-1 [&_th]:px-1 [&_th:first-child]:w-44 [&_th:last-child]:w-16">
      <DataTable
        caption={t("strands")}
        captionHidden
        columns={[
          { key: "name", label: t("organisation") },
          ...plan.tasks.map(({ task }, at) => ({
            key: task,
            label: (
              <span className="inline-block rotate-180 [writing-mode:vertical-rl]">
                {at + 1} {tasks(`${task}.name`)}
              </span>
            ),
          })),
          {
            key: "count",
            label: t("of", { of: sayNumber(common, plan.tasks.length) }),
            align: "end" as const,
          },
        ]}
        rows={plan.strands.map((strand) => ({
          key: strand.id,
          cells: {
            name: strand.name,
            ...Object.fromEntries(
              plan.tasks.map(({ task }, at) => [task, t(`steps.${strand.steps[at] ?? "OPEN"}`)]),
            ),
            count: sayNumber(common, doneOf(strand)),
          },
        }))}
      />
    </div>
  );
}
