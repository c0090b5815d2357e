import { holds } from "@/domain/access/permissions";
import { categoriesInOrder } from "@/domain/catalogue/resources";
import { latestAnswers } from "@/domain/expectations/answers/participation";
import { leftOf, matchCoverageOf } from "@/domain/expectations/matches/amounts";
import { matchAbilities, sideOfMatch } from "@/domain/expectations/matches/rules";
import { sharedStates } from "@/domain/expectations/states";
import { refuseTakingOn } from "@/domain/partners/leaving";
import { hasEnded, type PartnerState } from "@/domain/partners/states";
import { isSealed, stateInRound } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { categoryColumns, categoryKeyOf, keyed, type StoredCategory, stored } from "@/server/categories/face";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { matchRow, ofRound, participationRow, promises } from "@/server/expectations/reads/rows";
import { partnerFace } from "@/server/organisations/face";
import { live, unsealed } from "@/server/rounds/face";
import { findOffers, fitRow, MOST_FITS, showFit } from "./reads/fits";

/** Taken out, or its organisation's word taken back. */
const gone = {
  OR: [{ removedAt: { not: null } }, { state: "WITHDRAWN" }],
} satisfies Prisma.ExpectationWhereInput;

const end = {
  id: true,
  partnerId: true,
  kind: true,
  ...categoryColumns,
  statement: true,
  quantity: true,
  priority: true,
  partner: { select: partnerFace },
} satisfies Prisma.ExpectationSelect;

export const shownMatch = {
  ...matchRow,
  give: { select: { ...end, removedAt: true, state: true, givenIn: promises.givenIn } },
  want: { select: { ...end, removedAt: true, state: true } },
} satisfies Prisma.MatchSelect;

/** Matches of which both ends are still there, and those that stood when one end went: somebody counted on them. */
export const liveMatch = {
  removedAt: null,
  OR: [
    { give: live, want: live },
    { state: "ACCEPTED", OR: [{ give: gone }, { want: gone }] },
  ],
} satisfies Prisma.MatchWhereInput;

type ShownMatch = Prisma.MatchGetPayload<{ select: typeof shownMatch }>;

type End = { removedAt: Date | null; state: string; partner: { state: PartnerState } };
function goneOf({ removedAt, state, partner }: End): "REMOVED" | "WITHDRAWN" | "LEFT" | null {
  if (hasEnded(partner.state)) return "LEFT";
  if (removedAt) return "REMOVED";
  return state === "WITHDRAWN" ? "WITHDRAWN" : null;
}

/**
 * A match as readers get it: who gives what to whom, who has said yes, and what this person may do. `gone`: the end that
 * is no longer there, so that whoever counted on it sees what happened; then nothing can be done with it any more.
 */
export function showMatch(scope: WorkspaceScope, match: ShownMatch) {
  const { removedAt: _, giverAcceptedAt, receiverAcceptedAt, ...row } = match;
  const sides = { giverId: match.give.partnerId, receiverId: match.want.partnerId };
  const facts = {
    ...sides,
    state: match.state,
    giverAccepted: giverAcceptedAt !== null,
    receiverAccepted: receiverAcceptedAt !== null,
  };
  const { givenIn, removedAt: __, state: ___, ...give } = match.give;
  const { removedAt: ____, state: _____, ...want } = match.want;
  // what was kept or broken is history, whoever goes afterwards
  const past = match.state === "FULFILLED" || match.state === "BROKEN";
  const gone = past ? { give: null, want: null } : { give: goneOf(match.give), want: goneOf(match.want) };
  const isGoing = [match.give, match.want].some(({ partner }) => refuseTakingOn(partner.state) !== null);
  const writes = holds(scope.member.role, "match.write") && !gone.give && !gone.want;
  const may = matchAbilities(scope.member, facts);
  return {
    ...row,
    give: keyed(give),
    want: keyed(want),
    gone: gone.give ? ("GIVE" as const) : gone.want ? ("WANT" as const) : null,
    how: gone.give ?? gone.want ?? "REMOVED",
    /** What the give still has: no more than this can be promised. */
    giveLeft: leftOf(match.give.quantity, givenIn),
    giverAccepted: facts.giverAccepted,
    receiverAccepted: facts.receiverAccepted,
    side: sideOfMatch(scope.member, sides),
    may: {
      accept: writes && may.accept && !isGoing,
      decline: writes && may.decline,
      fulfil: writes && may.fulfil,
      break: writes && may.break,
    },
  };
}

