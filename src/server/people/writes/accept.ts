import type { Role } from "@/domain/access/roles";
import { refuseUnproven } from "@/domain/account/session";
import { stateWhenAccepted } from "@/domain/partners/states";
import { refuseAcceptingInvitation } from "@/domain/people/invitation";
import { invitedBy } from "@/domain/people/inviting";
import type { Accept, TakeSeat } from "@/domain/people/schema";
import { unless } from "@/domain/refusal";
import { followMembers } from "@/server/core/auth/following";
import {
  findInvitation,
  type InvitationPlace,
  indexWorkspace,
  runsOrganisation,
  seatsOfPerson,
} from "@/server/core/auth/people";
import { mailAccepted, mailSeatTaken, mailSeatWanted } from "@/server/core/mail/notify-seats";
import { NotFound, nextVersion, orNotFound, whereVersion } from "@/server/core/rows";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { type PartnerRow, partnerRow } from "@/server/partners/face";
import { memberRow } from "@/server/people/reads";
import { invitationBehind } from "@/server/people/reads/door";
import { type InvitationRow, invitationRow } from "@/server/people/reads/invitations";
import { findSeat, refuseSeatFor } from "@/server/people/reads/seats";

interface Place {
  role: Role;
  partnerId: string | null;
  maySign: boolean;
  name: string;
}

const ownMembership = (scope: WorkspaceScope) =>
  scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, personId: scope.personId },
    select: memberRow,
  });

/** Lets the person of this scope in, or in again; the row is theirs for good, so that what they wrote keeps its author. */
async function join(scope: WorkspaceScope, before: Awaited<ReturnType<typeof ownMembership>>, place: Place) {
  const { workspaceId, personId } = scope;
  const data = { ...place, joinedAt: scope.now, leftAt: null };
  const after = before
    ? await scope.tx.membership.update({
        where: whereVersion(scope, before),
        data: { ...data, version: nextVersion },
        select: memberRow,
      })
    : await scope.tx.membership.create({ data: { ...data, workspaceId, personId }, select: memberRow });
  scope.actAs({
    id: after.id,
    role: after.role,
    partnerId: after.partnerId,
    maySign: after.maySign,
    name: after.name,
  });
  scope.record({ action: "membership.joined", kind: "MEMBERSHIP", before, after });
  await followMembers(scope, [personId]);
  return after;
}

/** The organisation is in now, and may be run by an account from here on. */
async function partnerWhenJoined(
  scope: WorkspaceScope,
  before: PartnerRow,
  by: ReturnType<typeof invitedBy>,
  organisationId: string | null,
): Promise<void> {
  const state = stateWhenAccepted(before.state, by);
  const linked = organisationId !== null && before.organisationId === null;
  if (!state && !linked) return;
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: {
      ...(state && { state, stateReason: "", stateSince: scope.now }),
      ...(linked && { organisationId }),
      version: nextVersion,
    },
    select: partnerRow,
  });
  scope.record({
    action: state ? "partner.moved" : "partner.linked",
    kind: "PARTNER",
    before,
    after,
    partnerId: after.id,
  });
}

/** The invitation behind a token, locked: of many presses at once each waits for the one before. */
async function lockBehind(scope: WorkspaceScope, invitationId: string) {
  await scope.tx.$queryRaw`
    SELECT "id" FROM "Invitation" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "id" = ${invitationId}::uuid FOR NO KEY UPDATE`;
  return orNotFound(await invitationBehind(scope, invitationId));
}

/** By whom and under which name an invitation is accepted. */
export interface Acceptance {
  name: string;
  /** An organisation account that this person runs, to hold the seat. */
  organisationId: string | null;
}

/** Who accepts, and whether a mailed code proved the invited mailbox; else the link in the hand has to be enough. */
type Accepting = Pick<Person, "id" | "email"> & { proven: boolean };

const accepting = (person: Person): Accepting => ({ ...person, proven: refuseUnproven(person) === null });

/**
 * Accepts an invitation: one membership, however often it is pressed. Only the invited address may, only
 * while it is open, and only what it says: the place comes from the row, never from the one who accepts. Where the workspace
 * is protected a code has to prove the mailbox, also where a session came by the link of another invitation.
 */
