import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import { Written } from "@/components/texts/written";
import { THREADS_ABREAST } from "@/domain/goals/alignment/columns";
import { AlignmentHeadline } from "@/features/goals/alignment/headline";
import { AlignmentLegend } from "@/features/goals/alignment/legend";
import { AlignmentPhone } from "@/features/goals/alignment/phone";
import { AlignmentPicture } from "@/features/goals/alignment/picture";
import { RedLineQuotes } from "@/features/goals/alignment/reasons";
import { sayDay } from "@/features/words/dates";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

/** What the group wants to reach, by when and led by whom, and how the organisations stand to it. */
export async function BoardGoals({
  workspace,
  alignment,
  goals,
}: Pick<BoardPlan, "workspace" | "alignment" | "goals">) {
  const [t, words] = await Promise.all([getTranslations("plan.board"), getTranslations("goals")]);
  const few = alignment.organisations.length <= THREADS_ABREAST;
  const places = alignment.organisations.map((_, at) => at);
  const isSaid = (is: null | "LEADS") => alignment.goals.some((goal) => goal.stances.includes(is));
  if (goals.length === 0)
    return (
      <BoardPart id="goals" title={t("goals")}>
        <p>{words("empty.title")}</p>
      </BoardPart>
    );
  return (
    <BoardPart id="goals" title={t("goals")}>
      {alignment.goals.length > 0 && (
        <>
          <AlignmentHeadline alignment={alignment} />
          {few ? (
            <div className="@container break-inside-avoid">
              <div className="@max-2xl:hidden print:block">
                <AlignmentPicture
                  workspace={workspace.id}
                  alignment={alignment}
                  goals={alignment.goals}
                  places={places}
                />
                <AlignmentLegend
                  silent={isSaid(null)}
                  leads={isSaid("LEADS")}
                  threads={alignment.organisations}
                />
              </div>
              <div className="@2xl:hidden print:hidden">
                <AlignmentPhone workspace={workspace.id} alignment={alignment} goals={alignment.goals} />
              </div>
            </div>
          ) : (
            <AlignmentPhone workspace={workspace.id} alignment={alignment} goals={alignment.goals} />
          )}
          <RedLineQuotes alignment={alignment} goals={alignment.goals} />
        </>
      )}
      <GoalFacts goals={goals} />
    </BoardPart>
  );
}

async function GoalFacts({ goals }: Pick<BoardPlan, "goals">) {
  const [t, common, locale] = await Promise.all([
    getTranslations("goals"),
    getTranslations("common"),
    getLocale(),
  ]);
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={[
        { key: "title", label: t("types.OUTCOME") },
        { key: "state", label: t("facts.state") },
        { key: "dueOn", label: t("facts.dueOn") },
        { key: "lead", label: t("facts.lead") },
      ]}
      rows={goals.map((goal) => ({
        key: goal.id,
        cells: {
          title: (
            <>
              {goal.title}
              {goal.indicator && (
                <Written as="span" className="block font-normal">
                  {goal.indicator}
                </Written>
              )}
            </>
          ),
          state: t(`states.${goal.state}`),
          dueOn: (
            <span className="whitespace-nowrap">
              {goal.dueOn ? sayDay(goal.dueOn, locale) : common("noDate")}
            </span>
          ),
          lead: goal.lead?.name ?? common("nobody"),
        },
      }))}
    />
  );
}
