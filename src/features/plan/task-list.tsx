import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { pathParts } from "@/domain/plan/tasks";
import { NextOf } from "@/features/frame/your-next";
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
      {list.next && <NextOf workspace={list.workspace.id} item={list.next} />}
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
