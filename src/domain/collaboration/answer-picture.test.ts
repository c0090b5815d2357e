import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersByQuestion, furthestApart, otherwiseThanMost } from "./answer-picture";
import type { FormAnswer } from "./form-check";
import { type FormChoice, formChoices, formQuestions } from "./schema";

/** `{ a: "ab-" }`: organisation a answered A on the first question, B on the second, nothing on the third. */
const said = (letters: Record<string, string>): FormAnswer[] =>
  Object.entries(letters).flatMap(([partnerId, word]) =>
    [...word].flatMap((letter, at) => {
      const question = formQuestions[at];
      return question && letter !== "-"
        ? [{ partnerId, question, choice: letter.toUpperCase() as FormChoice }]
        : [];
    }),
  );
const three = ["a", "b", "c"];
const asked = (letters: Record<string, string>) => answersByQuestion(three, said(letters));

it("groups the organisations by answer, without questions that nobody has answered", () => {
  expect(asked({ a: "ab", b: "aa", c: "-c" })).toEqual([
    { question: "bond", by: { A: ["a", "b"], B: [], C: [] }, answered: 2, apart: 0 },
    { question: "duration", by: { A: ["b"], B: ["a"], C: ["c"] }, answered: 3, apart: 2 },
  ]);
});

it.each<[string, Record<string, string>, string[]]>([
  ["all alike", { a: "aab", b: "aab", c: "aab" }, []],
  ["one question", { a: "aab", b: "aab", c: "aac" }, ["goal"]],
  ["the widest first", { a: "aaa", b: "abb", c: "bcb" }, ["duration", "bond"]],
  ["one alone cannot differ", { a: "abc" }, []],
  ["of two who answered", { a: "a--", b: "b--" }, ["bond"]],
])("names where they are furthest apart: %s", (_, letters, questions) => {
  expect(furthestApart(asked(letters))).toEqual(questions);
});

it("says of one organisation where it sees it otherwise than the most, and of nobody where it is even", () => {
  const questions = asked({ a: "aaa", b: "aab", c: "bab" });
  expect(otherwiseThanMost(questions, "a")).toEqual(["goal"]);
  expect(otherwiseThanMost(questions, "c")).toEqual(["bond"]);
  expect(otherwiseThanMost(asked({ a: "a", b: "b" }), "b")).toEqual([]);
});

describe("whatever is answered", () => {
  const answers = fc.array(
    fc.record({
      partnerId: fc.constantFrom(...three),
      question: fc.constantFrom(...formQuestions),
      choice: fc.constantFrom(...formChoices),
    }),
    { maxLength: 40 },
  );
  it("everybody stands once at each question, and nobody otherwise than the most where nobody is apart", () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const questions = answersByQuestion(three, rows);
        for (const { by, answered, apart } of questions) {
          const ids = formChoices.flatMap((choice) => by[choice]);
          expect(new Set(ids).size).toBe(answered);
          expect(ids).toHaveLength(answered);
          expect(apart).toBeLessThan(answered);
        }
        const alike = new Set(questions.filter((one) => one.apart === 0).map((one) => one.question));
        for (const id of three)
          expect(otherwiseThanMost(questions, id).some((question) => alike.has(question))).toBe(false);
        for (const question of furthestApart(questions)) expect(alike.has(question)).toBe(false);
      }),
    );
  });
});
