import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { type PathPart, type TaskId, taskIds } from "@/domain/plan/tasks";
import { agreementTask } from "./agreement";
import { expectationsTask } from "./expectations";
import { formTask } from "./form";
import { goalsTask } from "./goals";
import { partnersTask } from "./partners";
import { powerTask } from "./power";
import { purposeTask } from "./purpose";
import type { QuestionCard, TaskCard } from "./question";
import { reviewTask } from "./review";
import { rhythmTask } from "./rhythm";
import { setbacksTask } from "./setbacks";

/**
 * The guided path: what ten tasks ask, collected. Words are messages (`catalogue-questions`), controls stand in
 * `features/<room>/questions`; which record each question writes and which criterion it serves is in docs/path.md,
 * and `path-document.test.ts` keeps the two together.
 */
const byTask = {
  purpose: purposeTask,
  form: formTask,
  partners: partnersTask,
  expectations: expectationsTask,
  goals: goalsTask,
  power: powerTask,
  setbacks: setbacksTask,
  rhythm: rhythmTask,
  agreement: agreementTask,
  review: reviewTask,
} satisfies Record<TaskId, TaskCard>;

type Of<T extends TaskId> = `${T}/${keyof (typeof byTask)[T]["questions"] & string}`;
/** A question's address and key, for example `expectations/gives`. */
export type QuestionKey = { [T in TaskId]: Of<T> }[TaskId];

export interface Question {
  key: QuestionKey;
  task: TaskId;
  id: string;
  by: QuestionCard["by"];
  /** Its place in the task, from 1, and of how many. */
  place: number;
  of: number;
}

/** A task as it is declared. */
export const taskCard = (task: TaskId): TaskCard => byTask[task];
export const partOf = (task: TaskId): PathPart => byTask[task].part;

const entries = taskIds.flatMap((task) =>
  Object.entries(taskCard(task).questions).map(([id, card], index, all) => {
    const question: Question = {
      key: `${task}/${id}` as QuestionKey,
      task,
      id,
      by: card.by,
      place: index + 1,
      of: all.length,
    };
    return { question, card };
  }),
);
const byKey = new Map<string, (typeof entries)[number]>(entries.map((one) => [one.question.key, one]));

/** Every question of the path, in order. */
export const questions: readonly Question[] = entries.map(({ question }) => question);

/** The question under this key, or nothing when the path has none. */
export const findQuestion = (key: string): Question | undefined => byKey.get(key)?.question;

/** A question as it is declared: when it is answered, what stands as its answer, what its control needs. */
export function questionCard(key: QuestionKey): QuestionCard {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`no question ${key}`);
  return entry.card;
}

/** Where what is said to a question stands in full, below `/w/<workspace>`: its room, or its own page. */
export function roomOf(key: QuestionKey): string {
  const card = questionCard(key);
  return card.by === "organisation" ? card.room : `plan/${key}`;
}

/** The questions of one task, in order. */
export const questionsOf = (task: TaskId): readonly Question[] =>
  questions.filter((question) => question.task === task);

/** Where an organisation that has just joined begins. */
export const firstOwnQuestion = questions.find((question) => question.by === "organisation") as Question;

/** The kind of expectation that a question of the path asks for; null where it asks for something else. */
export function kindOfQuestion(key: string): ExpectationKind | null {
  const card = byKey.get(key)?.card;
  return (card?.by === "organisation" && card.kind) || null;
}

/** The question of the path on which a kind is answered. */
export const questionOfKind = (kind: ExpectationKind): Question =>
  questions.find(({ key }) => kindOfQuestion(key) === kind) as Question;
