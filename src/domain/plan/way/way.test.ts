import { describe, expect, it } from "vitest";
import { questions, questionsOf } from "@/domain/plan/questions/all";
import { taskIds } from "@/domain/plan/tasks";
import { firstAfter, questionsFor, stageOf } from "./way";

const representative = { role: "REPRESENTATIVE", partnerId: "p" } as const;
const coordination = { role: "COORDINATOR", partnerId: "p" } as const;
const facilitation = { role: "FACILITATOR", partnerId: null } as const;
const facts = { othersGave: true, matched: false };
const early = { othersGave: false, matched: false };

const question = (key: string) => questions.find((one) => one.key === key) as (typeof questions)[number];

describe("the way through the questions", () => {
  it("leads nobody through what only the coordination answers", () => {
    for (const task of taskIds)
      expect(questionsFor(representative, task, facts).every(({ by }) => by === "organisation")).toBe(true);
    expect(questionsFor(representative, "purpose", facts)).toEqual([]);
    expect(stageOf(representative, question("form/after"), facts)).toEqual({
      place: 9,
      of: 9,
      following: null,
    });
    expect(stageOf(coordination, question("form/after"), facts)).toMatchObject({
      of: 10,
      following: "form/choice",
    });
  });

  it("gives a question that is not theirs no number, and leads on to the next that is", () => {
    expect(stageOf(representative, question("partners/here"), facts)).toEqual({
      place: null,
      of: 2,
      following: "partners/profile",
    });
  });

  it("leads those who only read through all of them", () => {
    for (const task of taskIds) expect(questionsFor(facilitation, task, facts)).toEqual(questionsOf(task));
  });

  it("leads to what is short only once others have said what they give", () => {
    expect(stageOf(representative, question("expectations/redLines"), early).following).toBe(null);
    expect(stageOf(representative, question("expectations/redLines"), early).of).toBe(4);
    expect(stageOf(representative, question("expectations/redLines"), facts).following).toBe(
      "expectations/openNeeds",
    );
  });

  it.each([
    [representative, "purpose", "form/bond"],
    [representative, "form", "partners/profile"],
    [representative, "partners", "expectations/gives"],
    [representative, "setbacks", "review/sign"],
    [coordination, "purpose", "form/bond"],
    [coordination, "setbacks", "rhythm/meetings"],
    [coordination, "review", null],
  ] as const)("of %j after %s begins with %s", (answerer, task, first) => {
    expect(firstAfter(answerer, task, facts)).toBe(first);
  });

  it("reaches every question that a person may answer", () => {
    for (const answerer of [representative, coordination]) {
      const reached: string[] = [];
      for (const task of taskIds) {
        let at = questionsFor(answerer, task, facts)[0] ?? null;
        while (at) {
          reached.push(at.key);
          const { following } = stageOf(answerer, at, facts);
          at = following ? question(following) : null;
        }
      }
      expect(reached).toEqual(
        taskIds.flatMap((task) => questionsFor(answerer, task, facts)).map(({ key }) => key),
      );
    }
  });
});
