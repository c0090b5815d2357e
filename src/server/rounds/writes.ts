import type { Day } from "@/domain/calendar";
import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import { isAskedIn, waitingFor } from "@/domain/rounds/answered";
import type { ChangeRound, ExtendRound, PlanRound, RoundStep, ShortenRound } from "@/domain/rounds/schema";
import {
  refuseCancelling,
  refuseChangingRound,
  refuseExtending,
  refuseOpeningRound,
  refusePlan,
  refuseRevealing,
  refuseShortening,
} from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { askLater } from "@/server/core/jobs/ask";
import { nextVersion, orConflict, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { seatHeld } from "@/server/organisations/face";
import { nextLook, ROUND_END } from "./next-look";
import { answeredRow, type RoundRow, roundFactsOf, roundRow } from "./reads/rows";
import { writeRevealed } from "./writes/ending";
import { mailEnds, mailOpened } from "./writes/mails";

/** The round and all others locked: two who open at once come one after the other, and so do a reveal and an answer. */
async function lockRounds(scope: WorkspaceScope): Promise<void> {
  await scope.tx
    .$queryRaw`SELECT 1 FROM "ExpectationRound" WHERE "workspaceId" = ${scope.workspaceId}::uuid ORDER BY "id" FOR UPDATE`;
}

async function findSeen(scope: WorkspaceScope, input: { roundId: string; version: number }) {
  await lockRounds(scope);
  const row = await scope.tx.expectationRound.findFirst({
    where: { workspaceId: scope.workspaceId, id: input.roundId, removedAt: null },
    select: roundRow,
  });
  return orConflict(row, input.version);
}

async function write(
  scope: WorkspaceScope,
  action: Action<"ROUND">,
  before: RoundRow,
  data: Prisma.ExpectationRoundUpdateInput,
) {
  const after = await scope.tx.expectationRound.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: roundRow,
  });
  scope.record({ action, kind: "ROUND", before, after, partnerId: null });
  return { id: after.id, version: after.version };
}

const anotherIsOpen = async (scope: WorkspaceScope, roundId: string | null) =>
  (await scope.tx.expectationRound.count({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      openedAt: { not: null },
      revealedAt: null,
      cancelledAt: null,
      ...(roundId && { id: { not: roundId } }),
    },
  })) > 0;

/** Tells everybody and notes the end; called for a round that this transaction opens. */
async function announce(scope: WorkspaceScope, roundId: string, endsOn: Day) {
  await askLater(scope, [{ kind: ROUND_END, recordId: roundId, dueAt: nextLook(endsOn, scope) }]);
  await mailOpened(scope, roundId);
}

/** Plans a round, and opens it at once where asked. */
export async function planRound(scope: WorkspaceScope, { kinds, endsOn, note, open }: PlanRound) {
  await lockRounds(scope);
  unless(refusePlan({ kinds, endsOn }, scope.today));
  unless(
    refuseOpeningRound({ state: "PLANNED", endsOn }, scope.today, open && (await anotherIsOpen(scope, null))),
  );
  const after = await scope.tx.expectationRound.create({
    data: {
      workspaceId: scope.workspaceId,
      kinds: [...new Set(kinds)],
      endsOn: toDay(endsOn),
      note,
      openedAt: open ? scope.now : null,
      createdAt: scope.now,
    },
    select: roundRow,
  });
  const action = open ? "round.opened" : "round.planned";
  scope.record({ action, kind: "ROUND", before: null, after, partnerId: null });
  if (open) await announce(scope, after.id, endsOn);
  return { id: after.id, version: after.version };
}

/** Changes what a planned round asks for, until when, and its note. */
export async function changeRound(
  scope: WorkspaceScope,
  { roundId, version, kinds, endsOn, note }: ChangeRound,
) {
  const before = await findSeen(scope, { roundId, version });
  unless(refuseChangingRound(roundFactsOf(before).state) ?? refusePlan({ kinds, endsOn }, scope.today));
  const data = { kinds: [...new Set(kinds)], endsOn: toDay(endsOn), note };
  return write(scope, "round.changed", before, data);
}

/** Opens a planned round: from now on what is handed in to it is sealed. */
export async function openRound(scope: WorkspaceScope, input: RoundStep) {
  const before = await findSeen(scope, input);
  const facts = roundFactsOf(before);
  unless(refuseOpeningRound(facts, scope.today, await anotherIsOpen(scope, before.id)));
  const answer = await write(scope, "round.opened", before, { openedAt: scope.now });
  await announce(scope, before.id, facts.endsOn);
  return answer;
}

/**
 * Gives more time. The job that is due at the old end comes too early then, or for nothing where the round is revealed or
 * cancelled: it looks at the round and sees how it stands.
 */
export async function extendRound(scope: WorkspaceScope, input: ExtendRound) {
  const before = await findSeen(scope, input);
  unless(refuseExtending(roundFactsOf(before), input.endsOn));
  return write(scope, "round.extended", before, { endsOn: toDay(input.endsOn) });
}

/** Gives less time, tells those who still have to answer, and looks at the round once more at its new end. */
export async function shortenRound(scope: WorkspaceScope, input: ShortenRound) {
  const before = await findSeen(scope, input);
  const waiting = await countWaiting(scope, before);
  unless(refuseShortening(roundFactsOf(before), input.endsOn, { today: scope.today, waiting }));
  const answer = await write(scope, "round.shortened", before, { endsOn: toDay(input.endsOn) });
  const dueAt = nextLook(input.endsOn, scope);
  await askLater(scope, [{ kind: ROUND_END, recordId: before.id, dueAt }]);
  if (waiting > 0) await mailEnds(scope, before);
  return { ...answer, told: waiting };
}

/** How many of those who are asked have not answered everything. */
async function countWaiting(scope: WorkspaceScope, before: RoundRow): Promise<number> {
  const { workspaceId } = scope;
  const answers = await scope.tx.roundAnswer.findMany({
    where: { workspaceId, roundId: before.id, removedAt: null },
    select: answeredRow,
  });
  const members = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null, state: "MEMBER" },
    select: { id: true, state: true, ...seatHeld },
    relationLoadStrategy: "join",
  });
  const asked = members.map(({ id, state, memberships }) => ({
    id,
    isAsked: isAskedIn({ state, hasRepresentative: memberships.length > 0 }),
  }));
  return waitingFor(before.kinds, answers, asked).length;
}

/** Reveals all answers together. Writes one row; no answer is read or touched. */
export async function revealRound(scope: WorkspaceScope, input: RoundStep) {
  const before = await findSeen(scope, input);
  const waiting = await countWaiting(scope, before);
  unless(refuseRevealing(roundFactsOf(before), scope.today, waiting), { count: waiting });
  const after = await writeRevealed(scope, before, "round.revealed");
  return { id: after.id, version: after.version };
}

/** Breaks a round off. Nobody ever reads its answers; each organisation finds its own as drafts. */
export async function cancelRound(scope: WorkspaceScope, input: RoundStep) {
  const before = await findSeen(scope, input);
  unless(refuseCancelling(roundFactsOf(before).state));
  return write(scope, "round.cancelled", before, { cancelledAt: scope.now });
}
