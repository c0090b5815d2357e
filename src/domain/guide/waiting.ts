/** Why something comes before something else, most urgent first. */
export const ranks = ["OVERDUE", "BLOCKS", "DATED", "OPEN"] as const;
export type Rank = (typeof ranks)[number];

/** Everything that can wait for a person; among equals, this order decides. */
export const waitingKinds = [
  "sign",
  "confirmPartners",
  "renewInvitations",
  "blockingNotes",
  "adoptAgreement",
  "adoptGoal",
  "confirmRecorded",
  "writePurpose",
  "invitePartners",
  "sayGive",
  "positionGoals",
  "checkReplies",
  "reviewAgreement",
  "goalDue",
  "proposeGoal",
  "addRisk",
  "draftAgreement",
  "openAgreement",
  "shareDrafts",
  "confirmShared",
  "answerExpectations",
  "riskTrigger",
  "riskFirstHours",
  "importantNotes",
  "readPlan",
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export interface Waiting {
  kind: WaitingKind;
  rank: Rank;
  /** The code of its reason, said with every item. */
  reason: string;
  /** The day it is about, as `2027-03-31`. */
  on: string | null;
  /** Names and numbers that title and reason need. */
  values: Record<string, string | number>;
  /** Where to do it, below `/w/<workspace>`. */
  path: readonly string[];
}

/** Rank, then the nearer day, then the order of kinds. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  const byRank = ranks.indexOf(a.rank) - ranks.indexOf(b.rank);
  if (byRank !== 0) return byRank;
  const day = (item: Waiting) => item.on ?? "9999-12-31";
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind);
}

/** Makes an item; what is not said is nothing. */
export const waiting = (
  kind: WaitingKind,
  rank: Rank,
  reason: string,
  path: readonly string[],
  more: Partial<Pick<Waiting, "on" | "values">> = {},
): Waiting => ({ kind, rank, reason, on: null, values: {}, path, ...more });

/** Days ahead from which a date is near enough to be named. */
export const SOON_DAYS = 30;

/** Whether the day lies within the next days; a day before today does not. */
export function isSoon(day: string, today: string): boolean {
  const distance = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  return distance >= 0 && distance <= SOON_DAYS;
}
