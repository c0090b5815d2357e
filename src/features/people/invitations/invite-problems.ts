import type { Role } from "@/domain/access/roles";
import { MAX_INVITED, type WrittenAddress } from "@/domain/people/addresses";

/** The choice of the seat field for organisations that are not on the list yet. */
export const NEW_SEAT = "new";

/** One thing to mend before the invitations can go out, beside the field that it is about. */
export interface InviteProblem {
  field: string;
  problem:
    | "address"
    | "twice"
    | "none"
    | "tooMany"
    | "seat"
    | "nameMissing"
    | "nameOnList"
    | "alreadyHere"
    | "alreadyInvited"
    | "tooManyMails";
  written?: string;
  email?: string;
}

interface Inputs {
  found: readonly WrittenAddress[];
  role: Role;
  /** "" = not chosen, null = the role needs none. */
  seat: string | null;
  names: Record<string, string>;
}

/** What is missing before anything is sent. Every address that is none is named as it was written. */
export function problemsOf({ found, role, seat, names }: Inputs): InviteProblem[] {
  const problems: InviteProblem[] = found.flatMap(({ problem, written }) =>
    problem ? [{ field: "addresses", problem, written }] : [],
  );
  if (found.length === 0) problems.push({ field: "addresses", problem: "none" });
  if (found.length > MAX_INVITED) problems.push({ field: "addresses", problem: "tooMany" });
  if (role === "REPRESENTATIVE" && seat === "") problems.push({ field: "seat", problem: "seat" });
  if (seat !== NEW_SEAT) return problems;
  for (const { email, problem } of found) {
    if (email && !problem && !names[email]?.trim())
      problems.push({ field: `name-${email}`, problem: "nameMissing", email });
  }
  return problems;
}
