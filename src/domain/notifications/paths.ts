/**
 * Where a mail may lead: paths below `/w/<workspace>/`, from this list and nothing else, so that no text that
 * somebody typed ever reaches a mail (REQ-O5).
 */
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const PLAN = "plan/";
const round = new RegExp(`^expectations/rounds/(${UUID})(/answer)?$`);
const signing = new RegExp(`^agreements/(${UUID})/sign$`);
const draft = new RegExp(`^agreements/(${UUID})$`);

/** The question that a path asks, or null when it is about something else. */
export const questionOf = (path: string): string | null =>
  /^plan\/([a-z-]+\/[a-zA-Z-]+)$/.exec(path)?.[1] ?? null;

/** The round that a path is about, or null when it is about something else. */
export const roundOf = (path: string): string | null => round.exec(path)?.[1] ?? null;

/** The page of a sealed round, and the way from a mail straight to the first question that it still asks the reader's organisation. */
export const roundPath = (roundId: string): string => `expectations/rounds/${roundId}`;
export const roundAnswerPath = (roundId: string): string => `${roundPath(roundId)}/answer`;

/** Whether a key is a question of the guided path, which stands above this noun. */
export type IsQuestion = (key: string) => boolean;

/** Whether the coordination may remind of this page: the task list, a question, a round, a draft, or the page to sign on. */
export const isReminderPath = (path: string, isQuestion: IsQuestion): boolean =>
  path === "plan" ||
  (path.startsWith(PLAN) && isQuestion(path.slice(PLAN.length))) ||
  signing.test(path) ||
  draft.test(path) ||
  round.test(path);

/** The agreement that a path asks to sign, or null when it is about something else. */
export const agreementOf = (path: string): string | null => signing.exec(path)?.[1] ?? null;

/** The agreement whose draft a path asks to agree to, or null when it is about something else. */
export const draftAskedOn = (path: string): string | null => draft.exec(path)?.[1] ?? null;

/** The page on which one agrees to the clauses of a draft. */
export const draftPath = (agreementId: string): string => `agreements/${agreementId}`;

/**
 * Under which name an organisation says of what is asked on a page that it needs more time: the question, or the page of
 * the round or the draft. Null for a page that has no such place, or one of its own: a word on a text (`SignOff`) has
 * its "not before", which is part of what the text says.
 */
export function timeKeyOf(path: string): string | null {
  const roundId = roundOf(path);
  return questionOf(path) ?? (roundId ? roundPath(roundId) : draftAskedOn(path) && path);
}

/** The page on which one signs an agreement. */
export const signPath = (agreementId: string): string => `agreements/${agreementId}/sign`;

/** The page of one clause: where an objection stands and is answered. */
export const clausePath = ({ agreementId, clauseId }: { agreementId: string; clauseId: string }): string =>
  `agreements/${agreementId}/clauses/${clauseId}`;

const entry = new RegExp(`^expectations/(${UUID})$`);

/** The page of one's own give or ask, on which a proposal waits for a yes. */
export const matchPath = (expectationId: string): string => `expectations/${expectationId}`;

/** The entry that a path asks about, or null when it is about something else. */
export const entryOf = (path: string): string | null => entry.exec(path)?.[1] ?? null;

/** Where the coordination sees who is here now, and where it invites whom it wants. */
export const seatTakenPath = "people";
export const seatWantedPath = "people/invite";

/** Where an inviter sees who has accepted, and who asks to be invited. */
const person = new RegExp(`^people/(${UUID})$`);
export const personPath = (memberId: string): string => `people/${memberId}`;
export const personOf = (path: string): string | null => person.exec(path)?.[1] ?? null;
export const invitationsPath = "people/invitations";

/** News of seats and invitations, which nobody wrote. */
export type SeatNews = "seatTaken" | "seatWanted" | "accepted" | "wantsInvitation";

const newsAt: Record<string, SeatNews> = {
  [seatTakenPath]: "seatTaken",
  [seatWantedPath]: "seatWanted",
  [invitationsPath]: "wantsInvitation",
};

/** What a note is about that nobody wrote: a seat, an invitation. Null for a note in words. */
export const seatNewsOf = (path: string): SeatNews | null =>
  newsAt[path] ?? (personOf(path) ? "accepted" : null);

/** The room of news about seats, where one mail brings several. */
export const seatRoom = "people";