export async function acceptPlace(
  place: InvitationPlace,
  { name, organisationId: account }: Acceptance,
  person: Accepting,
): Promise<{ workspace: string }> {
  const organisationId = account && (await runsOrganisation(person.id, account)) ? account : null;
  return throughDoor(place.workspaceId, person.id, "invitation", async (scope) => {
    const { row, partner, sentBy, state, seatStands, linkProves } = await lockBehind(
      scope,
      place.invitationId,
    );
    const own = await ownMembership(scope);
    const isHere = own !== null && own.leftAt === null;
    if (state === "ACCEPTED" && isHere && person.email === row.email) {
      // Pressed again, perhaps because it does not stand on their list. Nothing changes, so nothing has to follow it, and of
      // fifty presses none keeps the others waiting for more than its look.
      scope.after(() => indexWorkspace(person.id, scope.workspaceId));
      return { workspace: scope.workspaceId };
    }
    unless(
      refuseAcceptingInvitation({ state, invitedEmail: row.email, signedInEmail: person.email, seatStands }),
    );
    if (!person.proven && !linkProves) unless("freshSignIn");
    // Somebody who is here keeps the place they have: an invitation must not be a way to take it from them.
    if (isHere) unless("alreadyHere");
    // Whoever went, or was sent away, comes back with the coordination's yes; a colleague's is not enough for it.
    if (own && sentBy.role !== "COORDINATOR") unless("wasHereBefore");
    const { role, partnerId, maySign } = row;
    await join(scope, own, { role, partnerId, maySign, name });
    await closeInvitation(scope, row, "invitation.accepted", { acceptedAt: scope.now });
    await mailAccepted(scope, row.sentById);
    if (partner) await partnerWhenJoined(scope, partner, invitedBy(sentBy, row), organisationId);
    return { workspace: scope.workspaceId };
  });
}

/** Accepts what a link offers, for whoever is signed in with the invited address. */
export async function accept(
  { token, ...acceptance }: Accept,
  person: Person,
): Promise<{ workspace: string }> {
  const index = await findInvitation(token);
  if (!index) throw new NotFound();
  return acceptPlace(index, acceptance, accepting(person));
}

/** Accepts what waits for the own address, found without its link: only where the mailbox has proved itself by mail. */
export async function acceptWaiting(place: InvitationPlace, acceptance: Acceptance, person: Person) {
  if (refuseUnproven(person)) throw new NotFound();
  const { name, organisationId } = acceptance;
  return acceptPlace(place, { name, organisationId }, accepting(person));
}

/** Writes down how an invitation ended. */
async function closeInvitation(
  scope: WorkspaceScope,
  row: InvitationRow,
  action: "invitation.accepted" | "invitation.declined",
  ended: { acceptedAt: Date } | { revokedAt: Date },
): Promise<void> {
  const after = await scope.tx.invitation.update({
    where: whereVersion(scope, row),
    data: { ...ended, version: nextVersion },
    select: invitationRow,
  });
  scope.record({
    action,
    kind: "INVITATION",
    before: row,
    after,
    audience: "COORDINATION",
    partnerId: after.partnerId,
  });
}

/**
 * Says no, thank you. The link is then as dead as a revoked one; the workspace sees it in its history. Who is not signed in
 * may do so too where the link may also accept: it is in their mailbox.
 */
export async function decline(token: string, person: Person | null): Promise<{ done: true }> {
  const index = await findInvitation(token);
  if (!index) throw new NotFound();
  return declinePlace(index, person);
}

/** The same for what waits for the own address, where the mailbox has proved itself by mail. */
export async function declineWaiting(place: InvitationPlace, person: Person): Promise<{ done: true }> {
  if (refuseUnproven(person)) throw new NotFound();
  return declinePlace(place, person);
}

function declinePlace(index: InvitationPlace, person: Person | null): Promise<{ done: true }> {
  return throughDoor(index.workspaceId, person?.id ?? "", "invitation", async (scope) => {
    const { row, state, linkProves } = await lockBehind(scope, index.invitationId);
    if (!person && !linkProves) unless("otherAddress");
    if (person && !linkProves) unless(refuseUnproven(person));
    const signedInEmail = person?.email ?? row.email;
    if (state === "REVOKED" && signedInEmail === row.email) return { done: true };
    unless(refuseAcceptingInvitation({ state, invitedEmail: row.email, signedInEmail, seatStands: true }));
    await closeInvitation(scope, row, "invitation.declined", { revokedAt: scope.now });
    return { done: true };
  });
}

/**
 * A colleague who runs the same organisation account takes the seat that nobody holds any more, and never the mandate to
 * sign: that is the coordination's to give, which learns of it. Where the coordination has emptied the seat it is
 * refused, and the coordination learns that somebody would like it.
 */
export async function takeSeat(
  { workspace, partnerId, name }: TakeSeat,
  person: Person,
): Promise<{ workspace: string }> {
  const seat = (await seatsOfPerson(person.id)).find(
    (own) => own.workspaceId === workspace && own.partnerId === partnerId,
  );
  if (!seat) throw new NotFound();
  const refusal = await throughDoor(workspace, person.id, "seat", async (scope) => {
    await scope.tx.$queryRaw`
      SELECT "id" FROM "Partner" WHERE "workspaceId" = ${workspace}::uuid AND "id" = ${partnerId}::uuid FOR NO KEY UPDATE`;
    const held = await findSeat(scope, seat);
    if (!held) throw new NotFound();
    const refused = await refuseSeatFor(scope, held);
    if (refused === "seatNeedsYes") await mailSeatWanted(scope, partnerId);
    if (refused) return refused;
    await join(scope, null, { role: "REPRESENTATIVE", partnerId, maySign: false, name });
    await mailSeatTaken(scope);
    return null;
  });
  unless(refusal);
  return { workspace };
}
