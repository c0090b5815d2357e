import type { ExpectationKind } from "@/domain/expectations/schema";
import { endedStates } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";

/** The rows as writes change them and history restores them. */
export const expectationRow = {
  id: true,
  partnerId: true,
  kind: true,
  category: true,
  ownCategoryId: true,
  statement: true,
  quantity: true,
  priority: true,
  visibility: true,
  state: true,
  recordedForOrganisation: true,
  topics: true,
  sharedAt: true,
  roundId: true,
  confirmedAt: true,
  openAcceptedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ExpectationSelect;

export const participationRow = {
  id: true,
  partnerId: true,
  kind: true,
  answer: true,
  roundId: true,
  answeredAt: true,
  confirmedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ExpectationParticipationSelect;

export const matchRow = {
  id: true,
  giveId: true,
  wantId: true,
  quantity: true,
  state: true,
  giverAcceptedAt: true,
  receiverAcceptedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.MatchSelect;

export type ExpectationRow = Prisma.ExpectationGetPayload<{ select: typeof expectationRow }>;
export type ParticipationRow = Prisma.ExpectationParticipationGetPayload<{ select: typeof participationRow }>;
export type MatchRow = Prisma.MatchGetPayload<{ select: typeof matchRow }>;

/** An organisation's look, and whether somebody holds its seat now. */
export const spokenPartner = {
  id: true,
  name: true,
  code: true,
  strand: true,
  state: true,
  memberships: { where: { leftAt: null }, select: { id: true }, take: 1 },
} satisfies Prisma.PartnerSelect;

export const partnerFace = {
  id: true,
  name: true,
  code: true,
  strand: true,
  state: true,
} satisfies Prisma.PartnerSelect;

/** What happened to the round of a row. */
export const ofRound = {
  select: { openedAt: true, revealedAt: true, cancelledAt: true },
} satisfies Prisma.Expectation$roundArgs;

/** Which kinds an open round asks for: of those the coordination is offered nothing to enter for others. */
export const openRounds = {
  select: {
    rounds: {
      where: { removedAt: null, openedAt: { not: null }, revealedAt: null, cancelledAt: null },
      take: 1,
      select: { kinds: true },
    },
  },
} satisfies Prisma.WorkspaceDefaultArgs;

/** The kinds that are asked for, of the workspace as `openRounds` selects it. */
export const askedIn = ({ rounds }: { rounds: { kinds: ExpectationKind[] }[] }): ExpectationKind[] =>
  rounds.flatMap((round) => round.kinds);

/**
 * Rows outside of sealed rounds, and of those that were revealed. The policies hide sealed rows from others anyway;
 * this keeps them out of what an organisation sees of the whole, so that everybody counts the same.
 */
export const unsealed = {
  OR: [{ roundId: null }, { round: { revealedAt: { not: null } } }],
} satisfies Prisma.ExpectationWhereInput & Prisma.ExpectationParticipationWhereInput;

/** An end that can be counted on: shared with others, and neither withdrawn nor removed. */
export const live = {
  removedAt: null,
  state: { in: ["SHARED", "CONFIRMED"] },
  AND: [unsealed],
} satisfies Prisma.ExpectationWhereInput;

/** The words of an organisation that is out stand on its own page; lists, counts and what is covered go on without them. */
export const ofThoseHere = {
  partner: { removedAt: null, state: { notIn: [...endedStates] } },
} satisfies Prisma.ExpectationWhereInput;

/** An end that can be counted on, of an organisation that is here. */
export const liveHere = { ...live, ...ofThoseHere } satisfies Prisma.ExpectationWhereInput;

const promise = { select: { state: true, quantity: true } } satisfies Prisma.Expectation$givenInArgs;

/** The promises that stand on either side of a row, as amounts and coverage are computed from them. */
export const promises = {
  givenIn: {
    ...promise,
    where: { removedAt: null, state: { in: ["ACCEPTED", "FULFILLED"] }, want: liveHere },
  },
  wantedIn: {
    ...promise,
    where: { removedAt: null, state: { in: ["ACCEPTED", "FULFILLED"] }, give: liveHere },
  },
} satisfies Prisma.ExpectationSelect;

const named = { select: { partner: { select: { name: true } } } } as const;

/** The same with who is on the other side. */
export const reliedOn = {
  givenIn: { ...promises.givenIn, select: { ...promise.select, want: named } },
  wantedIn: { ...promises.wantedIn, select: { ...promise.select, give: named } },
} satisfies Prisma.ExpectationSelect;
