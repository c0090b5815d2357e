import { holds } from "@/domain/access/permissions";
import { dayOfMoment, momentOf } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import {
  type EarlierWord,
  latestAnswers,
  refuseStandingBy,
  standsBy,
} from "@/domain/expectations/answers/participation";
import { expectationAbilities, kindsToEnter } from "@/domain/expectations/answers/speaking";
import type { MatchState } from "@/domain/expectations/choices";
import { hasLapsed } from "@/domain/expectations/lapsing";
import { leftOf, matchCoverageOf } from "@/domain/expectations/matches/amounts";
import { refuseOpen } from "@/domain/expectations/matches/open-asks";
import type { ListExpectations } from "@/domain/expectations/schema";
import { isSealed, stateInRound } from "@/domain/rounds/states";
import { Prisma } from "@/generated/prisma/client";
import { keyed, offeredCategories, ownWords } from "@/server/categories/face";
import { orNotFound, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { notedAnswer } from "@/server/expectations/answers/reads/participations";
import { liveMatch, showMatch, shownMatch } from "@/server/expectations/matches/reads";
import {
  askedIn,
  expectationRow,
  ofRound,
  ofThoseHere,
  openRounds,
  participationRow,
  reliedOn,
  spokenPartner,
} from "@/server/expectations/reads/rows";
import { byName, isHere, isHereSql, partnerFace } from "@/server/organisations/face";
import { unsealed } from "@/server/rounds/face";

const shownExpectation = {
  ...expectationRow,
  ...reliedOn,
  createdAt: true,
  ownCategory: ownWords,
  round: ofRound,
  workspace: openRounds,
  partner: { select: spokenPartner },
  enteredBy: { select: { name: true } },
} satisfies Prisma.ExpectationSelect;

type Promise = { state: MatchState };
const toWhom = (match: Promise & { want: { partner: { name: string } } }) => ({ ...match, side: match.want });
const byWhom = (match: Promise & { give: { partner: { name: string } } }) => ({ ...match, side: match.give });
const namesOf = (all: readonly (Promise & { side: { partner: { name: string } } })[]): string[] =>
  [...new Set(all.filter(({ state }) => state === "ACCEPTED").map(({ side }) => side.partner.name))].sort();

type ShownExpectation = Prisma.ExpectationGetPayload<{ select: typeof shownExpectation }>;

/** An expectation as readers get it, with what this person may do with it. */
function show(scope: WorkspaceScope, shown: ShownExpectation) {
  const { removedAt: _, openAcceptedAt, partner, enteredBy, givenIn, wantedIn, ...rest } = shown;
  const { round, workspace, ...stored } = rest;
  const { memberships, ...face } = partner;
  const row = { ...keyed(stored), ...stateInRound(round, stored) };
  const openAccepted = openAcceptedAt !== null;
  const asks = row.kind === "GET" || row.kind === "NEED";
  const roundAsks = askedIn(workspace).includes(row.kind);
  const spoken = { ...row, hasRepresentative: memberships.length > 0, roundAsks };
  const writes = holds(scope.member.role, "expectation.write");
  const may = expectationAbilities(scope.member, spoken);
  return {
    ...row,
    createdAt: momentOf(row.createdAt),
    sharedAt: momentOf(row.sharedAt),
    confirmedAt: momentOf(row.confirmedAt),
    confirmedOn: row.confirmedAt && dayOfMoment(row.confirmedAt, scope.zone),
    partner: face,
    enteredBy: enteredBy.name,
    own: row.partnerId === scope.member.partnerId,
    /** An open sealed round asks for this kind; a row that was shared before it is read by the others all the same. */
    roundAsks,
    /** Confirmed more than twelve months ago, so that its organisation should say again that it holds. */
    lapsed: hasLapsed({ ...row, confirmedAt: momentOf(row.confirmedAt) }, scope),
    openAccepted,
    /** How far a get or need is met by promises that stand; null for what asks for nothing. */
    coverage: asks ? matchCoverageOf(row.quantity, wantedIn) : null,
    /** What is left of a named amount: to give away, or still to be found. */
    left: leftOf(row.quantity, asks ? wantedIn : givenIn),
    /** Organisations on the other side of promises that are still to be kept: whom it concerns when this goes. */
    relying: namesOf([...givenIn.map(toWhom), ...wantedIn.map(byWhom)]),
    may: {
      change: writes && may.change,
      share: writes && may.share,
      confirm: writes && may.confirm,
      withdraw: writes && may.withdraw,
      remove: writes && may.remove,
      goOnWithout: writes && refuseOpen(scope.member, { ...row, openAccepted }, true) === null,
      lookAgain: writes && refuseOpen(scope.member, { ...row, openAccepted }, false) === null,
    },
  };
}

/** One expectation by id, with its matches. What the reader may not see is not there: the policies hide it. */
export async function readExpectation(scope: WorkspaceScope, expectationId: string) {
  const row = await scope.tx.expectation.findFirst({
    where: { workspaceId: scope.workspaceId, id: expectationId, removedAt: null },
    select: shownExpectation,
    relationLoadStrategy: "join",
  });
  const expectation = show(scope, orNotFound(row));
  const matches = await scope.tx.match.findMany({
    where: {
      AND: [liveMatch, { OR: [{ giveId: expectationId }, { wantId: expectationId }] }],
      workspaceId: scope.workspaceId,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: shownMatch,
    relationLoadStrategy: "join",
  });
  return { ...expectation, matches: whole(matches).map((match) => showMatch(scope, match)) };
}

/** The organisations of the workspace by name, own first, and of which kinds this person may enter something for each. */
export async function listOrganisations(scope: WorkspaceScope) {
  const partners = await scope.tx.partner.findMany({
    where: {
      workspaceId: scope.workspaceId,
      ...isHere,
    },
    orderBy: byName,
    take: WHOLE + 1,
    select: {
      ...spokenPartner,
      workspace: openRounds,
      participations: { where: unsealed, select: notedAnswer },
    },
    relationLoadStrategy: "join",
  });
  const writes = holds(scope.member.role, "expectation.write");
  const shown = whole(partners).map(({ memberships, participations, workspace, ...face }) => {
    const spoken = { partnerId: face.id, hasRepresentative: memberships.length > 0 };
    const own = face.id === scope.member.partnerId;
    return {
      ...face,
      own,
      mayEnter: writes ? kindsToEnter(scope.member, spoken, askedIn(workspace)) : [],
      noted: latestAnswers(participations).map(({ kind, answer, confirmedAt }) => ({
        kind,
        answer,
        confirmed: confirmedAt !== null,
      })),
    };
  });
  return [...shown.filter((partner) => partner.own), ...shown.filter((partner) => !partner.own)];
}

/** A page of the register: the reader's organisation first, then by name, each by kind, oldest first. */
export async function listExpectations(scope: WorkspaceScope, input: ListExpectations) {
  const ids = await pageOfIds(scope, input);
  const { rows, next } = page(ids, (row) => row.id);
  const expectations = await scope.tx.expectation.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: rows.map((row) => row.id) } },
    select: shownExpectation,
    relationLoadStrategy: "join",
  });
  const byId = new Map(expectations.map((row) => [row.id, show(scope, row)]));
  return { expectations: rows.flatMap((row) => byId.get(row.id) ?? []), next };
}

