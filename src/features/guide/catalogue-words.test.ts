import { describe, expect, test } from "vitest";
import { essentialClauses, isClauseTopic } from "@/domain/catalogue/clauses";
import { healthStatementIds, pulseThemes } from "@/domain/catalogue/health-statements";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { catalogueRiskIds, relevantRisks } from "@/domain/catalogue/risks";
import { successConditions, successSources } from "@/domain/catalogue/success-conditions";
import { questions } from "@/domain/plan/questions/all";
import { taskIds } from "@/domain/plan/tasks";
import deClauses from "@/messages/de/catalogue-clauses.json";
import deHealth from "@/messages/de/catalogue-health.json";
import dePerspectives from "@/messages/de/catalogue-perspectives.json";
import deQuestions from "@/messages/de/catalogue-questions.json";
import deRisks from "@/messages/de/catalogue-risks.json";
import deSuccess from "@/messages/de/catalogue-success.json";
import enClauses from "@/messages/en/catalogue-clauses.json";
import enHealth from "@/messages/en/catalogue-health.json";
import enPerspectives from "@/messages/en/catalogue-perspectives.json";
import enQuestions from "@/messages/en/catalogue-questions.json";
import enRisks from "@/messages/en/catalogue-risks.json";
import enSuccess from "@/messages/en/catalogue-success.json";

const german = [deQuestions, dePerspectives, deHealth, deSuccess, deClauses, deRisks];
const english = [enQuestions, enPerspectives, enHealth, enSuccess, enClauses, enRisks];

/** Task by task, the ids of its questions. */
const path: Record<string, string[]> = Object.fromEntries(
  taskIds.map((task) => [task, questions.filter((one) => one.task === task).map(({ id }) => id)]),
);

type Texts = { [key: string]: string | Texts };

