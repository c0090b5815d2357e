import { plans, type Role } from "@/domain/access/roles";
import { maskAddress } from "@/domain/address";
import { type Day, dayOfMoment } from "@/domain/calendar";
import { hasEnded } from "@/domain/partners/states";
import { type InvitationState, invitationStateOf } from "@/domain/people/invitation";
import { findInvitation } from "@/server/core/auth/people";
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
      workspace: { select: { name: true, purpose: true, removedAt: true } },
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
    seatStands: !partner || !(partner.removedAt || hasEnded(partner.state)),
  };
}

/** What the page of an invitation knows. Only the invited address learns which workspace it is. */
export type DoorView =
  | { state: "UNKNOWN" }
  | {
      state: InvitationState;
      inviter: string;
      address: string;
      reader: "nobody" | "invited" | "other";
      invitation: null | {
        workspace: { id: string; name: string; purpose: string };
        /** Who invites: role, and organisation where the reader's own role would show it to them. */
        inviter: { role: Role; organisation: string | null };
        role: Role;
        maySign: boolean;
        partner: { name: string; code: string; strand: number } | null;
        expiresOn: Day;
        seatStands: boolean;
        /** The reader is in this workspace already. */
        isHere: boolean;
      };
    };

interface InvitersPartner {
  name: string;
  listing: string;
  state: string;
  removedAt: Date | null;
}

/**
 * The inviter's organisation as the invited person may know it before they decide: whoever will plan along sees
 * every partner, an observer only publicly named members (the wall `listed_or_planners_read`).
 */
function organisationShown(invitedAs: Role, partner: InvitersPartner | null): string | null {
  if (!partner || partner.removedAt) return null;
  const named = partner.listing === "NAMED" && partner.state === "MEMBER";
  return plans(invitedAs) || named ? partner.name : null;
}

async function show(scope: WorkspaceScope, invitationId: string, person: Person | null): Promise<DoorView> {
  const behind = await invitationBehind(scope, invitationId);
  if (!behind) return { state: "UNKNOWN" };
  const { row, partner, inviter, state } = behind;
  const common = { state, inviter, address: maskAddress(row.email) };
  if (!person) return { ...common, reader: "nobody", invitation: null };
  if (person.email !== row.email) return { ...common, reader: "other", invitation: null };
  const own = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, personId: person.id, leftAt: null },
    select: { role: true },
  });
  // An invitation that opens nothing tells nothing either.
  if (state !== "OPEN" && !own) return { ...common, reader: "invited", invitation: null };
  return {
    ...common,
    reader: "invited",
    invitation: {
      workspace: {
        id: scope.workspaceId,
        name: behind.workspace.name,
        purpose: behind.workspace.purpose,
      },
      inviter: {
        role: behind.sentBy.role,
        organisation: organisationShown(own?.role ?? row.role, behind.sentBy.partner),
      },
      role: row.role,
      maySign: row.maySign,
      partner: partner && { name: partner.name, code: partner.code, strand: partner.strand },
      expiresOn: dayOfMoment(row.expiresAt, scope.zone),
      seatStands: behind.seatStands,
      isHere: own !== null,
    },
  };
}

/** Reads what a link invites to, for whoever holds it. Looking uses nothing up (REQ-A2). */
export async function readDoor(token: string, person: Person | null): Promise<DoorView> {
  const index = await findInvitation(token);
  if (!index) return { state: "UNKNOWN" };
  return throughDoor(index.workspaceId, person?.id ?? "", "invitation", (scope) =>
    show(scope, index.invitationId, person),
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
