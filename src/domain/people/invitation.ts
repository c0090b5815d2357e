import { DAY } from "@/domain/calendar";

/** An invitation lives this long after it was last sent (REQ-A7). */
export const INVITATION_DAYS = 7;

/** When an invitation sent now ends. */
export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + INVITATION_DAYS * DAY);

export interface InvitationFacts {
  acceptedAt: Date | null;
  /** Taken back by the workspace, or declined by the person. */
  revokedAt: Date | null;
  expiresAt: Date;
  /** Somebody asks for it, and nobody has said yes yet. */
  requestedAt?: Date | null;
}

export const invitationStates = ["REQUESTED", "OPEN", "ACCEPTED", "REVOKED", "EXPIRED"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What an invitation is worth now. What a person did with it counts before what time did to it. */
export function invitationStateOf(
  { acceptedAt, revokedAt, expiresAt, requestedAt }: InvitationFacts,
  now: Date,
): InvitationState {
  if (acceptedAt) return "ACCEPTED";
  if (revokedAt) return "REVOKED";
  if (requestedAt) return "REQUESTED";
  return now >= expiresAt ? "EXPIRED" : "OPEN";
}

/** An invitation whose mail is still here after this long is not merely held. */
const SOON = 60 * 1000;

/**
 * Where an invitation's mail is: out, held so that it can be taken back, or late, because a mail server does not take it.
 * Until it is out, the invitation's end counts from the press.
 */
export type MailStanding = "SENT" | "HELD" | "LATE";

export function mailStandingOf(
  { sentAt, expiresAt }: { sentAt: Date | null; expiresAt: Date },
  now: Date,
): MailStanding {
  if (sentAt) return "SENT";
  return now.getTime() < expiresAt.getTime() - INVITATION_DAYS * DAY + SOON ? "HELD" : "LATE";
}

export interface UnsentFacts extends InvitationFacts {
  /** The organisation that it is for is still there and has not left; true where it is for none. */
  seatStands: boolean;
  /** The workspace lies in the trash. */
  workspaceRemoved: boolean;
}

/** Decides whether the mail of an invitation stays unsent after all, and why; null means it goes. */
export function refuseMailing(
  { seatStands, workspaceRemoved, ...facts }: UnsentFacts,
  now: Date,
): "gone" | "takenBack" | null {
  if (invitationStateOf(facts, now) === "REVOKED") return "takenBack";
  return invitationStateOf(facts, now) === "OPEN" && seatStands && !workspaceRemoved ? null : "gone";
}

/**
 * Whether an invitation's link proves the mailbox that it was sent to, so that it can make an account and shows what it is
 * about. Where a workspace is protected a code is mailed first. An account that exists already is never opened by it.
 */
export const linkProves = (protection: "OPEN" | "STANDARD" | "PROTECTED"): boolean =>
  protection !== "PROTECTED";

export const acceptRefusals = [
  "otherAddress",
  "invitationUsed",
  "invitationRevoked",
  "invitationExpired",
  "notInvitedYet",
  "seatGone",
] as const;
export type AcceptRefusal = (typeof acceptRefusals)[number];

const closed = {
  REQUESTED: "notInvitedYet",
  OPEN: null,
  ACCEPTED: "invitationUsed",
  REVOKED: "invitationRevoked",
  EXPIRED: "invitationExpired",
} as const;

export interface AcceptFacts {
  state: InvitationState;
  /** Both normalised. */
  invitedEmail: string;
  signedInEmail: string;
  /** Whether the organisation it was for is still there and has not left; true where it was for none. */
  seatStands: boolean;
}

/**
 * Decides whether the signed-in person may accept or decline; null means yes. The link alone opens
 * nothing: a forwarded invitation is worthless to whoever reads other mail (REQ-A7).
 */
export function refuseAcceptingInvitation({
  state,
  invitedEmail,
  signedInEmail,
  seatStands,
}: AcceptFacts): AcceptRefusal | null {
  if (invitedEmail !== signedInEmail) return "otherAddress";
  if (state !== "OPEN") return closed[state];
  return seatStands ? null : "seatGone";
}

export const askingRefusals = ["invitationOver", "tooManyAsk", "onlyOneself"] as const;
export type AskingRefusal = (typeof askingRefusals)[number];

/** So many may ask on the strength of one mail; more would be a crowd at the door. */
export const MOST_ASKING = 5;

/**
 * Decides whether somebody to whom an invitation was passed on may ask to be invited too; null means yes. It opens nothing:
 * somebody who invites has to say yes, so that it may also be asked where the invitation is used up or too old.
 */
export function refuseAskingFor({
  state,
  seatStands,
  asking,
}: {
  state: InvitationState;
  seatStands: boolean;
  /** How many ask already. */
  asking: number;
}): AskingRefusal | null {
  if (state === "REVOKED" || state === "REQUESTED" || !seatStands) return "invitationOver";
  return asking >= MOST_ASKING ? "tooManyAsk" : null;
}

/** For so long after somebody came in the one who invited them takes the seat back with one press. */
export const SEAT_TAKEN_BACK_DAYS = 14;
