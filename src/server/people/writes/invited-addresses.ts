import { type Comparable, doublesOn, nameKey } from "@/domain/alike";
import { type InvitedAddressRefusal, refuseInvitedAddress } from "@/domain/people/invited-address";
import type { Invite } from "@/domain/people/schema";
import { mailSpendings } from "@/server/core/auth/asking";
import { giveBack, spend } from "@/server/core/auth/limits/limits";
import { accountsOf } from "@/server/core/auth/people";
import type { WorkspaceScope } from "@/server/core/scope";

export interface RefusedAddress {
  email: string;
  problem: InvitedAddressRefusal | "tooManyMails" | "maybeOnList";
  /** Whom the organisation may be. */
  record?: string;
}

/** Organisations that would come onto the list although they may be there under another spelling: each is asked about. */
export function doublesAmong(invited: Invite["invited"], listed: readonly Comparable[]): RefusedAddress[] {
  const names = new Set(listed.map(({ name }) => nameKey(name)));
  const doubles = doublesOn(listed);
  return invited.flatMap(({ email, partnerName, isOther }) => {
    if (!partnerName || isOther || names.has(nameKey(partnerName))) return [];
    const [double] = doubles({ name: partnerName, contact: email });
    return double ? [{ email, problem: "maybeOnList" as const, record: double.name }] : [];
  });
}

/** Counts a mail to this address, as long as this transaction does not fail; false where it has had too many. */
export async function countMail(scope: WorkspaceScope, email: string): Promise<boolean> {
  const spendings = mailSpendings(email, null);
  if (!(await spend(spendings, scope.now))) return false;
  scope.otherwise(() => giveBack(spendings.map(({ key }) => key)));
  return true;
}

/** Those of the addresses that belong to somebody who is in this workspace now. */
export async function addressesHere(scope: WorkspaceScope, emails: readonly string[]): Promise<Set<string>> {
  const accounts = await accountsOf(emails);
  const members = await scope.tx.membership.findMany({
    where: {
      workspaceId: scope.workspaceId,
      personId: { in: accounts.map(({ id }) => id) },
      leftAt: null,
    },
    select: { personId: true },
  });
  const here = new Set(members.map(({ personId }) => personId));
  return new Set(accounts.filter(({ id }) => here.has(id)).map(({ email }) => email));
}

/** Those of the addresses that an invitation waits for already, or that ask for one: both stand in the list of invitations. */
async function addressesInvited(scope: WorkspaceScope, emails: readonly string[]): Promise<Set<string>> {
  const waiting = await scope.tx.invitation.findMany({
    where: {
      workspaceId: scope.workspaceId,
      email: { in: [...emails] },
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: scope.now },
    },
    select: { email: true },
  });
  return new Set(waiting.map(({ email }) => email));
}

/**
 * Addresses that cannot be invited as asked, each with its own reason; nothing is sent while there are any.
 * `left` are the names of organisations that are out, where the invitations name organisations, else null.
 */
export async function refusedAddresses(
  scope: WorkspaceScope,
  input: Invite,
  left: ReadonlySet<string> | null,
): Promise<RefusedAddress[]> {
  const emails = input.invited.map(({ email }) => email);
  const here = await addressesHere(scope, emails);
  const invited = await addressesInvited(scope, emails);
  const refused: RefusedAddress[] = [];
  for (const { email, partnerName } of input.invited) {
    const name = partnerName ?? "";
    const problem = refuseInvitedAddress({
      isHere: here.has(email),
      isInvited: invited.has(email),
      organisation: left && { name, hasLeft: left.has(nameKey(name)) },
    });
    if (problem) refused.push({ email, problem });
  }
  if (refused.length > 0) return refused;
  for (const email of emails) {
    if (!(await countMail(scope, email))) refused.push({ email, problem: "tooManyMails" });
  }
  return refused;
}
