import type { Snapshot } from "@/domain/analysis/snapshot";
import type { ClauseTopic } from "@/domain/catalogue/clauses";
import type { CriterionCode } from "@/domain/plan/criteria/criterion";
import type { OfCoalition, TaskCard } from "./question";
import { meets, say, sayClause } from "./sayings";

/** Something that comes back, with its next day. */
const every = (kind: Snapshot["rhythms"][number]["kind"], code: CriterionCode): OfCoalition => ({
  by: "coalition",
  answered: meets(code),
  summary: ({ rhythms }) =>
    rhythms.filter((one) => one.kind === kind).map((one) => say("rhythm", { day: one.nextOn ?? "" })),
  words: ["structure"],
});

/** A rule that is a clause of the agreement. */
const clause = (topic: ClauseTopic, code: CriterionCode): OfCoalition => ({
  by: "coalition",
  answered: meets(code),
  summary: (snapshot) => sayClause(snapshot, topic),
  words: ["agreements"],
});

/** How often they meet and ask each other, when they look again, how one leaves and how it ends (task 8). */
export const rhythmTask = {
  part: "secure",
  questions: {
    meetings: every("MEETING", "meetingsSet"),
    pulse: every("PULSE", "pulseSet"),
    reviewDate: every("REVIEW", "reviewDateSet"),
    leaving: clause("CL15", "leavingSettled"),
    ending: clause("CL16", "endingSettled"),
  },
} satisfies TaskCard;
