import { type Day, daysBetween } from "@/domain/calendar";
import { questions } from "@/domain/plan/questions/all";

/** Why something comes before something else, most urgent first. */
export const ranks = ["OVERDUE", "BLOCKS", "DATED", "OPEN"] as const;
export type Rank = (typeof ranks)[number];

/** Everything that can wait for a person; among equals, this order decides. */
export const waitingKinds = [
  "askBoard",
  "sign",
  "answerObjection",
  "confirmPartners",
  "inviteAsking",
  "renewInvitations",
  "blockingNotes",
  "answerRound",
  "answerMatch",
  "revealRound",
  "settleObjections",
  "adoptAgreement",
  "adoptGoal",
  "confirmRecorded",
  "invitePartners",
  "askEveryone",
  "sayGive",
  "positionGoals",
  "checkReplies",
  "reviewAgreement",
  "goalDue",
  "shareDrafts",
  "confirmShared",
  "finishDraft",
  "answerExpectations",
  "answerTask",
  "answerQuestion",
  "fillGap",
  "settleObjection",
  "settleRedLine",
  "nameRisk",
  "amendText",
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
  on: Day | null;
  /** Names and numbers that title and reason need. */
  values: Record<string, string | number>;
  /** Where to do it, below `/w/<workspace>`. */
  path: readonly string[];
  /** The first word of whoever has just come: among equally urgent things it comes before the path. */
  begins?: boolean;
}

const places = new Map<string, number>(questions.map((question, index) => [question.key, index]));
/** People are asked in once it is said why. */
const INVITING = places.get("form/bond") ?? 0;

/** Where an item lies on the guided path; what lies beside it comes after. */
function placeOf({ kind, begins, path: [room, task, question] }: Waiting): number {
  if (begins) return -1;
  if (kind === "invitePartners") return INVITING - 0.5;
  return room === "plan" ? (places.get(`${task}/${question}`) ?? places.size) : places.size;
}

/** Rank, then the nearer day, then the place on the path, then the order of kinds. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  const byRank = ranks.indexOf(a.rank) - ranks.indexOf(b.rank);
  if (byRank !== 0) return byRank;
  const day = (item: Waiting) => item.on ?? "9999-12-31";
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  return waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind);
}

/** Makes an item; what is not said is nothing. */
export const waiting = (
  kind: WaitingKind,
  rank: Rank,
  reason: string,
  path: readonly string[],
  more: Partial<Pick<Waiting, "on" | "values" | "begins">> = {},
): Waiting => ({ kind, rank, reason, on: null, values: {}, path, ...more });

/** Days ahead from which a date is near enough to be named. */
export const SOON_DAYS = 30;

/** Whether the day lies within the next days; a day before today does not. */
export function isSoon(day: Day, today: Day): boolean {
  const distance = daysBetween(today, day);
  return distance >= 0 && distance <= SOON_DAYS;
}