/** Rows of any category that one of these rows has. */
const categoriesOf = (rows: readonly StoredCategory[]) =>
  categoriesInOrder(rows.map(categoryKeyOf)).map((key) => stored(key));

/**
 * What the reader's organisation asks for and has not been promised, each with the offers that fit and the
 * proposals under way; and the proposals that wait for its yes. `asked` counts what it asks for in all, `sealed`: some
 * of it lies in a round that is open. Empty for readers without a seat.
 */
export async function readOpenAsks(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const own = scope.member.partnerId;
  if (own === null) return { asked: 0, sealed: false, saidNone: false, asks: [], waiting: [] };
  const { wants, sealed } = await readOwnAsks(scope, own);
  const matches = await scope.tx.match.findMany({
    where: {
      AND: [liveMatch, { OR: [{ give: { partnerId: own } }, { want: { partnerId: own } }] }],
      workspaceId,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: shownMatch,
    relationLoadStrategy: "join",
  });
  const shown = whole(matches).map((match) => showMatch(scope, match));
  const open = wants.filter((want) => matchCoverageOf(want.quantity, want.wantedIn) !== "MET");
  const gives = await findOffers(scope, { OR: categoriesOf(open), partnerId: { not: own } }, MOST_FITS * 4);
  const asks = open.map((want) => {
    const { wantedIn, givenIn: _, openAcceptedAt, visibility, round: __, sharedAt: ___, ...ask } = want;
    const mine = shown.filter((match) => match.wantId === want.id);
    const busy = new Set(mine.filter((match) => match.state !== "BROKEN").map((match) => match.giveId));
    const fit = gives.filter((give) => categoryKeyOf(give) === categoryKeyOf(want) && !busy.has(give.id));
    return {
      ...keyed(ask),
      left: leftOf(want.quantity, wantedIn),
      coverage: matchCoverageOf(want.quantity, wantedIn),
      openAccepted: openAcceptedAt !== null,
      /** Others cannot read it, so nobody can offer it. */
      hidden: visibility !== "MEMBERS",
      matches: mine,
      offers: fit.flatMap((give) => showFit(scope, give, want, "GIVE") ?? []),
    };
  });
  const answer = wants.length > 0 || sealed ? null : await readSaidNone(scope, own);
  return {
    asked: wants.length,
    sealed: sealed || answer === "SEALED",
    saidNone: answer === "NONE",
    asks,
    waiting: shown.filter((match) => match.may.accept),
  };
}

/** Gets and needs of the reader's organisation, those that count apart from those that lie in an open round. */
async function readOwnAsks({ tx, workspaceId }: WorkspaceScope, own: string) {
  const rows = await tx.expectation.findMany({
    where: {
      workspaceId,
      partnerId: own,
      kind: { in: ["GET", "NEED"] },
      removedAt: null,
      state: { in: [...sharedStates] },
    },
    orderBy: [{ priority: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: { ...fitRow, openAcceptedAt: true, version: true, sharedAt: true, round: ofRound },
    relationLoadStrategy: "join",
  });
  const stands = whole(rows).map((row) => ({ row, standing: stateInRound(row.round, row) }));
  return {
    wants: stands.flatMap(({ row, standing }) =>
      standing.sealed || standing.state === "DRAFT" ? [] : [row],
    ),
    sealed: stands.some(({ standing }) => standing.sealed),
  };
}

/** Whether it has answered that it needs nothing, and whether an answer of "nothing" lies in an open round. */
async function readSaidNone({ tx, workspaceId }: WorkspaceScope, own: string) {
  const rows = await tx.expectationParticipation.findMany({
    where: {
      workspaceId,
      partnerId: own,
      kind: { in: ["GET", "NEED"] },
      OR: [...unsealed.OR, { round: { cancelledAt: null } }],
    },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { ...participationRow, round: ofRound },
    relationLoadStrategy: "join",
  });
  const nothing = latestAnswers(whole(rows)).filter((answer) => answer.answer === "NONE");
  if (nothing.some((answer) => isSealed(answer.round))) return "SEALED";
  return nothing.some((answer) => answer.kind === "NEED") ? "NONE" : null;
}
