import { clausePath, signPath } from "@/domain/notifications/paths";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { queueMail, type Receiver, readOthers, receivers } from "./queue";

/**
 * What the writes of the nouns call, one line each, when a change is somebody else's business. Whether the mail then
 * goes (the kind may be switched off, the person gone) is decided when it is sent.
 */

const coordinates = Prisma.sql`m."role" = 'COORDINATOR'`;
const speaksFor = (...partnerIds: readonly string[]) =>
  Prisma.sql`(m."role" = 'REPRESENTATIVE' AND m."partnerId" = ANY(${partnerIds}::uuid[]))`;

/** Organisations were confirmed as members: their representatives can begin. */
export async function mailYourTurn(
  scope: WorkspaceScope,
  partnerIds: readonly string[],
  path = "plan",
): Promise<void> {
  await queueMail(scope, { topic: "YOUR_TURN", path, to: await readOthers(scope, speaksFor(...partnerIds)) });
}

/** Something waits for an organisation's word: everybody who speaks for it learns of it, the coordination's own seat too. */
export async function mailWaits(scope: WorkspaceScope, partnerId: string, path: string): Promise<void> {
  const speaks = Prisma.sql`m."role" IN ('COORDINATOR', 'REPRESENTATIVE') AND m."partnerId" = ${partnerId}::uuid`;
  await queueMail(scope, { topic: "YOUR_TURN", path, to: await readOthers(scope, speaks) });
}

/** Whoever may sign for one of these organisations, the one who asks included; `partnerIds` is a list or a query. */
export const signersOf = (scope: WorkspaceScope, partnerIds: Prisma.Sql): Prisma.Sql =>
  receivers(
    scope,
    Prisma.sql`m."maySign" AND m."role" IN ('COORDINATOR', 'REPRESENTATIVE') AND m."partnerId" IN (${partnerIds})`,
  );

/** A text was opened: everybody who may sign for one of its parties is asked. */
export async function mailPleaseSign(
  scope: WorkspaceScope,
  agreementId: string,
  to: readonly Receiver[],
): Promise<void> {
  await queueMail(scope, { topic: "PLEASE_SIGN", path: signPath(agreementId), to });
}

/**
 * A note was written: the coordination learns of it, and so does the organisation whose record it is about, where it
 * is about one (`partnerId`).
 */
export async function mailNote(
  scope: WorkspaceScope,
  { path, partnerId }: { path: string; partnerId: string | null },
): Promise<void> {
  const who = partnerId ? Prisma.sql`${coordinates} OR ${speaksFor(partnerId)}` : coordinates;
  await queueMail(scope, { topic: "NOTE", path, to: await readOthers(scope, who) });
}

/** A note was answered: its author learns of it, unless it was the author who answered. */
export async function mailReply(
  scope: WorkspaceScope,
  { path, authorId }: { path: string; authorId: string },
): Promise<void> {
  const to = await readOthers(scope, Prisma.sql`m."id" = ${authorId}::uuid`);
  await queueMail(scope, { topic: "NOTE", path, to });
}

/** An objection was raised or answered: the coordination learns of it, and the organisation that wrote the clause. */
export async function mailObjection(
  scope: WorkspaceScope,
  place: { agreementId: string; clauseId: string },
  authorPartnerId: string | null,
): Promise<void> {
  const who = authorPartnerId ? Prisma.sql`${coordinates} OR ${speaksFor(authorPartnerId)}` : coordinates;
  await queueMail(scope, { topic: "NOTE", path: clausePath(place), to: await readOthers(scope, who) });
}

/** An objection was answered, or the coordination asks whether it is settled: its organisation is asked for its word. */
export const mailObjector = (
  scope: WorkspaceScope,
  partnerId: string,
  place: { agreementId: string; clauseId: string },
): Promise<void> => mailWaits(scope, partnerId, clausePath(place));
