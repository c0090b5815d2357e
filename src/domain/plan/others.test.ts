import { describe, expect, it } from "vitest";
import { anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import type { Day } from "@/domain/calendar";
import { formQuestions } from "@/domain/collaboration/schema";
import { answersOfOthers } from "./others";
import { findQuestion, type Question, type QuestionKey } from "./questions/all";
import { sealedLine } from "./questions/expectations";

const question = (key: QuestionKey): Question => findQuestion(key) as Question;
const gives = question("expectations/gives");
const give = (id: string, partnerId: string, parts = {}) =>
  anExpectation(id, { partnerId, kind: "GIVE", statement: id, ...parts });
const formOf = (partnerId: string, count = 9) =>
  formQuestions
    .slice(0, count)
    .map((asked) => ({ partnerId, question: asked, choice: "A" as const, recorded: false, at: "" }));
const leftOpen = (partnerId: string, askBy: Day | null) => ({
  id: partnerId,
  question: "expectations/gives",
  partnerId,
  reason: askBy ? ("ASK_BOARD" as const) : ("NOT_SURE" as const),
  askBy,
});

describe("what the others say", () => {
  it("is each organisation's word under its name, open ends included, and who is silent", () => {
    const plan = aSnapshot({
      partners: ["a", "b", "c", "d", "e"].map((id) => aPartner(id)),
      expectations: [give("Zeit", "a"), give("Räume", "b"), give("Presse", "b")],
      openEnds: [leftOpen("c", "2027-04-01"), leftOpen("d", null)],
    });
    expect(answersOfOthers(plan, gives, "a", 8)).toEqual({
      said: [
        { partnerIds: ["b"], lines: [{ text: "Räume" }, { text: "Presse" }], openEnd: null },
        { partnerIds: ["c"], lines: [], openEnd: { askBy: "2027-04-01" } },
        { partnerIds: ["d"], lines: [], openEnd: { askBy: null } },
      ],
      shown: 3,
      of: 3,
      silent: ["e"],
      afterOwn: false,
    });
  });

  it("never has drafts or hidden words in it, only that they answered", () => {
    const plan = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations: [
        give("Entwurf", "b", { state: "DRAFT", visibleToMembers: false }),
        give("Geheim", "c", { visibleToMembers: false }),
      ],
      participations: [{ partnerId: "c", kind: "GIVE", answer: "SOME", confirmedOn: null }],
    });
    const { said, silent } = answersOfOthers(plan, gives, "a", 8);
    expect(said).toEqual([{ partnerIds: ["c"], lines: [{ code: "notShown", values: {} }], openEnd: null }]);
    expect(silent).toEqual(["b"]);
  });

  it("says of a sealed answer that there is one, whatever else was said before the round", () => {
    const plan = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations: [give("Zeit", "b")],
      openRound: {
        id: "r",
        kinds: ["GIVE"],
        endsOn: "2027-04-01",
        answers: ["b", "c"].map((partnerId) => ({ partnerId, kind: "GIVE" as const })),
      },
    });
    const { said, silent } = answersOfOthers(plan, gives, "a", 8);
    expect(said.map(({ partnerIds, lines }) => [partnerIds, lines])).toEqual([
      [["b"], [{ text: "Zeit" }, sealedLine]],
      [["c"], [sealedLine]],
    ]);
    expect(silent).toEqual([]);
  });

  it("puts the same words together, so that forty organisations stay readable", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const plan = aSnapshot({
      partners: ids.map((id) => aPartner(id)),
      formAnswers: ids.flatMap((id) => formOf(id)),
      expectations: ids.map((id) => give(`Beitrag ${id}`, id)),
    });
    const form = answersOfOthers(plan, question("form/bond"), "p0", 8);
    expect(form.said).toHaveLength(1);
    expect(form).toMatchObject({ shown: 39, of: 39, silent: [] });
    expect(answersOfOthers(plan, gives, "p0", 8)).toMatchObject({ shown: 8, of: 39 });
  });

  it("waits for one's own nine answers on the form, and for nothing where nobody sits", () => {
    const plan = aSnapshot({ formAnswers: [...formOf("a", 8), ...formOf("b")] });
    const bond = question("form/bond");
    expect(answersOfOthers(plan, bond, "a", 8)).toMatchObject({ said: [], of: 1, afterOwn: true });
    expect(answersOfOthers(plan, bond, "b", 8)).toMatchObject({ shown: 1, afterOwn: false });
    expect(answersOfOthers(plan, bond, null, 8)).toMatchObject({ shown: 2, afterOwn: false });
  });

  it("asks nothing of those who are not here yet or no longer", () => {
    const partners = (["PROSPECT", "INVITED", "PAUSED", "LEFT"] as const).map((state) =>
      aPartner(state, { state }),
    );
    partners.push(aPartner("SUPPORTER", { tier: "SUPPORTER", hasRepresentative: false }));
    const plan = aSnapshot({ partners, expectations: [give("Zeit", "LEFT")] });
    expect(answersOfOthers(plan, gives, null, 8)).toMatchObject({ said: [], silent: [] });
  });
});
