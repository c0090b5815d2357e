import type { Role } from "@/domain/access/roles";
import type { PastedInvitee } from "@/domain/partners/pasted/read";
import { MAX_INVITED } from "@/domain/people/inviting";

/** The choice of the seat field for organisations that are named with their people. */
export const NEW_SEAT = "new";

/** One thing to mend before the invitations can go out, beside the field that it is about. */
export interface InviteProblem {
  field: string;
  problem:
    | "address"
    | "none"
    | "tooMany"
    | "seat"
    | "nameMissing"
    | "organisationLeft"
    | "maybeOnList"
    | "alreadyHere"
    | "alreadyInvited"
    | "tooManyMails";
  written?: string;
  line?: number;
  email?: string;
  /** Whom the organisation may be. */
  record?: string;
}

interface Inputs {
  found: readonly PastedInvitee[];
  role: Role;
  /** "" = not chosen, null = the role needs none. */
  seat: string | null;
  nameOf: (invitee: PastedInvitee) => string;
  /** The organisation on the list that it may be; null where nothing is to be asked, or was answered. */
  doubleOf: (invitee: PastedInvitee) => string | null;
}

/** Whether somebody can be invited by this: an address stands there, for the first time. */
export const canBeInvited = (one: PastedInvitee): one is PastedInvitee & { email: string } =>
  one.email !== null && one.problem === null;

/** What is missing before anything is sent. Every line without an address is named as it was written. */
export function problemsOf({ found, role, seat, nameOf, doubleOf }: Inputs): InviteProblem[] {
  const good = found.filter(canBeInvited);
  const problems: InviteProblem[] = found.flatMap(({ problem, written, line }) =>
    problem === "address" ? [{ field: "addresses", problem, written, line }] : [],
  );
  if (found.length === 0) problems.push({ field: "addresses", problem: "none" });
  if (good.length > MAX_INVITED) problems.push({ field: "addresses", problem: "tooMany" });
  if (role === "REPRESENTATIVE" && seat === "") problems.push({ field: "seat", problem: "seat" });
  if (seat !== NEW_SEAT) return problems;
  for (const one of good) {
    if (!nameOf(one).trim())
      problems.push({ field: `name-${one.email}`, problem: "nameMissing", email: one.email });
    const record = doubleOf(one);
    if (record !== null)
      problems.push({ field: `name-${one.email}`, problem: "maybeOnList", email: one.email, record });
  }
  return problems;
}
