import { refuseUnproven } from "@/domain/account/session";
import { type InvitationPlace, invitationsTo } from "@/server/core/auth/people";
import { NotFound } from "@/server/core/rows";
import { throughDoor } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { type DoorView, invitationBehind, offerTo } from "./door";

const AT_ONCE = 4;

/**
 * The invitations to the own address that can be accepted now, the newest first. Only for a mailbox that has proved itself:
 * whoever pressed a mail that was passed on sees nothing of what else is sent to its address.
 */
export async function listWaiting(person: Person) {
  const places = refuseUnproven(person) ? [] : await invitationsTo(person.email);
  const look = (place: InvitationPlace) =>
    throughDoor(place.workspaceId, person.id, "invitation", async (scope) => {
      const behind = await invitationBehind(scope, place.invitationId);
      if (behind?.state !== "OPEN" || behind.row.email !== person.email) return null;
      const here = await scope.tx.membership.count({
        where: { workspaceId: place.workspaceId, personId: person.id, leftAt: null },
      });
      if (here > 0 || !behind.seatStands) return null;
      const { workspace, partner, inviter, row } = behind;
      return {
        ...place,
        workspace: workspace.name,
        inviter,
        role: row.role,
        partner: partner && { name: partner.name, code: partner.code, strand: partner.strand },
      };
    });
  const found = [];
  for (let at = 0; at < places.length; at += AT_ONCE)
    found.push(...(await Promise.all(places.slice(at, at + AT_ONCE).map(look))));
  return found.filter((one) => one !== null);
}

/** One of them, as its page shows it. */
export async function readWaitingOffer(place: InvitationPlace, person: Person): Promise<DoorView> {
  if (refuseUnproven(person)) throw new NotFound();
  const view = await throughDoor(place.workspaceId, person.id, "invitation", (scope) =>
    offerTo(scope, place.invitationId, person),
  );
  if (view.state === "UNKNOWN" || view.reader !== "invited") throw new NotFound();
  return view;
}
