import type { FormAnswer } from "./form-check";
import { type FormChoice, type FormQuestion, formChoices, formQuestions } from "./schema";

/** One question on the form, as the organisations answered it. */
export interface AnsweredQuestion {
  question: FormQuestion;
  /** Ids of the organisations by answer, in the order in which they come. */
  by: Record<FormChoice, string[]>;
  answered: number;
  /** How many answered otherwise than the most. */
  apart: number;
}

/** Fewer than two organisations cannot differ. */
const TO_DIFFER = 2;
/** So many questions are named as those on which they differ most. */
const NAMED = 2;

/** The questions that anybody has answered, in the order in which they are asked. The last answer counts. */
export function answersByQuestion(
  organisations: readonly string[],
  answers: readonly FormAnswer[],
): AnsweredQuestion[] {
  const last = new Map(answers.map((one) => [`${one.question} ${one.partnerId}`, one.choice]));
  return formQuestions
    .map((question) => {
      const those = (choice: FormChoice) =>
        organisations.filter((id) => last.get(`${question} ${id}`) === choice);
      const by = { A: those("A"), B: those("B"), C: those("C") };
      const counts = formChoices.map((choice) => by[choice].length);
      const answered = counts.reduce((sum, count) => sum + count, 0);
      return { question, by, answered, apart: answered - Math.max(...counts) };
    })
    .filter(({ answered }) => answered > 0);
}

/** Where they are furthest apart: at most two questions, by the share that answers otherwise than the most. */
export function furthestApart(questions: readonly AnsweredQuestion[]): FormQuestion[] {
  return questions
    .filter(({ apart, answered }) => answered >= TO_DIFFER && apart > 0)
    .sort((a, b) => b.apart * a.answered - a.apart * b.answered)
    .slice(0, NAMED)
    .map(({ question }) => question);
}

/** On which questions an organisation answered otherwise than the most; where two answers are even, nobody did. */
export function otherwiseThanMost(questions: readonly AnsweredQuestion[], partnerId: string): FormQuestion[] {
  return questions
    .filter(({ by, answered }) => {
      const most = Math.max(...formChoices.map((choice) => by[choice].length));
      const leading = formChoices.filter((choice) => by[choice].length === most);
      const own = formChoices.find((choice) => by[choice].includes(partnerId));
      return answered >= TO_DIFFER && leading.length === 1 && own !== undefined && own !== leading[0];
    })
    .map(({ question }) => question);
}
