import fc from "fast-check";
import { expect, it } from "vitest";
import { memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { isUsedUp, leftOf, matchCoverageOf } from "@/domain/expectations/matches/amounts";
import { type MatrixFact, matrixOf } from "@/domain/expectations/matrix/rules";
import { anyPlan } from "@/domain/plan/testing/any-plan";
import { findExpectationGaps, openGaps } from "./expectation-gaps";

/** The rows of the plan as the matrix gets them: one fact per row, with what accepted matches have left of it. */
function factsOf(snapshot: Snapshot): MatrixFact[] {
  const members = memberIds(snapshot);
  const said = new Map(snapshot.expectations.map((row) => [row.id, row]));
  const counts = (id: string) => {
    const row = said.get(id);
    return (
      row !== undefined && members.has(row.partnerId) && (row.state === "SHARED" || row.state === "CONFIRMED")
    );
  };
  const matchesOf = (id: string) =>
    snapshot.matches.filter((match) => {
      const [give, want] = [said.get(match.giveId), said.get(match.wantId)];
      const between = give?.kind === "GIVE" && (want?.kind === "GET" || want?.kind === "NEED");
      const alike = give?.category === want?.category && give?.partnerId !== want?.partnerId;
      return (
        between &&
        alike &&
        counts(match.giveId) &&
        counts(match.wantId) &&
        [match.giveId, match.wantId].includes(id)
      );
    });
  return snapshot.expectations.map((row) => {
    const coverage = matchCoverageOf(row.quantity, matchesOf(row.id));
    const isGive = row.kind === "GIVE";
    return {
      partnerId: row.partnerId,
      member: members.has(row.partnerId),
      category: row.category,
      kind: row.kind,
      state: row.state,
      settled: isGive ? isUsedUp(row.quantity, matchesOf(row.id)) : coverage === "MET" || row.openAccepted,
      begun: !isGive && coverage === "PARTIAL",
      count: 1,
      amount: leftOf(row.quantity, matchesOf(row.id)),
    };
  });
}

it("the foot of the matrix, the gaps of the guide and the findings say the same of every category", () => {
  fc.assert(
    fc.property(anyPlan, (snapshot) => {
      const { columns, gaps } = matrixOf([], factsOf(snapshot));
      const found = findExpectationGaps(snapshot);
      const told = (category: string) =>
        found
          .filter((one) => one.values.category === category || one.values.ownName === category)
          .map((one) => one.code);
      expect(new Set(gaps)).toEqual(new Set(openGaps(snapshot).map((gap) => gap.category)));
      for (const { category, balance, without } of columns) {
        const codes = told(category).filter((code) => code !== "goesWithout");
        expect(codes.includes("noOffer")).toBe(balance === "GAP");
        if (balance === "GAP")
          expect(openGaps(snapshot).find((gap) => gap.category === category)?.partnerIds).toHaveLength(
            without,
          );
        if (balance === "OFFERED" || balance === "SHORT") expect(codes).not.toEqual([]);
        // covered means that a yes was given: nothing that is wanted is open
        if (balance === "COVERED" || balance === "SURPLUS") expect(codes).toEqual([]);
      }
    }),
  );
});
