import { holds, type Right } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { needPath } from "@/domain/expectations/ask-others";
import type { Analysis, Finding } from "./finding";

/** Everything each analysis can find; its sentence is `<analysis>.<code>` in the messages. */
export const findingCodes = {
  A1: ["noOffer", "offerExists", "partial", "goesWithout"],
  A2: ["idle"],
  A3: ["confirmed", "possible", "clauseConfirmed", "clausePossible"],
  A4: ["orphan", "thin", "leadLost", "contested"],
  A5: ["oneProvider", "topShare"],
  A7: ["missing", "thin", "waived", "assigned", "aboutNotWith"],
  A8: ["tooMany", "onlyLargest"],
  A9: ["incomplete"],
  A10: ["blindSpot", "setAsideTooSoon"],
  A11: ["missing", "unsettled"],
  A12: ["overdue", "undecided", "refused", "unsigned", "signsLater", "reservations"],
  A17: ["phase"],
} as const satisfies Record<Analysis, readonly string[]>;

/** Every way to mend what was found, by its code, and the right that it needs. */
export const rightOfFix = {
  offer: "expectation.write",
  bringTogether: "match.write",
  seek: "expectation.read",
  readOffer: "expectation.read",
  readExpectations: "expectation.read",
  takePosition: "goal.position",
  nameLead: "goal.write",
  talkAboutRedLine: "goal.read",
  settleConflict: "redLine.read",
  checkConflict: "redLine.read",
  shareLoad: "commitment.write",
  shareRoles: "plan.read",
  findPerspective: "perspective.manage",
  readPerspectives: "plan.read",
  "risk.firstHours": "risk.write",
  "risk.trigger": "risk.write",
  "risk.owner": "risk.write",
  "risk.deputy": "risk.write",
  "risk.sign": "risk.write",
  "risk.review": "risk.write",
  adoptRisk: "risk.write",
  addClauses: "clause.write",
  settleClauses: "clause.write",
  amend: "agreement.draft",
  readSignatures: "agreement.read",
  sign: "agreement.sign",
  adopt: "agreement.adopt",
  openTask: "plan.read",
} as const satisfies Record<string, Right>;
export type FixCode = keyof typeof rightOfFix;

export const isFix = (code: string): code is FixCode => code in rightOfFix;

export interface FixReader {
  role: Role;
  partnerId: string | null;
  maySign: boolean;
}

/** What asks for somebody's own word: one signs and places only one's own organisation. */
const needsSeat: ReadonlySet<FixCode> = new Set(["offer", "takePosition", "shareLoad"]);

/**
 * The fix as this reader can make it; null where it is not theirs to make. The records stay readable, so
 * nobody is left without a way on. Only those who have not signed yet are led to the signature, and whoever
 * needs something is not asked to offer it but led to who could.
 */
export function fixFor(
  reader: FixReader,
  { fix, records, values }: Finding,
): { code: FixCode; path: string[] } | null {
  const { code } = fix;
  if (!isFix(code) || !holds(reader.role, rightOfFix[code])) return null;
  if (needsSeat.has(code) && reader.partnerId === null) return null;
  const own = records.some(({ kind, id }) => kind === "PARTNER" && id === reader.partnerId);
  if (code === "sign" && !(own && reader.maySign)) return null;
  if (code === "bringTogether" && !bringsTogether(reader, own)) return null;
  if (code === "offer" && own && values.category)
    return { code: "seek", path: needPath(values.category as CategoryKey).split("/") };
  return { code, path: [...fix.path] };
}

/** A give and an ask are brought together by the coordination and by the two sides. */
const bringsTogether = (reader: FixReader, concerned: boolean): boolean =>
  reader.role === "COORDINATOR" || (concerned && reader.partnerId !== null);

export const concerns = ["expectations", "goals", "partners", "setbacks", "agreements", "plan"] as const;
/** What a finding is about: the room in which it belongs. */
export type Concern = (typeof concerns)[number];

export const concernOf: Record<Analysis, Concern> = {
  A1: "expectations",
  A2: "expectations",
  A3: "goals",
  A4: "goals",
  A5: "partners",
  A7: "partners",
  A8: "partners",
  A9: "setbacks",
  A10: "setbacks",
  A11: "agreements",
  A12: "agreements",
  A17: "plan",
};

/** The room of one finding: a red line against a text belongs to the agreement. */
export const concernFor = ({ analysis, records }: Finding): Concern =>
  analysis === "A3" && records[0]?.kind === "AGREEMENT" ? "agreements" : concernOf[analysis];
