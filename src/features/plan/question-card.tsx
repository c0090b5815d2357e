import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/tag";
import { sayDay } from "@/features/frame/dates";
import type { TaskCheck } from "./check-page";
import { sayLine } from "./say-line";

type Asked = TaskCheck["questions"][number];
type Props = { check: TaskCheck; question: Asked };

/** As many lines of an answer as its card shows; all of them stand on the question's page. */
const MOST_LINES = 6;

/** One question of a task with what stands as its answer now. */
export async function QuestionCard({ check, question }: Props) {
  const [t, words, locale] = await Promise.all([
    getTranslations("plan"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  const key = `${question.task}.${question.id}`;
  const href = `/w/${check.workspace.id}/plan/${question.key}?change=1`;
  const shown = question.lines.slice(0, MOST_LINES);
  const lines = await Promise.all(shown.map((line) => sayLine(line)));
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-[1_1_16rem]">
        <h2 className="text-base font-semibold">{words(`${key}.short`)}</h2>
        <p className="text-sm text-ink-2">{t(`check.by.${question.by}`)}</p>
        {question.openEnd ? (
          <p className="mt-1">
            <Tag tone="decision">
              {question.openEnd.askBy
                ? t("open.asking", { day: sayDay(question.openEnd.askBy, locale) })
                : t("open.notSure")}
            </Tag>
          </p>
        ) : null}
        {lines.length > 0 ? (
          <ul className="mt-1 max-w-measure space-y-0.5 wrap-anywhere">
            {[...new Set(lines)].map((line) => (
              <li key={line} className="line-clamp-3 whitespace-pre-line">
                {line}
              </li>
            ))}
            {question.lines.length > MOST_LINES && (
              <li className="text-ink-2">{t("check.more", { count: question.lines.length - MOST_LINES })}</li>
            )}
          </ul>
        ) : (
          <p className="mt-1 text-ink-2">
            {t(question.by === "organisation" && !question.mine ? "check.eachForItself" : "check.none")}
          </p>
        )}
      </div>
      {question.mine && (
        <Link href={href} className="inline-flex min-h-11 items-center print:hidden">
          {t(question.answered ? "check.change" : "check.answer")}
          <span className="sr-only"> {words(`${key}.short`)}</span>
        </Link>
      )}
    </li>
  );
}
