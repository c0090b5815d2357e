import { dayOfMoment } from "@/domain/calendar";
import type { Action } from "@/domain/records/all";
import { isDue } from "@/domain/rounds/states";
import { nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { nextLook } from "@/server/rounds/next-look";
import { type RoundRow, roundFactsOf, roundRow } from "@/server/rounds/reads/rows";
import { mailEnds, mailRevealed } from "./mails";

/** Writes that the answers lie open: one row, and no answer is read for it. */
export async function writeRevealed(scope: WorkspaceScope, before: RoundRow, action: Action<"ROUND">) {
  const after = await scope.tx.expectationRound.update({
    where: whereVersion(scope, before),
    data: { revealedAt: scope.now, version: nextVersion },
    select: roundRow,
  });
  scope.record({ action, kind: "ROUND", before, after, partnerId: null });
  await mailRevealed(scope, before.id);
  return after;
}

/** Looks at one round that is due: reveals it, or says that it ends soon. Answers when to look again; null is never. */
export async function lookAtRound(scope: WorkspaceScope, roundId: string): Promise<Date | null> {
  const round = await scope.tx.expectationRound.findFirst({
    where: { workspaceId: scope.workspaceId, id: roundId, removedAt: null },
    select: roundRow,
  });
  if (!round) return null;
  const facts = roundFactsOf(round);
  if (facts.state !== "OPEN") return null;
  if (isDue(facts, scope.today)) {
    await writeRevealed(scope, round, "round.ended");
    return null;
  }
  const again = nextLook(facts.endsOn, scope);
  const isLastLook = dayOfMoment(again, scope.zone) > facts.endsOn;
  if (isLastLook) await mailEnds(scope, round);
  return again;
}
