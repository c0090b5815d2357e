import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { taskIds } from "@/domain/catalogue/guiding-questions";
import { sayDay } from "@/features/frame/dates";
import type { RouterOutputs } from "@/trpc/types";
import { PrintButton } from "./print-button";
import { sayLine } from "./say-line";

type Whole = RouterOutputs["plan"]["whole"];

/** The plan on paper: ten tasks, how each stands, and every answer in words. Also good to read on a screen. */
export async function WholePlan({ plan }: { plan: Whole }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("plan"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  const values = { day: sayDay(plan.today, locale), organisation: plan.organisation ?? "" };
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <BackLink href={`/w/${plan.workspace.id}/plan`}>{t("backToPlan")}</BackLink>
        <PageHeader
          crumb={plan.workspace.name}
          title={t("print.title")}
          lead={<p>{t(plan.organisation ? "print.leadFor" : "print.lead", values)}</p>}
          actions={<PrintButton label={t("print.press")} />}
        />
      </div>
      {plan.tasks.map((task) => (
        <Sheet key={task.task} aria-labelledby={task.task} className="print:break-inside-avoid-page">
          <h2 id={task.task}>
            {taskIds.indexOf(task.task) + 1} {words(`tasks.${task.task}.title`)}
          </h2>
          <p className="text-sm text-ink-2">
            {task.whole === "CANNOT_START"
              ? t("whole.NOT_STARTED")
              : t(`whole.${task.whole === "WAITING" ? "IN_PROGRESS" : task.whole}`)}
          </p>
          <dl className="mt-3 grid gap-3">
            {task.questions.map((question) => (
              <Answer key={question.key} question={question} />
            ))}
          </dl>
        </Sheet>
      ))}
    </div>
  );
}

async function Answer({ question }: { question: Whole["tasks"][number]["questions"][number] }) {
  const [t, words] = await Promise.all([getTranslations("plan"), getTranslations("catalogue-questions")]);
  const lines = await Promise.all(question.lines.map((line) => sayLine(line)));
  return (
    <div>
      <dt className="font-semibold">{words(`${question.task}.${question.id}.short`)}</dt>
      {lines.length === 0 ? (
        <dd className="text-ink-2">
          {t(question.by === "organisation" && !question.mine ? "check.eachForItself" : "check.none")}
        </dd>
      ) : (
        [...new Set(lines)].map((line) => (
          <dd key={line} className="max-w-measure whitespace-pre-line wrap-anywhere">
            {line}
          </dd>
        ))
      )}
    </div>
  );
}
