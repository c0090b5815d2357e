import type { useTranslations } from "next-intl";
import type { Waiting } from "@/domain/guide/waiting";
import { questionOf } from "@/domain/notifications/paths";
import { findQuestion } from "@/domain/plan/questions/all";
import { sayDay } from "@/features/words/dates";

type Translate = ReturnType<typeof useTranslations<"guide">>;
type Questions = ReturnType<typeof useTranslations<"catalogue-questions">>;

/**
 * A waiting thing in words: what to do, why, and what the button says. Where it leads to a question of the path, the
 * reason may name it: a task has several, and some are answered already.
 */
export function sayWaiting(t: Translate, questions: Questions, item: Waiting, locale: string) {
  const asked = findQuestion(questionOf(item.path.join("/")) ?? "")?.key;
  const values = {
    ...item.values,
    on: item.on ? sayDay(item.on, locale) : "",
    question: asked ? questions(`${asked.replace("/", ".")}.question` as never) : "",
  };
  return {
    title: t(`waiting.${item.kind}`, values),
    reason: t(`reasons.${item.reason}`, values),
    button: t(`buttons.${item.kind}`),
  };
}

/** Where to do it. */
export const hrefOf = (workspaceId: string, path: readonly string[]): string =>
  `/w/${[workspaceId, ...path].join("/")}`;
