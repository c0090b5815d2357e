import { leftOf, suggestedQuantity } from "@/domain/expectations/matches/amounts";
import {
  changesAmount,
  refuseAcceptingMatch,
  refuseDeclining,
  refuseMatch,
  refuseSettling,
  sideOfMatch,
  sidesMissing,
} from "@/domain/expectations/matches/rules";
import type { AcceptMatch, MatchStep, ProposeMatch } from "@/domain/expectations/schema";
import { matchPath } from "@/domain/notifications/paths";
import { refuseTakingOn } from "@/domain/partners/leaving";
import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import { stateInRound } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { categoryColumns, keyed } from "@/server/categories/face";
import { mailWaits } from "@/server/core/mail/notify";
import { NotFound, nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { matchRow, ofRound, promises, type StoredMatch } from "@/server/expectations/reads/rows";

const end = {
  id: true,
  partnerId: true,
  kind: true,
  ...categoryColumns,
  state: true,
  visibility: true,
  quantity: true,
  sharedAt: true,
  partner: { select: { state: true } },
  round: ofRound,
  ...promises,
} satisfies Prisma.ExpectationSelect;

/** Locks a give: two who are promised the last of it come one after the other. */
async function lockGive(scope: WorkspaceScope, giveId: string) {
  await scope.tx
    .$queryRaw`SELECT 1 FROM "Expectation" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "id" = ${giveId}::uuid FOR UPDATE`;
}

async function findEnds(scope: WorkspaceScope, giveId: string, wantId: string) {
  const ends = await scope.tx.expectation.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: [giveId, wantId] }, removedAt: null },
    select: end,
    relationLoadStrategy: "join",
  });
  // a sealed answer is as good as a draft to everybody else
  const byId = (id: string) => asOthersSee(orNotFound(ends.find((row) => row.id === id) ?? null));
  return { give: byId(giveId), want: byId(wantId) };
}

type End = Prisma.ExpectationGetPayload<{ select: typeof end }>;

const asOthersSee = ({ round, ...row }: End) => {
  const { state, sealed } = stateInRound(round, row);
  return { ...keyed(row), state: sealed ? ("DRAFT" as const) : state };
};

/** Whoever is going enters into nothing new, on neither side. */
function refuseNew(give: Pick<End, "partner">, want: Pick<End, "partner">): void {
  unless(refuseTakingOn(give.partner.state) ?? refuseTakingOn(want.partner.state));
}

async function write(
  scope: WorkspaceScope,
  action: Action<"MATCH">,
  before: StoredMatch,
  data: Prisma.MatchUpdateInput,
) {
  const after = await scope.tx.match.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: matchRow,
  });
  scope.record({ action, kind: "MATCH", before, after });
  return { id: after.id, version: after.version };
}

/** Asks the sides whose yes is missing, on the page of their own entry. */
async function askMissing(
  scope: WorkspaceScope,
  row: StoredMatch,
  sides: { giverId: string; receiverId: string },
) {
  const missing = sidesMissing({
    ...sides,
    state: row.state,
    giverAccepted: row.giverAcceptedAt !== null,
    receiverAccepted: row.receiverAcceptedAt !== null,
  });
  if (missing.includes("GIVER")) await mailWaits(scope, sides.giverId, matchPath(row.giveId));
  if (missing.includes("RECEIVER")) await mailWaits(scope, sides.receiverId, matchPath(row.wantId));
}

/**
 * Proposes that a give meets an ask. Whoever proposes from one of the two sides has said yes for it; the
 * coordination may propose for others and says yes for nobody. A declined pair can be proposed again in its row; after
 * a broken promise it is proposed anew, and the broken one stays as it was.
 */
