/**
 * The guided path: ten tasks and their questions, in the order in which they are usually met. `by` says who
 * answers: each organisation for itself, or the coalition, for which the coordination enters what was agreed.
 * Words are messages (`catalogue-questions`); which field each writes and which criterion it serves is in
 * docs/path.md, and `docs.test.ts` keeps the two together.
 */
export const path = [
  {
    task: "purpose",
    part: "understand",
    questions: [
      { id: "name", by: "coalition" },
      { id: "why", by: "coalition" },
      { id: "lifespan", by: "coalition" },
      { id: "protection", by: "coalition" },
    ],
  },
  {
    task: "form",
    part: "understand",
    questions: [
      { id: "bond", by: "organisation" },
      { id: "duration", by: "organisation" },
      { id: "goal", by: "organisation" },
      { id: "formality", by: "organisation" },
      { id: "doing", by: "organisation" },
      { id: "visibility", by: "organisation" },
      { id: "joining", by: "organisation" },
      { id: "holding", by: "organisation" },
      { id: "after", by: "organisation" },
      { id: "choice", by: "coalition" },
    ],
  },
  {
    task: "partners",
    part: "understand",
    questions: [
      { id: "here", by: "coalition" },
      { id: "profile", by: "organisation" },
      { id: "perspectives", by: "organisation" },
      { id: "required", by: "coalition" },
      { id: "missing", by: "coalition" },
    ],
  },
  {
    task: "expectations",
    part: "clarify",
    questions: [
      { id: "gives", by: "organisation" },
      { id: "gets", by: "organisation" },
      { id: "needs", by: "organisation" },
      { id: "redLines", by: "organisation" },
      { id: "openNeeds", by: "organisation" },
    ],
  },
  {
    task: "goals",
    part: "clarify",
    questions: [
      { id: "wanted", by: "coalition" },
      { id: "noticed", by: "coalition" },
      { id: "positions", by: "organisation" },
      { id: "firstSuccess", by: "coalition" },
      { id: "adopt", by: "coalition" },
    ],
  },
  {
    task: "power",
    part: "clarify",
    questions: [
      { id: "decisions", by: "coalition" },
      { id: "speaking", by: "coalition" },
      { id: "deputy", by: "coalition" },
      { id: "commitments", by: "organisation" },
      { id: "credit", by: "coalition" },
    ],
  },
  {
    task: "setbacks",
    part: "secure",
    questions: [
      { id: "premortem", by: "organisation" },
      { id: "blindSpots", by: "coalition" },
      { id: "weight", by: "coalition" },
      { id: "watch", by: "coalition" },
      { id: "firstHours", by: "coalition" },
    ],
  },
  {
    task: "rhythm",
    part: "secure",
    questions: [
      { id: "meetings", by: "coalition" },
      { id: "pulse", by: "coalition" },
      { id: "reviewDate", by: "coalition" },
      { id: "leaving", by: "coalition" },
      { id: "ending", by: "coalition" },
    ],
  },
  {
    task: "agreement",
    part: "agree",
    questions: [
      { id: "clauses", by: "coalition" },
      { id: "wording", by: "coalition" },
      { id: "open", by: "coalition" },
    ],
  },
  {
    task: "review",
    part: "agree",
    questions: [
      { id: "outsider", by: "coalition" },
      { id: "decide", by: "coalition" },
      { id: "sign", by: "organisation" },
      { id: "start", by: "coalition" },
    ],
  },
] as const;

export type TaskId = (typeof path)[number]["task"];
export type PathPart = (typeof path)[number]["part"];
type Of<T> = T extends { task: infer K extends string; questions: readonly { id: infer Q extends string }[] }
  ? `${K}/${Q}`
  : never;

/** A question's address and key, for example `expectations/gives`. */
export type QuestionKey = Of<(typeof path)[number]>;

export interface Question {
  key: QuestionKey;
  task: TaskId;
  id: string;
  by: "organisation" | "coalition";
  /** Its place in the task, from 1, and of how many. */
  place: number;
  of: number;
}

export const taskIds: readonly TaskId[] = path.map((one) => one.task);
export const pathParts: readonly PathPart[] = ["understand", "clarify", "secure", "agree"];

/** Every question of the path, in order. */
export const questions: readonly Question[] = path.flatMap(({ task, questions: asked }) =>
  asked.map(({ id, by }, index) => ({
    key: `${task}/${id}` as QuestionKey,
    task,
    id,
    by,
    place: index + 1,
    of: asked.length,
  })),
);

const byKey = new Map<string, Question>(questions.map((question) => [question.key, question]));

/** The question under this key, or nothing when the path has none. */
export const findQuestion = (key: string): Question | undefined => byKey.get(key);

/** The questions of one task, in order. */
export const questionsOf = (task: TaskId): readonly Question[] =>
  questions.filter((question) => question.task === task);

/** The question after this one in its task; nothing after the last. */
export const questionAfter = (question: Question): Question | undefined =>
  questionsOf(question.task)[question.place];

/** Where an organisation that has just joined begins. */
export const firstOwnQuestion = questions.find((question) => question.by === "organisation") as Question;
