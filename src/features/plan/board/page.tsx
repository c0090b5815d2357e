import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { unheardOf } from "@/domain/plan/unheard";
import { PrintButton } from "@/features/plan/print-button";
import { sayDay } from "@/features/words/dates";
import { Messages } from "@/features/words/messages";
import { BoardAgreements } from "./agreements";
import { BoardDecisions } from "./decisions";
import { BoardExpectations } from "./expectations";
import { BoardGoals } from "./goals";
import { BoardBodies, BoardOrganisations } from "./people";
import { BoardPurpose } from "./purpose";
import { BoardSetbacks } from "./setbacks";
import type { BoardPlan } from "./shown";

/**
 * The plan as it is laid before a board: why, who, what each gives and expects, the goals, the text, what happens when
 * things go wrong, what was decided. In the same words as on the screens; it prints on A4 in black and white.
 */
export async function BoardPage({ plan }: { plan: BoardPlan }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("plan"),
    getTranslations("plan.board"),
    getLocale(),
  ]);
  const { workspace } = plan;
  const here = `/w/${workspace.id}/plan`;
  return (
    <div className="grid gap-5 print:block">
      <div className="-mb-5">
        <BackLink href={here}>{t("backToPlan")}</BackLink>
        <PageHeader
          crumb={common("crumb", { day: sayDay(plan.structure.today, locale) })}
          title={workspace.name}
          lead={<Unheard plan={plan} />}
          actions={<PrintButton label={t("print.press")} />}
        />
      </div>
      <BoardPurpose workspace={workspace} />
      <BoardOrganisations table={plan.table} />
      <Messages of={["structure"]}>
        <BoardBodies structure={plan.structure} />
      </Messages>
      <BoardGoals workspace={workspace} alignment={plan.alignment} goals={plan.goals} />
      <Messages of={["expectations", "matrix"]}>
        <BoardExpectations workspace={workspace} matrix={plan.matrix} />
      </Messages>
      <BoardAgreements agreements={plan.agreements} />
      <BoardSetbacks setbacks={plan.setbacks} />
      <BoardDecisions workspace={workspace} decisions={plan.decisions} />
      <p className="print:hidden">
        <Link href={`${here}/print?answers=all`} className="inline-flex min-h-11 items-center">
          {common("allAnswers")}
        </Link>
      </p>
    </div>
  );
}

/** Who has said nothing yet: once, in one line, and not under every question. */
async function Unheard({ plan: { matrix, alignment } }: { plan: BoardPlan }) {
  const [t, locale] = await Promise.all([getTranslations("plan.board"), getLocale()]);
  const stances = alignment.organisations.map(({ id }, at) => ({
    id,
    spoke: alignment.goals.some((goal) => (goal.stances[at] ?? null) !== null),
  }));
  const silent = new Set(unheardOf(matrix.rows, stances));
  const names = matrix.rows.filter(({ id }) => silent.has(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  return <p>{t("unheard", { names: list.format(names) })}</p>;
}
