import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { roomOf } from "@/domain/plan/questions/all";
import { taskIds } from "@/domain/plan/tasks";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { Answers, type AskedQuestion } from "./answers";
import { PrintButton } from "./print-button";

type Whole = RouterOutputs["plan"]["whole"];

/** The plan on paper: ten tasks, how each stands, and every answer in words, by name. Also good to read on a screen. */
export async function WholePlan({ plan }: { plan: Whole }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("plan"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <BackLink href={`/w/${plan.workspace.id}/plan`}>{t("backToPlan")}</BackLink>
        <PageHeader
          crumb={plan.workspace.name}
          title={t("print.title")}
          lead={
            <>
              <p>{t("print.lead", { day: sayDay(plan.today, locale) })}</p>
              <SilentSomewhere plan={plan} />
            </>
          }
          actions={<PrintButton label={t("print.press")} />}
        />
      </div>
      {plan.tasks.map((task) => (
        <Sheet key={task.task} aria-labelledby={task.task}>
          <h2 id={task.task}>
            {taskIds.indexOf(task.task) + 1} {words(`tasks.${task.task}.title`)}
          </h2>
          <p className="text-sm text-ink-2">
            {task.whole === "CANNOT_START"
              ? t("whole.NOT_STARTED")
              : t(`whole.${task.whole === "WAITING" ? "IN_PROGRESS" : task.whole}`)}
          </p>
          <div className="mt-3 grid gap-4">
            {task.questions.map((question) => (
              <Answer key={question.key} plan={plan} question={question} />
            ))}
          </div>
        </Sheet>
      ))}
    </div>
  );
}

/** Who has left something unanswered: once, and not again under every question. */
async function SilentSomewhere({ plan }: { plan: Whole }) {
  const [t, locale] = await Promise.all([getTranslations("plan.print"), getLocale()]);
  const silent = new Set(
    plan.tasks.flatMap((task) => task.questions.flatMap(({ others }) => others?.silent ?? [])),
  );
  const names = plan.partners.filter(({ id }) => silent.has(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  return <p>{t("silent", { names: list.format(names) })}</p>;
}

/** On paper there is no page to go on to, so an answer stands there with all its lines. */
const MOST_LINES = 40;

async function Answer({ plan, question }: { plan: Whole; question: AskedQuestion }) {
  const words = await getTranslations("catalogue-questions");
  return (
    <section>
      <h3 className="text-base font-semibold">{words(`${question.task}.${question.id}.short`)}</h3>
      <Answers
        people={plan}
        question={question}
        most={MOST_LINES}
        rest={`/w/${plan.workspace.id}/${roomOf(question.key)}`}
        silentIsSaid
      />
    </section>
  );
}
