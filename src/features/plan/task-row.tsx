import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { CheckIcon } from "@/components/icons";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { isDay } from "@/domain/calendar";
import { questionsOf } from "@/domain/plan/questions/all";
import { taskIds } from "@/domain/plan/tasks";
import { MissingNames } from "@/features/notifications/missing-names";
import { sayDay } from "@/features/words/dates";
import type { Task, TaskList } from "./shown";

type Props = { list: TaskList; task: Task };

/** One task: its number and name as a link over the whole row, our part in words, and one mark for how it stands for all. */
export async function TaskRow({ list, task }: Props) {
  const [t, words] = await Promise.all([getTranslations("plan"), getTranslations("catalogue-questions")]);
  const { whole } = task;
  const number = taskIds.indexOf(task.task) + 1;
  const title = `${number} ${words(`tasks.${task.task}.title`)}`;
  const first = task.openQuestions[0];
  const begun = whole.kind === "DONE" || task.ours === "DONE" || !first;
  const href = `/w/${list.workspace.id}/plan/${begun ? `${task.task}/check` : first}`;
  const blocked = whole.kind === "CANNOT_START";
  return (
    <li className="py-[var(--row-pad)] first:pt-1 last:pb-1">
      <div className="relative flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
        <div className="min-w-0 flex-[1_1_14rem]">
          {blocked ? (
            <span className="text-ink-2">{title}</span>
          ) : (
            <Link href={href} prefetch={false} className="cover-link font-semibold">
              {title}
            </Link>
          )}
          {blocked && <p className="text-sm text-ink-2">{t(`cannotStart.${whole.reason}`)}</p>}
          {saysOurs(task) && <p className="text-sm text-ink-2">{t(`ours.${task.ours}`)}</p>}
        </div>
        {!blocked && <State whole={whole} />}
      </div>
      {task.drafted && (
        <p className="text-sm">
          {t("drafted")}{" "}
          <Link href={`/w/${list.workspace.id}/plan/${task.drafted}`} prefetch={false}>
            {t("toDraft")}
          </Link>
        </p>
      )}
      {whole.kind === "CHANGED" && <Reasons reasons={whole.reasons} />}
      {whole.kind === "WAITING" && <WaitedFor list={list} task={task} ids={whole.for} />}
    </li>
  );
}

/** Our own part is said where it adds something: not beside "done", and not where it is what the whole is. */
const saysOurs = ({ ours, whole }: Task): boolean =>
  ours !== null && whole.kind !== "DONE" && whole.kind !== "CANNOT_START" && whole.kind !== ours;

async function State({ whole }: Pick<Task, "whole">) {
  const t = await getTranslations("plan");
  if (whole.kind === "DONE")
    return (
      <span className="inline-flex items-center gap-1.5">
        {t("whole.DONE")} <CheckIcon size={18} />
      </span>
    );
  const tone = {
    NOT_STARTED: "outline",
    IN_PROGRESS: "tint",
    WAITING: "tint",
    DECISION: "decision",
    CHANGED: "decision",
    CANNOT_START: "plain",
  } as const;
  const values: Record<string, number> =
    whole.kind === "WAITING" ? { count: whole.for.length, of: whole.of } : {};
  return <Tag tone={tone[whole.kind]}>{t(`whole.${whole.kind}`, values)}</Tag>;
}

type Changed = Extract<Task["whole"], { kind: "CHANGED" }>;

async function Reasons({ reasons }: Pick<Changed, "reasons">) {
  const [t, locale] = await Promise.all([getTranslations("plan.reopened"), getLocale()]);
  return (
    <ul className="mt-1 space-y-1 text-sm text-ink-2">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${Object.values(reason.values).join()}`}>
          {t(reason.code, {
            ...reason.values,
            ...(reason.values.day && isDay(reason.values.day) && { day: sayDay(reason.values.day, locale) }),
          })}
        </li>
      ))}
    </ul>
  );
}

/** With more organisations than this the rest stand in one line. */
const NAMED = 8;

/** The names behind "waiting for 3 of 8"; for the coordination with what is known of each, and a way to remind them. */
async function WaitedFor({ list, task, ids }: Props & { ids: readonly string[] }) {
  const t = await getTranslations("plan");
  const waited = list.partners.filter((partner) => ids.includes(partner.id));
  const asked = questionsOf(task.task).find((question) => question.by === "organisation");
  if (list.may.remind)
    return (
      <Disclosure summary={t("waitsFor")}>
        <MissingNames
          workspace={list.workspace.id}
          partnerIds={waited.map((partner) => partner.id)}
          path={asked ? `plan/${asked.key}` : "plan"}
        />
        {waited.length === 1 && waited[0]?.id === list.partnerId && <p>{waited[0].name}</p>}
      </Disclosure>
    );
  const others = waited.slice(NAMED).map((partner) => partner.name);
  return (
    <Disclosure summary={t("waitsFor")}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="grid gap-2">
        {waited.slice(0, NAMED).map((partner) => (
          <li key={partner.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StrandDisc {...partner} size={28} decorative />
            <span className="min-w-0 flex-1">{partner.name}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="text-sm text-ink-2">{others.join(", ")}</p>}
    </Disclosure>
  );
}
