import type { Locale } from "@/domain/account/schema";
import { expiryOf, refuseAskingFor } from "@/domain/people/invitation";
import { Refusal, unless } from "@/domain/refusal";
import { spend } from "@/server/core/auth/limits/limits";
import { findInvitation } from "@/server/core/auth/people";
import { now } from "@/server/core/clock";
import { mailWantsInvitation } from "@/server/core/mail/notify-seats";
import { NotFound } from "@/server/core/rows";
import { throughDoor } from "@/server/core/scope";
import { invitationBehind } from "@/server/people/reads/door";
import { invitationRow } from "@/server/people/reads/invitations";
import { addressesHere } from "./invited-addresses";
import { audience } from "./send-invitations";

interface Asking {
  token: string;
  /** Normalised. Of somebody who is signed in their own; else as typed, and proven by nobody yet. */
  email: string;
  name: string;
  locale: Locale;
  /** Null for this machine itself. */
  network: string | null;
}

/** How often somebody at one network may ask. */
const ASKED = { limit: 10, span: 60 * 60_000 };

/**
 * Somebody to whom a mail was passed on asks to be invited too, for the same place. It opens nothing and mails nothing to
 * them: whoever invites sees it in the list of invitations and says yes with one press. Asking twice is asking once, and
 * whoever is here already learns nothing by it.
 */
export async function askToBeInvited({
  token,
  email,
  name,
  locale,
  network,
}: Asking): Promise<{ done: true }> {
  const place = await findInvitation(token);
  if (!place) throw new NotFound();
  if (network && !(await spend([{ key: `asking:${network}`, allowance: ASKED }], now())))
    throw new Refusal("tooManyAsk");
  return throughDoor(place.workspaceId, "", "invitation", async (scope) => {
    const behind = await invitationBehind(scope, place.invitationId);
    if (!behind) throw new NotFound();
    const { row, partner, state, seatStands } = behind;
    if (row.email === email) unless("onlyOneself");
    // Of several at once each waits for the one before, so that no more ask than may.
    await scope.tx.$queryRaw`
      SELECT "id" FROM "Invitation" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "id" = ${row.id}::uuid FOR NO KEY UPDATE`;
    const open = { workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null };
    const asking = await scope.tx.invitation.count({
      where: { ...open, requestedAt: { not: null }, sentById: row.sentById },
    });
    const known = await scope.tx.invitation.count({ where: { ...open, email } });
    if (known > 0 || (await addressesHere(scope, [email])).has(email)) return { done: true };
    unless(refuseAskingFor({ state, seatStands, asking }));
    const after = await scope.tx.invitation.create({
      data: {
        workspaceId: scope.workspaceId,
        email,
        name,
        // whoever helps to coordinate was chosen for it; a colleague speaks for the same organisation
        role: row.role === "COORDINATOR" && partner ? "REPRESENTATIVE" : row.role,
        partnerId: row.partnerId,
        maySign: row.maySign,
        locale,
        sentById: row.sentById,
        requestedAt: scope.now,
        createdAt: scope.now,
        expiresAt: expiryOf(scope.now),
      },
      select: invitationRow,
    });
    scope.record({
      action: "invitation.requested",
      kind: "INVITATION",
      before: null,
      after,
      ...audience(after),
    });
    await mailWantsInvitation(scope, row.sentById);
    return { done: true };
  });
}
