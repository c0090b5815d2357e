import type { Snapshot } from "@/domain/analysis/snapshot";
import {
  aGoal,
  anExpectation,
  aPartner,
  aPlace,
  aRequired,
  aRisk,
  aSnapshot,
  aText,
  TODAY,
} from "@/domain/analysis/testing";
import { HOME_ZONE } from "@/domain/calendar";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { formQuestions } from "@/domain/collaboration/schema";
import { decisionClasses } from "@/domain/structure/schema";

const members = ["a", "b", "c"];
const decision = { decidedOn: "2027-02-10", at: "2027-02-10T10:00:00.000Z" } as const;

/** A plan of three organisations in which every criterion of the phases 1 to 8 is met: tests take one thing away. */
export function aDonePlan(parts: Partial<Snapshot> = {}): Snapshot {
  return aSnapshot({
    workspace: aPlace({
      purpose: "Busse sollen öfter fahren, und einzeln wird keine von uns gehört.",
      lifespan: "OPEN",
      state: "ACTIVE",
      speakingRule: "AFTER_APPROVAL",
    }),
    formDecision: decision,
    startDecision: decision,
    partners: members.map((id) => aPartner(id, { perspectives: ["young"] })),
    coordinators: 2,
    formAnswers: members.flatMap((partnerId) =>
      formQuestions.map((question) => ({
        partnerId,
        question,
        choice: "B" as const,
        recorded: false,
        at: "2027-02-01T10:00:00.000Z",
      })),
    ),
    requiredPerspectives: [aRequired("p")],
    expectations: members.map((id) => anExpectation(`gift of ${id}`, { partnerId: id, kind: "GIVE" })),
    participations: members.flatMap((partnerId) =>
      expectationKinds.map((kind) => ({
        partnerId,
        kind,
        answer: kind === "GIVE" || kind === "GET" ? ("SOME" as const) : ("NONE" as const),
        confirmedOn: "2027-02-01",
      })),
    ),
    goals: [
      aGoal("g", { dueOn: "2027-12-01", decidedAt: "2027-02-10T10:00:00.000Z" }),
      aGoal("m", { type: "MILESTONE", state: "PROPOSED", dueOn: "2027-04-01" }),
    ],
    classRules: decisionClasses.map((decisionClass) => ({ decisionClass })),
    rhythms: [
      { kind: "MEETING", nextOn: null },
      { kind: "PULSE", nextOn: null },
      { kind: "REVIEW", nextOn: "2027-10-01" },
    ],
    risks: [
      aRisk("r1", { catalogueId: "R1", namedBy: ["a", "b"] }),
      aRisk("r2", { category: "EXTERNAL" }),
      aRisk("r3", { category: "SECURITY" }),
      aRisk("r4"),
      aRisk("r5"),
    ],
    texts: [
      aText("t", {
        clauses: [...essentialClauses("COALITION"), "CL10"].map((topic, index) => ({
          id: `c${index}`,
          topic,
          state: "AGREED" as const,
          gap: false,
        })),
        signOffs: members.map((partnerId) => ({ partnerId, state: "SIGNED" as const, notBefore: null })),
      }),
    ],
    today: TODAY,
    zone: HOME_ZONE,
    ...parts,
  });
}
