import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { roomOf } from "@/domain/plan/questions/all";
import { Answers } from "./answers";
import type { TaskCheck } from "./shown";

type Props = { check: TaskCheck; question: TaskCheck["questions"][number] };

/** As many lines of one answer as its card shows; all of them stand on the question's page. */
const MOST_LINES = 6;

/** One question of a task with what everybody has shared on it, and the way to change one's own answer. */
export async function QuestionOverview({ check, question }: Props) {
  const [t, words] = await Promise.all([getTranslations("plan"), getTranslations("catalogue-questions")]);
  const key = `${question.task}.${question.id}`;
  const room = `/w/${check.workspace.id}`;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-[1_1_16rem]">
        <h2 className="text-base font-semibold">{words(`${key}.short`)}</h2>
        <p className="mb-2 text-sm text-ink-2">{t(`check.by.${question.by}`)}</p>
        {question.drafted && <p className="mb-2 font-semibold">{t("check.drafted")}</p>}
        <Answers
          people={check}
          question={question}
          most={MOST_LINES}
          rest={`${room}/${roomOf(question.key)}`}
        />
      </div>
      {question.mine && (
        <Link
          href={`${room}/plan/${question.key}?change=1`}
          className="inline-flex min-h-11 items-center print:hidden"
        >
          {t(question.drafted ? "check.goOn" : question.answered ? "check.change" : "check.answer")}
          <span className="sr-only"> {words(`${key}.short`)}</span>
        </Link>
      )}
    </li>
  );
}
