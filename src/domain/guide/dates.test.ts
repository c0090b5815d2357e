import { describe, expect, it } from "vitest";
import { aGoal, aPlace, aRequired, aSnapshot, aText, TODAY } from "@/domain/analysis/testing";
import { nextDates } from "./dates";

const coordination = { partnerId: "a", coordinates: true };
const plan = aSnapshot({
  openRound: { id: "r", kinds: ["GIVE"], endsOn: "2027-03-10", answers: [] },
  goals: [aGoal("g", { dueOn: "2027-04-01" }), aGoal("past", { dueOn: "2027-02-28" })],
  texts: [aText("t", { reviewOn: "2027-05-01" })],
  rhythms: [{ kind: "MEETING", nextOn: TODAY }],
  requiredPerspectives: [aRequired("p", { outreachPartnerId: "b", outreachOn: "2027-03-12" })],
  openEnds: [
    { id: "o", question: "goals/positions", partnerId: "b", reason: "ASK_BOARD", askBy: "2027-03-05" },
    { id: "q", question: "form/choice", partnerId: null, reason: "ASK_BOARD", askBy: "2027-03-06" },
  ],
});
const kinds = (reader = coordination, take = 9) =>
  nextDates(plan, reader, take).map(({ kind, on }) => `${on} ${kind}`);

describe("the next dates", () => {
  it("come nearest first, today is among them and what is past is not", () => {
    expect(kinds()).toEqual([
      "2027-03-01 meeting",
      "2027-03-06 askedBy",
      "2027-03-10 roundEnds",
      "2027-03-12 outreachBy",
      "2027-04-01 goalDue",
      "2027-05-01 textReview",
    ]);
    expect(kinds(coordination, 3)).toHaveLength(3);
  });

  it("tell each organisation its own promise, and the coordination that of the whole", () => {
    const second = kinds({ partnerId: "b", coordinates: false });
    expect(second).toContain("2027-03-05 askedBy");
    expect(second).not.toContain("2027-03-06 askedBy");
  });

  it("lead to where the day is written", () => {
    expect(nextDates(plan, coordination, 3).map(({ path }) => path.join("/"))).toEqual([
      "plan/rhythm/check",
      "plan/form/choice",
      "expectations/rounds/r",
    ]);
  });

  it("name a day that an organisation does not want to sign before, while the text waits for it", () => {
    const signOffs = [{ partnerId: "b", state: "PENDING" as const, notBefore: "2027-03-20" as const }];
    const texts = [aText("t", { state: "CONSULTATION", signOffs })];
    expect(nextDates(aSnapshot({ texts }), coordination, 3)).toEqual([
      { on: "2027-03-20", kind: "notBefore", title: "Verein b", path: ["agreements", "agreement-t"] },
    ]);
  });

  it("tell an organisation its own day for a round or a draft, as long as it owes its word there", () => {
    const until = { partnerId: "b", reason: "ASK_BOARD" as const };
    const openEnds = [
      { id: "1", question: "expectations/rounds/r", askBy: "2027-03-14" as const, ...until },
      { id: "2", question: "agreements/agreement-t", askBy: "2027-03-15" as const, ...until },
      { id: "3", question: "expectations/rounds/over", askBy: "2027-03-16" as const, ...until },
    ];
    const texts = [aText("t", { state: "DRAFT" })];
    const asking = aSnapshot({ openRound: plan.openRound, openEnds, texts });
    const days = (partnerId: string, from = asking) =>
      nextDates(from, { partnerId, coordinates: false }, 9).map(
        ({ kind, path }) => `${kind} ${path.join("/")}`,
      );
    expect(days("b")).toEqual([
      "roundEnds expectations/rounds/r",
      "askedBy expectations/rounds/r",
      "askedBy agreements/agreement-t",
    ]);
    expect(days("a")).toEqual(["roundEnds expectations/rounds/r"]);
    const answered = { id: "r", kinds: ["GIVE" as const], endsOn: "2027-03-10" as const };
    const openRound = { ...answered, answers: [{ partnerId: "b", kind: "GIVE" as const }] };
    expect(days("b", aSnapshot({ openRound, openEnds: openEnds.slice(0, 1) }))).toEqual([
      "roundEnds expectations/rounds/r",
    ]);
  });

  it("stop where the group has ended", () => {
    expect(nextDates({ ...plan, workspace: aPlace({ state: "ENDED" }) }, coordination, 3)).toEqual([]);
  });
});
