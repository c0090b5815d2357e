import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { roundAnswerPath, roundPath } from "@/domain/notifications/paths";
import { Prisma } from "@/generated/prisma/client";
import { queueMail, type Receiver, readOthers, receivers } from "@/server/core/mail/queue";
import type { WorkspaceScope } from "@/server/core/scope";

const speaks = Prisma.sql`m."role" IN ('COORDINATOR', 'REPRESENTATIVE') AND m."partnerId" IS NOT NULL`;
const plans = Prisma.sql`m."role" <> 'OBSERVER'`;

/** A round began: whoever speaks for an organisation is told, the one who opened it not. */
export async function mailOpened(scope: WorkspaceScope, roundId: string): Promise<void> {
  await queueMail(scope, {
    topic: "ROUND_OPENED",
    path: roundAnswerPath(roundId),
    to: await readOthers(scope, speaks),
  });
}

/** A round ends in two days: those whose organisation has not answered everything are told. */
export async function mailEnds(
  scope: WorkspaceScope,
  round: { id: string; kinds: readonly ExpectationKind[] },
): Promise<void> {
  const missing = Prisma.sql`${speaks} AND (
    SELECT count(*) FROM "RoundAnswer" a WHERE a."workspaceId" = m."workspaceId" AND a."roundId" = ${round.id}::uuid
      AND a."partnerId" = m."partnerId" AND a."removedAt" IS NULL) < ${round.kinds.length}`;
  const to = await scope.tx.$queryRaw<Receiver[]>(receivers(scope, missing));
  await queueMail(scope, { topic: "ROUND_ENDS", path: roundAnswerPath(round.id), to });
}

/** The answers lie open: everybody who plans along is told, save who revealed them. */
export async function mailRevealed(scope: WorkspaceScope, roundId: string): Promise<void> {
  const to =
    scope.actor.is === "person"
      ? await readOthers(scope, plans)
      : await scope.tx.$queryRaw<Receiver[]>(receivers(scope, plans));
  await queueMail(scope, { topic: "ROUND_REVEALED", path: roundPath(roundId), to });
}