/**
 * One kind as its question shows it: the rows of the reader's organisation, or everybody's for readers without a seat;
 * and whether the reader's organisation has answered "nothing".
 */
export async function readOfKind(scope: WorkspaceScope, kind: ExpectationKind) {
  const { workspaceId } = scope;
  const own = scope.member.partnerId;
  const rows = await scope.tx.expectation.findMany({
    where: {
      workspaceId,
      kind,
      removedAt: null,
      state: { not: "WITHDRAWN" },
      ...(own ? { partner: { removedAt: null }, partnerId: own } : ofThoseHere),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: shownExpectation,
    relationLoadStrategy: "join",
  });
  const noted = await scope.tx.expectationParticipation.findMany({
    where: {
      workspaceId,
      kind,
      ...(own ? { partnerId: own } : ofThoseHere),
      // one's own, also while its round is open; what a cancelled round returned counts no more
      OR: [...unsealed.OR, { round: { cancelledAt: null } }],
    },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { ...participationRow, round: ofRound, partner: { select: partnerFace } },
    relationLoadStrategy: "join",
  });
  const nothing = latestAnswers(whole(noted)).filter((answer) => answer.answer === "NONE");
  const writes = own !== null && holds(scope.member.role, "expectation.write");
  const expectations = whole(rows).map((row) => show(scope, row));
  const shared = expectations.filter((row) => row.state === "SHARED" || row.state === "CONFIRMED");
  const inRound = noted.find((answer) => answer.removedAt === null && isSealed(answer.round));
  const word: EarlierWord = {
    asked: inRound !== undefined || rows.some((row) => askedIn(row.workspace).includes(kind)),
    earlier: shared.filter((row) => !row.sealed).length,
    inRound: shared.filter((row) => row.sealed).length,
    answered: inRound !== undefined,
  };
  return {
    expectations,
    /** In an open round: whether it is an answer that all stays as it is, and whether that has been said. */
    stands: writes && standsBy({ ...word, answered: inRound?.answer === "SOME" }),
    may: { standBy: writes && refuseStandingBy(word) === null },
    /** What can be chosen beside the catalogue. */
    ownCategories: writes ? await offeredCategories(scope) : [],
    /** Organisations that answered "nothing"; for a seat it is its own one or none. */
    nothing: nothing.map(({ id, version, partner, confirmedAt, round }) => ({
      id,
      version,
      partner,
      confirmed: confirmedAt !== null,
      sealed: isSealed(round),
    })),
  };
}

/** The order needs the partner's name and "mine first" in one key, which only SQL can page by. */
function pageOfIds(scope: WorkspaceScope, { partnerId, kind, after }: ListExpectations) {
  const own = scope.member.partnerId;
  const key = Prisma.sql`(e."partnerId" IS DISTINCT FROM ${own}::uuid), p."name", e."partnerId", e."kind", e."id"`;
  const joined = Prisma.sql`"Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId"`;
  const here = Prisma.sql`e."workspaceId" = ${scope.workspaceId}::uuid`;
  return scope.tx.$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM ${joined}
    WHERE ${here} AND e."removedAt" IS NULL AND p."removedAt" IS NULL
      ${
        partnerId
          ? Prisma.sql`AND e."partnerId" = ${partnerId}::uuid`
          : Prisma.sql`AND ${isHereSql(Prisma.sql`p`)}`
      }
      ${kind ? Prisma.sql`AND e."kind" = ${kind}::"ExpectationKind"` : Prisma.empty}
      ${after ? Prisma.sql`AND (${key}) > (SELECT ${key} FROM ${joined} WHERE ${here} AND e."id" = ${after}::uuid)` : Prisma.empty}
    ORDER BY ${key} LIMIT ${PAGE_SIZE + 1}`;
}
