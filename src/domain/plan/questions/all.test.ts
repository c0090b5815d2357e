import { describe, expect, it } from "vitest";
import { findBlindSpots } from "@/domain/analysis/findings/blind-spots";
import { aPlace, aSnapshot } from "@/domain/analysis/testing";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { relevantRisks } from "@/domain/catalogue/risks";
import { isAnswered, summaryOf } from "@/domain/plan/answers";
import { protectionLevels, workspaceForms } from "@/domain/workspaces/schema";
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

  it("call blind spots answered where the analysis finds none, also where members need protection", () => {
    const dismissedRisks = relevantRisks("COALITION");
    for (const protection of protectionLevels) {
      const snapshot = aSnapshot({
        workspace: aPlace({ form: "COALITION", protection }),
        risks: [],
        dismissedRisks,
      });
      const found = findBlindSpots(snapshot);
      expect(found.length > 0, protection).toBe(protection === "PROTECTED");
      expect(isAnswered(snapshot, "setbacks/blindSpots", null), protection).toBe(found.length === 0);
    }
  });
});
