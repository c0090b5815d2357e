import { dayOfMoment } from "@/domain/calendar";
import type { Action } from "@/domain/records/all";
import { isDue } from "@/domain/rounds/states";
import { claimEnds, type DueRound, forgetEnd, nextLook, noteEnd } from "@/server/core/due-rounds";
import { NotFound } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { at, next } from "@/server/core/rows";
import { asJob, type WorkspaceScope } from "@/server/core/scope";
import { factsOf, type RoundRow, roundRow } from "./reads-rows";
import { mailEnds, mailRevealed } from "./writes-mails";

/** Writes that the answers lie open: one row, and no answer is read for it. */
export async function writeRevealed(scope: WorkspaceScope, before: RoundRow, action: Action<"ROUND">) {
  const after = await scope.tx.expectationRound.update({
    where: at(scope, before),
    data: { revealedAt: scope.now, version: next },
    select: roundRow,
  });
  scope.record({ action, kind: "ROUND", before, after, partnerId: null });
  await mailRevealed(scope, before.id);
  return after;
}

/** Looks at one round that is due: reveals it, or says that it ends soon. Answers when to look again; null is never. */
async function look(scope: WorkspaceScope, roundId: string): Promise<Date | null> {
  const round = await scope.tx.expectationRound.findFirst({
    where: { workspaceId: scope.workspaceId, id: roundId, removedAt: null },
    select: roundRow,
  });
  if (!round) return null;
  const facts = factsOf(round);
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

async function end(due: DueRound): Promise<void> {
  try {
    const again = await asJob(due.workspaceId, (scope) => look(scope, due.roundId));
    await (again ? noteEnd(due, again) : forgetEnd(due));
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log().debug({ what: "round index lags", workspaceId: due.workspaceId });
    await forgetEnd(due);
  }
}

/** Ends the rounds whose last day is over and tells those who have not answered two days before it. */
export async function endDueRounds(now: Date): Promise<void> {
  for (let due = await claimEnds(now); due.length > 0; due = await claimEnds(now))
    for (const round of due) await end(round);
}