export async function proposeMatch(scope: WorkspaceScope, input: ProposeMatch) {
  const { giveId, wantId } = input;
  await lockGive(scope, giveId);
  const { give, want } = await findEnds(scope, giveId, wantId);
  const pair = { workspaceId: scope.workspaceId, giveId, wantId };
  const before = await scope.tx.match.findFirst({
    where: { ...pair, state: { not: "BROKEN" } },
    select: matchRow,
  });
  const giveLeft = leftOf(give.quantity, give.givenIn);
  const quantity = input.quantity ?? suggestedQuantity(giveLeft, leftOf(want.quantity, want.wantedIn));
  const exists = before !== null && before.removedAt === null;
  unless(refuseMatch(scope.member, give, want, { quantity: quantity || null, giveLeft, exists }));
  refuseNew(give, want);
  const sides = { giverId: give.partnerId, receiverId: want.partnerId };
  const side = sideOfMatch(scope.member, sides);
  const columns = {
    quantity: quantity || null,
    state: "PROPOSED" as const,
    giverAcceptedAt: side === "GIVER" ? scope.now : null,
    receiverAcceptedAt: side === "RECEIVER" ? scope.now : null,
    removedAt: null,
  };
  if (before) {
    await askMissing(scope, { ...before, ...columns }, sides);
    return write(scope, "match.proposed", before, columns);
  }
  const after = await scope.tx.match.create({
    data: { ...pair, ...columns, createdAt: scope.now },
    select: matchRow,
  });
  scope.record({ action: "match.proposed", kind: "MATCH", before: null, after });
  await askMissing(scope, after, sides);
  return { id: after.id, version: after.version };
}

/** One match as it was seen, with what the rules need of its two ends. */
async function findSeen(scope: WorkspaceScope, { matchId, version }: MatchStep) {
  const row = await scope.tx.match.findFirst({
    where: { workspaceId: scope.workspaceId, id: matchId, removedAt: null },
    select: { ...matchRow, give: { select: end }, want: { select: end } },
    relationLoadStrategy: "join",
  });
  const { give, want, ...before } = orNotFound(row);
  orConflict(before, version);
  const facts = {
    giverId: give.partnerId,
    receiverId: want.partnerId,
    state: before.state,
    giverAccepted: before.giverAcceptedAt !== null,
    receiverAccepted: before.receiverAcceptedAt !== null,
  };
  return { before, facts, give: keyed(give), want: keyed(want) };
}

/** The give of a match, locked before the match is read, so that what is left of it is true until the end. */
async function lockGiveOf(scope: WorkspaceScope, matchId: string) {
  const named = await scope.tx.match.findFirst({
    where: { workspaceId: scope.workspaceId, id: matchId, removedAt: null },
    select: { giveId: true },
  });
  if (!named) throw new NotFound();
  await lockGive(scope, named.giveId);
}

/**
 * One side says yes. Once both have, it stands: then the ends must still be there and the give must reach. A yes to
 * another amount is a proposal in return, and the other side is asked.
 */
export async function acceptMatch(scope: WorkspaceScope, input: AcceptMatch) {
  await lockGiveOf(scope, input.matchId);
  const { before, facts, give, want } = await findSeen(scope, input);
  unless(refuseAcceptingMatch(scope.member, facts));
  const bySide = sideOfMatch(scope.member, facts) === "GIVER";
  const amended = changesAmount(before.quantity, input.quantity);
  const complete = !amended && (bySide ? facts.receiverAccepted : facts.giverAccepted);
  const giveLeft = leftOf(give.quantity, give.givenIn);
  const quantity = amended ? (input.quantity ?? null) : before.quantity;
  unless(refuseMatch(scope.member, give, want, { quantity, giveLeft, exists: false }));
  refuseNew(give, want);
  const columns = {
    quantity,
    giverAcceptedAt: bySide ? scope.now : amended ? null : before.giverAcceptedAt,
    receiverAcceptedAt: bySide ? (amended ? null : before.receiverAcceptedAt) : scope.now,
    ...(complete && { state: "ACCEPTED" as const }),
  };
  if (amended) await askMissing(scope, { ...before, ...columns }, facts);
  return write(scope, amended ? "match.amended" : "match.accepted", before, columns);
}

/** No, or a proposal taken back. It leaves the lists; History brings it back. */
export async function declineMatch(scope: WorkspaceScope, input: MatchStep) {
  const { before, facts } = await findSeen(scope, input);
  unless(refuseDeclining(scope.member, facts));
  return write(scope, "match.declined", before, { removedAt: scope.now });
}

/** The receiving side says that it came. */
export async function fulfilMatch(scope: WorkspaceScope, input: MatchStep) {
  const { before, facts } = await findSeen(scope, input);
  unless(refuseSettling(scope.member, facts, "FULFILLED"));
  return write(scope, "match.fulfilled", before, { state: "FULFILLED" });
}

/** The receiving side says that it will not come. Then the ask is open again. */
export async function breakMatch(scope: WorkspaceScope, input: MatchStep) {
  const { before, facts } = await findSeen(scope, input);
  unless(refuseSettling(scope.member, facts, "BROKEN"));
  return write(scope, "match.broken", before, { state: "BROKEN" });
}
