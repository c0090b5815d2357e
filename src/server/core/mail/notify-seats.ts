import { randomUUID } from "node:crypto";
import { invitationsPath, personPath, seatTakenPath, seatWantedPath } from "@/domain/notifications/paths";
import { REMINDER_REST } from "@/domain/notifications/reminding";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { remindersSince } from "./outbox";
import { queueMail, type Receiver, readOthers, receivers } from "./queue";

/** Mails to the coordination about seats that somebody takes, or would take, without an invitation of its own. */
const coordination = (scope: WorkspaceScope): Promise<Receiver[]> =>
  scope.tx.$queryRaw<Receiver[]>(receivers(scope, Prisma.sql`m."role" = 'COORDINATOR'`));

/** A colleague took a seat that nobody held. */
export async function mailSeatTaken(scope: WorkspaceScope): Promise<void> {
  await queueMail(scope, { topic: "NOTE", path: seatTakenPath, to: await coordination(scope) });
}

/** Somebody asked for a seat that the coordination has emptied: once a day for a seat, however often they press. */
export async function mailSeatWanted(scope: WorkspaceScope, partnerId: string): Promise<void> {
  const since = new Date(scope.now.getTime() - REMINDER_REST);
  const earlier = await remindersSince(
    { workspaceId: scope.workspaceId, partnerIds: [partnerId] },
    since,
    null,
    "NOTE",
  );
  if (earlier.length > 0) return;
  const to = (await coordination(scope)).map((one) => ({ ...one, partnerId }));
  await queueMail(scope, { topic: "NOTE", path: seatWantedPath, to, pressId: randomUUID() });
}

/** Somebody accepted an invitation: whoever sent it learns of it, and where to take the seat back. */
export async function mailAccepted(scope: WorkspaceScope, inviterId: string): Promise<void> {
  const to = await readOthers(scope, Prisma.sql`m."id" = ${inviterId}::uuid`);
  await queueMail(scope, { topic: "NOTE", path: personPath(scope.member.id), to });
}

/** Somebody to whom an invitation was passed on asks for one: whoever sent it learns of it, and the coordination. */
export async function mailWantsInvitation(scope: WorkspaceScope, inviterId: string): Promise<void> {
  const who = Prisma.sql`m."role" = 'COORDINATOR' OR m."id" = ${inviterId}::uuid`;
  const to = await scope.tx.$queryRaw<Receiver[]>(receivers(scope, who));
  await queueMail(scope, { topic: "NOTE", path: invitationsPath, to });
}
