import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { NextThing } from "@/components/next-thing";
import { RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { pathParts } from "@/domain/plan/tasks";
import { OpenEnds } from "./open-ends";
import type { TaskList } from "./shown";
import { TaskRow } from "./task-row";

/** The ten tasks in any order, each with our part and the whole (docs/path.md): few states, no percentages. */
export async function TaskListPage({ list }: { list: TaskList }) {
  const t = await getTranslations("plan");
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <PageHeader
          crumb={list.workspace.name}
          title={t("title")}
          lead={
            <>
              <p>{t("lead")}</p>
              <p>{t("progress", { done: list.done, decisions: list.decisions })}</p>
            </>
          }
        />
      </div>
      <Following list={list} />
      {pathParts.map((part) => (
        <Sheet key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`parts.${part}`)}</h2>
          <RowList className="mt-2">
            {list.tasks
              .filter((task) => task.part === part)
              .map((task) => (
                <TaskRow key={task.task} list={list} task={task} />
              ))}
          </RowList>
        </Sheet>
      ))}
      <OpenEnds list={list} />
      <p className="print:hidden">
        <Link href={`/w/${list.workspace.id}/plan/print`}>{t("print.open")}</Link>
      </p>
    </div>
  );
}

/** The question of the reader's own to go on with: the first on the path, or an organisation's first word. */
async function Following({ list }: { list: TaskList }) {
  const [t, common, words] = await Promise.all([
    getTranslations("plan"),
    getTranslations("common"),
    getTranslations("catalogue-questions"),
  ]);
  if (!list.next) return null;
  const { task, question } = list.next;
  return (
    <NextThing
      label={common("next")}
      title={words(`tasks.${task}.title`)}
      reason={<p>{t("next.reason", { question: words(`${question.replace("/", ".")}.question`) })}</p>}
    >
      <ButtonLink href={`/w/${list.workspace.id}/plan/${question}`}>{t("next.button")}</ButtonLink>
    </NextThing>
  );
}
