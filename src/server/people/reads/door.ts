import type { Role } from "@/domain/access/roles";
import { refuseUnproven } from "@/domain/account/session";
import { maskAddress } from "@/domain/address";
import { type Day, dayOfMoment } from "@/domain/calendar";
import { hasEnded } from "@/domain/partners/states";
import { type InvitationState, invitationStateOf, linkProves } from "@/domain/people/invitation";
import { invitersOrganisation } from "@/domain/people/inviters-organisation";
import { findInvitation, personByEmail } from "@/server/core/auth/people";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { partnerRow } from "@/server/partners/face";
import { invitationRow } from "./invitations";

/** An invitation as it stands behind its link, with what deciding about it needs. */
export async function invitationBehind(scope: WorkspaceScope, invitationId: string) {
  const { workspaceId } = scope;
  const invitation = await scope.tx.invitation.findFirst({
    where: { workspaceId, id: invitationId },
    select: {
      ...invitationRow,
      partner: { select: partnerRow },
      sentBy: {
        select: {
          name: true,
          role: true,
          partnerId: true,
          partner: { select: { name: true, listing: true, state: true, removedAt: true } },
        },
      },
      workspace: { select: { name: true, purpose: true, protection: true, removedAt: true } },
    },
    relationLoadStrategy: "join",
  });
  if (!invitation) return null;
  const { partner, sentBy, workspace, ...row } = invitation;
  // What lies in the trash invites nobody.
  const state: InvitationState = workspace.removedAt ? "REVOKED" : invitationStateOf(row, scope.now);
  return {
    row,
    partner,
    inviter: sentBy.name,
    sentBy,
    workspace,
    state,
    linkProves: linkProves(workspace.protection),
    seatStands: !partner || !(partner.removedAt || hasEnded(partner.state)),
  };
}

/** An organisation that is in already, as whoever is invited may see it: its strand, and its name where it is public. */
export interface SeatTaken {
  strand: number;
  code: string;
  /** Null where it is not publicly named. */
  name: string | null;
}

/** What is offered, and to what. */
export interface Offer {
  workspace: { id: string; name: string; purpose: string };
  /** Who invites: role, and organisation where the reader's own role would show it to them. */
  inviter: { role: Role; organisation: string | null };
  role: Role;
  maySign: boolean;
  partner: { name: string; code: string; strand: number } | null;
  /** As the inviter knows the reader, "" where they did not say. */
  name: string;
  /** Members that are in already: some of them, and how many there are. */
  seats: SeatTaken[];
  members: number;
  expiresOn: Day;
  seatStands: boolean;
  /** The reader is in this workspace already. */
  isHere: boolean;
}

/**
 * What the page of an invitation knows. Whoever is not signed in learns what it is about where the link proves the mailbox;
 * else only the invited address does. `press`: one press makes the account and accepts.
 */
export type DoorView =
  | { state: "UNKNOWN" }
  | {
      state: InvitationState;
      inviter: string;
      address: string;
      reader: "nobody" | "invited" | "other";
      press: boolean;
      invitation: Offer | null;
    };

/** Strands on one line of a phone. */
const SEATS_SHOWN = 24;

/** Who is in already. The door shows members only; names only of those that are publicly named. */
async function seatsTaken(scope: WorkspaceScope) {
  const where = { workspaceId: scope.workspaceId, state: "MEMBER" as const, removedAt: null };
  const members = await scope.tx.partner.count({ where });
  const rows = await scope.tx.partner.findMany({
    where,
    orderBy: [{ strand: "asc" }, { id: "asc" }],
    take: SEATS_SHOWN,
    select: { strand: true, code: true, name: true, listing: true },
  });
  const seats = rows.map(({ strand, code, name, listing }): SeatTaken => {
    const isPublic = listing === "NAMED";
    return { strand, code: isPublic ? code : "", name: isPublic ? name : null };
  });
  return { seats, members };
}

type Behind = NonNullable<Awaited<ReturnType<typeof invitationBehind>>>;

async function offerOf(scope: WorkspaceScope, behind: Behind, own: { role: Role } | null): Promise<Offer> {
  const { row, partner, workspace, sentBy } = behind;
  return {
    workspace: { id: scope.workspaceId, name: workspace.name, purpose: workspace.purpose },
    inviter: { role: sentBy.role, organisation: invitersOrganisation(own?.role ?? row.role, sentBy.partner) },
    role: row.role,
    maySign: row.maySign,
    partner: partner && { name: partner.name, code: partner.code, strand: partner.strand },
    name: row.name,
    ...(await seatsTaken(scope)),
    expiresOn: dayOfMoment(row.expiresAt, scope.zone),
    seatStands: behind.seatStands,
    isHere: own !== null,
  };
}

/** What an invitation offers to this reader. */
export async function offerTo(
  scope: WorkspaceScope,
  invitationId: string,
  person: Person | null,
): Promise<DoorView> {
  const behind = await invitationBehind(scope, invitationId);
  if (!behind) return { state: "UNKNOWN" };
  const { row, inviter, state } = behind;
  const common = { state, inviter, address: maskAddress(row.email), press: false };
  if (!person) {
    if (state !== "OPEN" || !behind.linkProves) return { ...common, reader: "nobody", invitation: null };
    const press = (await personByEmail(row.email)) === null;
    return { ...common, reader: "nobody", press, invitation: await offerOf(scope, behind, null) };
  }
  if (person.email !== row.email) return { ...common, reader: "other", invitation: null };
  // signed in by another invitation's link alone: here that is as good as not at all
  if (!behind.linkProves && refuseUnproven(person)) return { ...common, reader: "nobody", invitation: null };
  const own = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, personId: person.id, leftAt: null },
    select: { role: true },
  });
  // An invitation that opens nothing tells nothing either.
  if (state !== "OPEN" && !own) return { ...common, reader: "invited", invitation: null };
  return { ...common, reader: "invited", invitation: await offerOf(scope, behind, own) };
}

/** Reads what a link invites to, for whoever holds it. Looking uses nothing up (REQ-A2). */
export async function readDoor(token: string, person: Person | null): Promise<DoorView> {
  const index = await findInvitation(token);
  if (!index) return { state: "UNKNOWN" };
  return throughDoor(index.workspaceId, person?.id ?? "", "invitation", (scope) =>
    offerTo(scope, index.invitationId, person),
  );
}

/** The address that an open invitation is bound to, so that a code can be mailed there and nowhere else. */
export async function invitedAddress(token: string): Promise<string | null> {
  const index = await findInvitation(token);
  if (!index) return null;
  return throughDoor(index.workspaceId, "", "invitation", async (scope) => {
    const behind = await invitationBehind(scope, index.invitationId);
    return behind?.state === "OPEN" ? behind.row.email : null;
  });
}
