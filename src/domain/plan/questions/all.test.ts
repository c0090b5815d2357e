import { describe, expect, it } from "vitest";
import { aPlace, aSnapshot } from "@/domain/analysis/testing";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { isAnswered, summaryOf } from "@/domain/plan/answers";
import { workspaceForms } from "@/domain/workspaces/schema";
import { namespaces } from "@/messages/namespaces";
import { kindOfQuestion, questionCard, questionOfKind, questions, roomOf } from "./all";

describe("the questions of the path", () => {
  it("ask for each kind of expectation once, and lead to the list of that kind", () => {
    expect(questions.flatMap(({ key }) => kindOfQuestion(key) ?? [])).toEqual(expectationKinds);
    for (const kind of expectationKinds) {
      expect(kindOfQuestion(questionOfKind(kind).key)).toBe(kind);
      expect(roomOf(questionOfKind(kind).key)).toBe(`expectations?kind=${kind}`);
    }
    expect(kindOfQuestion("expectations/openNeeds")).toBeNull();
    expect(kindOfQuestion("nothing/here")).toBeNull();
  });

  it("hand words to the browser that there are", () => {
    for (const { key } of questions)
      expect(namespaces, key).toEqual(expect.arrayContaining([...questionCard(key).words]));
  });

  it("say of an organisation nothing to whoever sits for none", () => {
    for (const { key, by } of questions)
      if (by === "organisation") {
        expect(isAnswered(aSnapshot(), key, null), key).toBe(false);
        expect(summaryOf(aSnapshot(), key, null), key).toEqual([]);
      }
  });

  it("count what stands there from the start as no beginning", () => {
    for (const form of workspaceForms) {
      const untouched = aSnapshot({ workspace: aPlace({ name: "Bündnis", form }), partners: [] });
      const answered = questions.filter(
        ({ key, by }) => by === "coalition" && isAnswered(untouched, key, null),
      );
      expect(
        answered.filter(({ key }) => !questionCard(key).prefilled).map(({ key }) => key),
        form,
      ).toEqual([]);
    }
  });
});
