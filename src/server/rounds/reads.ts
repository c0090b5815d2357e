import { holds } from "@/domain/access/permissions";
import { dayAfter, dayOfMoment, momentOf } from "@/domain/calendar";
import { roundPath } from "@/domain/notifications/paths";
import { questionOfKind } from "@/domain/plan/questions/all";
import { isAskedIn, standingOf, waitingFor } from "@/domain/rounds/answered";
import { proposedEnd } from "@/domain/rounds/choices";
import {
  isLate,
  refuseCancelling,
  refuseChangingRound,
  refuseExtending,
  refuseOpeningRound,
  refuseRevealing,
  refuseShortening,
} from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { orNotFound, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readTimeAsked } from "@/server/notifications/face";
import { partnerFace, seatHeld } from "@/server/organisations/face";
import { isOpenRound } from "./face";
import { answeredRow, type RoundRow, roundFactsOf, roundRow } from "./reads/rows";
import { readStory } from "./reads/story";

const there = (scope: WorkspaceScope) =>
  ({ workspaceId: scope.workspaceId, removedAt: null }) satisfies Prisma.ExpectationRoundWhereInput;

/** A round as readers get it; days and moments as text. */
const show = ({ zone }: WorkspaceScope, row: Omit<RoundRow, "removedAt">) => ({
  ...row,
  ...roundFactsOf(row),
  openedAt: momentOf(row.openedAt),
  revealedAt: momentOf(row.revealedAt),
  revealedOn: row.revealedAt && dayOfMoment(row.revealedAt, zone),
  cancelledAt: momentOf(row.cancelledAt),
  cancelledOn: row.cancelledAt && dayOfMoment(row.cancelledAt, zone),
});

/** Everybody who is asked or has answered, by name. */
const partnersOf = (scope: WorkspaceScope) =>
  scope.tx.partner.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      state: { in: ["MEMBER", "PAUSED", "LEAVING"] },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: { ...partnerFace, ...seatHeld },
    relationLoadStrategy: "join",
  });

const findRound = (scope: WorkspaceScope, where: Prisma.ExpectationRoundWhereInput) =>
  scope.tx.expectationRound.findFirst({
    where: { ...there(scope), ...where },
    select: { ...roundRow, answers: { where: { removedAt: null }, select: answeredRow } },
    relationLoadStrategy: "join",
  });

type FoundRound = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** Who has answered, who is waited for, and how far one's own organisation is. What was answered stands nowhere here. */
function progressOf(
  scope: WorkspaceScope,
  { answers, ...round }: FoundRound,
  partners: Awaited<ReturnType<typeof partnersOf>>,
) {
  const faces = whole(partners).map(({ memberships, ...partner }) => ({
    ...partner,
    isAsked: isAskedIn({ ...partner, hasRepresentative: memberships.length > 0 }),
  }));
  const waiting = waitingFor(round.kinds, answers, faces);
  const own = scope.member.partnerId;
  return {
    partners: faces
      .filter((partner) => partner.isAsked || answers.some((answer) => answer.partnerId === partner.id))
      .map(({ state: _, ...partner }) => ({
        ...partner,
        standing: standingOf(round.kinds, answers, partner.id),
        late: answers.some((one) => one.partnerId === partner.id && isLate(one.answeredAt, round)),
      })),
    waiting: waiting.map((partner) => partner.id),
    /** Members that nobody speaks for: nobody is waited for there. */
    unheard: faces
      .filter((partner) => partner.state === "MEMBER" && !partner.isAsked)
      .map((partner) => partner.name),
    own:
      own === null
        ? null
        : {
            partnerId: own,
            answered: round.kinds.filter((kind) =>
              answers.some((answer) => answer.partnerId === own && answer.kind === kind),
            ),
          },
  };
}

/** One round with its progress, what happened to it and what this person may do with it. */
export async function readRound(scope: WorkspaceScope, roundId: string) {
  const round = orNotFound(await findRound(scope, { id: roundId }));
  const partners = await partnersOf(scope);
  const another = await scope.tx.expectationRound.count({
    where: { ...there(scope), ...isOpenRound, id: { not: roundId } },
  });
  const progress = progressOf(scope, round, partners);
  const { answers: _, removedAt: __, ...row } = round;
  const facts = roundFactsOf(row);
  const timeAsked = await readTimeAsked(scope, [
    roundPath(row.id),
    ...row.kinds.map((kind) => questionOfKind(kind).key),
  ]);
  const manages = holds(scope.member.role, "round.manage");
  return {
    ...show(scope, row),
    ...progress,
    /** Until when those who are waited for have said that they need time. */
    timeAsked: progress.waiting.flatMap((partnerId) => {
      const until = timeAsked.get(partnerId);
      return until ? [{ partnerId, until }] : [];
    }),
    zone: scope.zone,
    story: await readStory(scope, { id: roundId, endsOn: facts.endsOn }),
    today: scope.today,
    answers:
      holds(scope.member.role, "expectation.write") && progress.own !== null && facts.state !== "PLANNED",
    /** Why a planned round cannot be opened, for those who would; null where it can. */
    notOpened:
      manages && facts.state === "PLANNED" ? refuseOpeningRound(facts, scope.today, another > 0) : null,
    may: {
      change: manages && refuseChangingRound(facts.state) === null,
      open: manages && refuseOpeningRound(facts, scope.today, another > 0) === null,
      extend: manages && refuseExtending(facts, dayAfter(facts.endsOn, 1)) === null,
      shorten:
        manages &&
        refuseShortening(facts, dayAfter(facts.endsOn, -1), {
          today: scope.today,
          waiting: progress.waiting.length,
        }) === null,
      reveal: manages && refuseRevealing(facts, scope.today, progress.waiting.length) === null,
      cancel: manages && refuseCancelling(facts.state) === null,
      remind: holds(scope.member.role, "reminder.send") && facts.state === "OPEN",
    },
  };
}

/** The round that is open now, with its progress; null when none is. */
export async function readOpenRound(scope: WorkspaceScope) {
  const round = await findRound(scope, isOpenRound);
  if (!round) return null;
  const { answers: _, removedAt: __, ...row } = round;
  return { ...show(scope, row), ...progressOf(scope, round, await partnersOf(scope)) };
}

/** A page of rounds, newest first. */
export async function listRounds(scope: WorkspaceScope, after?: string) {
  const { workspaceId } = scope;
  const rows = await scope.tx.expectationRound.findMany({
    where: there(scope),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: roundRow,
  });
  const { rows: rounds, next } = page(rows, (row) => row.id);
  return {
    rounds: rounds.map(({ removedAt: _, ...round }) => show(scope, round)),
    next,
    proposedEnd: proposedEnd(scope.today),
    may: { plan: holds(scope.member.role, "round.manage") },
  };
}
