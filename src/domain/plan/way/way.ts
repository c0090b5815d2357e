import type { Snapshot } from "@/domain/analysis/snapshot";
import { sharedStates } from "@/domain/expectations/states";
import { type Answerer, refuseAnswering } from "@/domain/plan/open-end";
import { type Question, type QuestionKey, questionsOf } from "@/domain/plan/questions/all";
import { type TaskId, taskIds } from "@/domain/plan/tasks";

/**
 * What decides whether a question is asked at all: there is nothing to be short of before
 * somebody has offered something, and a giver is asked once something of theirs waits in a match.
 */
export interface AskedFacts {
  /** Whether another organisation has said what it gives, and it lies open. */
  othersGave: boolean;
  /** Whether something that their own organisation gives or needs stands in a match. */
  matched: boolean;
}

/** The same of a snapshot, for one organisation. What not everybody may read counts for nobody. */
export const askedFactsOf = ({ expectations, matches }: Snapshot, partnerId: string | null): AskedFacts => ({
  othersGave: expectations.some(
    (one) =>
      one.kind === "GIVE" &&
      one.partnerId !== partnerId &&
      one.visibleToMembers &&
      sharedStates.some((state) => state === one.state),
  ),
  matched: matches.some((match) =>
    expectations.some(
      (one) => one.partnerId === partnerId && (one.id === match.giveId || one.id === match.wantId),
    ),
  ),
});

/** Whether the time of a question has come. Until then nobody is led to it, and its page says why. */
export const isAskedYet = (key: QuestionKey, { othersGave, matched }: AskedFacts): boolean =>
  key !== "expectations/openNeeds" || othersGave || matched;

/**
 * The questions of a task that a person is led through: theirs to answer, once their time has come. Whoever answers
 * nothing at all, such as the facilitation, is led through all of them.
 */
export function questionsFor(answerer: Answerer, task: TaskId, facts: AskedFacts): readonly Question[] {
  const mine = (question: Question) => refuseAnswering(answerer, question) === null;
  const reads = taskIds.every((each) => !questionsOf(each).some(mine));
  return questionsOf(task).filter((question) => isAskedYet(question.key, facts) && (reads || mine(question)));
}

/** Where a question stands on one person's way: which it is and of how many, and what comes after it in its task. */
export interface QuestionStage {
  /** Null for a question that is not theirs. */
  place: number | null;
  of: number;
  following: QuestionKey | null;
}

export function stageOf(answerer: Answerer, question: Question, facts: AskedFacts): QuestionStage {
  const way = questionsFor(answerer, question.task, facts);
  const at = way.findIndex(({ key }) => key === question.key);
  const following = way.find(({ place }) => place > question.place)?.key ?? null;
  return { place: at < 0 ? null : at + 1, of: way.length, following };
}

/** The first question of the next task that asks this person something; null after the last. */
export function firstAfter(answerer: Answerer, task: TaskId, facts: AskedFacts): QuestionKey | null {
  const later = taskIds.slice(taskIds.indexOf(task) + 1);
  return later.flatMap((each) => questionsFor(answerer, each, facts))[0]?.key ?? null;
}
