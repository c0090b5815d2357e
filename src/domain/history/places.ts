import type { RecordKind } from "./schema";

/** The page on which a record of this kind stands, below `/w/<workspace>`; null where it has none of its own. */
export function placeOf(kind: RecordKind, homeId: string): readonly string[] | null {
  const room = rooms[kind];
  if (room === null) return null;
  return withId.has(kind) ? [room, homeId] : [room];
}

const rooms: Record<RecordKind, string | null> = {
  WORKSPACE: "purpose",
  MEMBERSHIP: "people",
  INVITATION: "people",
  PARTNER: "partners",
  EXPECTATION: "expectations",
  GOAL: "goals",
  GOAL_POSITION: "goals",
  DECISION: null,
  AGREEMENT: "agreements",
  AGREEMENT_VERSION: "agreements",
  CLAUSE: "agreements",
  SIGN_OFF: "agreements",
  RISK: "setbacks",
  SETBACK_PLAN: "setbacks",
  EARLY_WARNING_SIGN: "setbacks",
  FORM_ANSWER: "plan",
  REQUIRED_PERSPECTIVE: "partners",
  PARTICIPATION: "expectations",
  MATCH: "expectations",
  DECISION_CLASS_RULE: "plan",
  MANDATE: "plan",
  RHYTHM: "plan",
  COMMITMENT: "plan",
  RISK_CONTRIBUTION: "setbacks",
  RISK_DISMISSAL: "setbacks",
  OPEN_END: "plan",
  PARTNER_EXIT: "partners",
  ROUND: "expectations",
  ROUND_ANSWER: "expectations",
  RED_LINE_LINK: "expectations",
  EXTERNAL_ACTOR: "actors",
  STANCE: "actors",
  CATEGORY: "expectations/categories",
  NOTE: "notes",
  NOTE_REPLY: "notes",
};

const withId: ReadonlySet<RecordKind> = new Set([
  "PARTNER",
  "EXPECTATION",
  "GOAL",
  "GOAL_POSITION",
  "AGREEMENT",
  "AGREEMENT_VERSION",
  "CLAUSE",
  "SIGN_OFF",
  "RISK",
  "SETBACK_PLAN",
  "EARLY_WARNING_SIGN",
  "RISK_CONTRIBUTION",
  "PARTNER_EXIT",
  "RED_LINE_LINK",
  "EXTERNAL_ACTOR",
  "STANCE",
]);
