import { expect, it } from "vitest";
import { aMatch, anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import { proposalsFor } from "./proposals";

const give = anExpectation("give", { partnerId: "a", kind: "GIVE" });
const need = anExpectation("need", { partnerId: "b", kind: "NEED" });
const proposed = { state: "PROPOSED" as const, giverAccepted: false, receiverAccepted: true };
const plan = (parts: Parameters<typeof aSnapshot>[0] = {}) =>
  aSnapshot({
    partners: [aPartner("a", { name: "Alpha" }), aPartner("b", { name: "Beta" })],
    expectations: [give, need],
    matches: [aMatch("give", "need", proposed)],
    ...parts,
  });

it.each([
  ["the giver is waited for", "a", plan(), [{ expectationId: "give", name: "Beta", othersYes: true }]],
  ["the receiver has said yes", "b", plan(), []],
  ["nobody else is concerned", "c", plan(), []],
  ["nobody without a seat", null, plan(), []],
  [
    "the coordination proposed it: both are waited for",
    "b",
    plan({ matches: [aMatch("give", "need", { ...proposed, receiverAccepted: false })] }),
    [{ expectationId: "need", name: "Alpha", othersYes: false }],
  ],
  ["an end that was taken back waits for nobody", "a", plan({ expectations: [give] }), []],
  ["what stands waits for nobody", "a", plan({ matches: [aMatch("give", "need")] }), []],
  [
    "a broken one waits for nobody",
    "a",
    plan({ matches: [aMatch("give", "need", { ...proposed, state: "BROKEN" })] }),
    [],
  ],
] as const)("%s", (_case, partnerId, snapshot, expected) => {
  expect(proposalsFor(snapshot, partnerId)).toEqual(expected);
});