const leaves = (texts: Texts, at = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${at}${key}`, value] as [string, string]] : leaves(value, `${at}${key}.`),
  );

const questionsOf = (messages: Texts) =>
  Object.entries(path).flatMap(([task, names]) =>
    names.map((name): [string, Texts] => [`${task}.${name}`, (messages[task] as Texts)[name] as Texts]),
  );

describe.each([
  ["German", deQuestions as Texts],
  ["English", enQuestions as Texts],
])("the guided path in %s", (_, messages) => {
  test("has the ten tasks and their questions, and no other", () => {
    const { tasks, definitions, definitionsNote, definitionsSource, formSteps, ...questions } = messages;
    expect(Object.keys(tasks as Texts)).toEqual(Object.keys(path));
    expect(Object.keys(questions)).toEqual(Object.keys(path));
    for (const [task, names] of Object.entries(path)) {
      expect(Object.keys(questions[task] as Texts)).toEqual(names);
      expect(Object.keys((tasks as Texts)[task] as Texts)).toEqual(["title", "name", "lead"]);
    }
    expect(Object.keys(definitions as Texts)).toEqual(["network", "alliance", "coalition"]);
    expect(Object.keys(formSteps as Texts)).toEqual(["network", "alliance", "coalition"]);
    expect(definitionsNote).toBeTypeOf("string");
    expect((definitionsSource as Texts).href).toMatch(/^https:/);
  });

  test.each(questionsOf(messages))(
    "%s is one question with a row, a hint, a reason and an example",
    (_, words) => {
      expect(Object.keys(words).filter((key) => key !== "options")).toEqual([
        "question",
        "short",
        "hint",
        "why",
        "example",
      ]);
      const { question, short, hint, why, example } = words as Record<string, string>;
      expect(question).toMatch(/^[^?]+\?$/);
      expect(question?.length).toBeLessThanOrEqual(75);
      expect(short).not.toMatch(/[.?]$/);
      expect(short?.split(" ").length).toBeLessThanOrEqual(4);
      expect(hint?.length).toBeLessThanOrEqual(130);
      expect(why?.length).toBeGreaterThan(60);
      expect(why?.length).toBeLessThanOrEqual(320);
      expect(example?.length).toBeGreaterThan(10);
    },
  );

  test("the nine questions of the form check have three whole answers each", () => {
    for (const name of path.form?.slice(0, 9) ?? []) {
      const { options } = (messages.form as Texts)[name] as { options: Texts };
      expect(Object.keys(options)).toEqual(["a", "b", "c"]);
      for (const answer of Object.values(options)) expect(answer).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test("the closed questions of the purpose say what each answer changes", () => {
    const closed = {
      lifespan: ["open", "untilDate", "untilGoal"],
      protection: ["open", "standard", "protected"],
    };
    for (const [name, answers] of Object.entries(closed)) {
      const { options } = (messages.purpose as Texts)[name] as { options: Texts };
      expect(Object.keys(options)).toEqual(answers);
      for (const answer of Object.values(options)) expect(Object.keys(answer)).toEqual(["label", "hint"]);
    }
  });
});

test("what the steps of a form promise is what the catalogue asks for", () => {
  expect(essentialClauses("NETWORK")).toHaveLength(4);
  expect(deQuestions.formSteps.network).toContain("Vier Regelungen");
  expect(enQuestions.formSteps.network).toContain("Four clauses");
  expect(catalogueRiskIds.length - relevantRisks("NETWORK").length).toBe(3);
  expect(deQuestions.formSteps.network).toContain("Drei der sechzehn");
  expect(enQuestions.formSteps.network).toContain("Three of the sixteen");
  expect(essentialClauses("ALLIANCE")).toHaveLength(15);
  expect(deQuestions.formSteps.alliance).toContain("Fünfzehn Regelungen");
  expect(enQuestions.formSteps.alliance).toContain("Fifteen clauses");
  expect(essentialClauses("COALITION")).toHaveLength(16);
  expect(deQuestions.formSteps.coalition).toContain("Sechzehn Regelungen");
  expect(enQuestions.formSteps.coalition).toContain("Sixteen clauses");
});

test.each([
  ["German", dePerspectives, deHealth, deSuccess],
  ["English", enPerspectives, enHealth, enSuccess],
] as const)(
  "perspectives, statements and conditions have all their words in %s, and no others",
  (...words) => {
    const [, perspectives, health, success] = words;
    expect(Object.keys(perspectives)).toEqual(perspectiveIds);
    for (const perspective of perspectiveIds) {
      const { label, short, hint } = perspectives[perspective];
      expect(label.length).toBeLessThanOrEqual(50);
      expect(short.length).toBeLessThanOrEqual(18);
      expect(hint).toMatch(/\.$/);
    }
    expect(Object.keys(health.statements)).toEqual(healthStatementIds);
    expect(Object.keys(health.themes)).toEqual(pulseThemes);
    expect(Object.keys(success.conditions)).toEqual(successConditions.map((condition) => condition.id));
    expect(Object.keys(success.sources)).toEqual(successSources);
  },
);

test("a condition of success points to clauses, statements and phases that exist", () => {
  for (const condition of successConditions) {
    for (const clause of condition.clauses) expect(isClauseTopic(clause)).toBe(true);
    for (const statement of condition.statements) expect(healthStatementIds).toContain(statement);
    for (const phase of condition.phases) expect(phase >= 1 && phase <= 10).toBe(true);
    expect(condition.sources.length).toBeGreaterThan(0);
  }
});

test("both languages say the same things", () => {
  const keys = (files: Texts[]) => files.map((file) => leaves(file).map(([key]) => key));
  expect(keys(german)).toEqual(keys(english));
});

describe("how it is written", () => {
  const own = (files: Texts[]) =>
    files.flatMap((file) => leaves(file)).filter(([key]) => !/\.(href|reference)$/.test(key));

  test("no exclamation marks, no straight quotes, nothing the message format would read as its own", () => {
    for (const [key, text] of [...own(german), ...own(english)])
      expect(text, key).not.toMatch(/[!"'{}<>]|\s$|^\s| {2}/);
  });

  test("German quotes in German, English quotes in English", () => {
    for (const [key, text] of own(german)) {
      expect(text, key).not.toMatch(/”/);
      expect(text.split("„").length, key).toBe(text.split("“").length);
    }
    for (const [key, text] of own(english)) expect(text, key).not.toMatch(/„/);
  });

  test("no English is left in the German, no German in the English", () => {
    for (const [key, text] of own(german)) {
      expect(text, key).not.toMatch(
        /\b(the|and|of|you|with|which|who|our|your|is|are|not|Input|Feedback|Stakeholder|Commitment|Team)\b/,
      );
      expect(text, key).not.toMatch(/[a-zäöü](\*|_|:|I)(in|innen)\b/);
    }
    for (const [key, text] of own(english)) {
      expect(text, key).not.toMatch(/\b(und|oder|der|das|ist|nicht|wir|ihr|für)\b|[äöüß]/);
    }
  });

  test("nobody is addressed as Sie, and a person is never a he by default", () => {
    const polite = /(?<=[a-zäöüß,] )(Sie|Ihnen|Ihre?[mnrs]?)\b/;
    for (const [key, text] of own(german)) {
      expect(text, key).not.toMatch(polite);
      expect(text, key).not.toMatch(
        /\b(Sprecher|Vertreter|Koordinator|Moderator|Beobachter|Teilnehmer)(in|s|n)?\b/,
      );
    }
  });

  test("sentences are short: nine in ten have 15 words or fewer, none more than 22", () => {
    for (const files of [german, english]) {
      const sentences = own(files).flatMap(([key, text]) =>
        text
          .split(/(?<=[.?])\s+(?=[\p{Lu}„“])|\n+/u)
          .map((sentence) => ({ key, sentence, words: sentence.split(/\s+/).length })),
      );
      for (const { key, sentence, words } of sentences)
        expect(words, `${key}: ${sentence}`).toBeLessThanOrEqual(22);
      const short = sentences.filter(({ words }) => words <= 15).length;
      expect(short / sentences.length).toBeGreaterThan(0.9);
    }
  });
});
