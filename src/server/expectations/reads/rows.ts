import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { Prisma } from "@/generated/prisma/client";
import { isHere, partnerFace, seatHeld } from "@/server/organisations/face";
import { isOpenRound, live, roundMoments } from "@/server/rounds/face";

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
export type StoredMatch = Prisma.MatchGetPayload<{ select: typeof matchRow }>;

/** An organisation's look, and whether somebody holds its seat now. */
export const spokenPartner = { ...partnerFace, ...seatHeld } satisfies Prisma.PartnerSelect;

/** What happened to the round of a row. */
export const ofRound = { select: roundMoments } satisfies Prisma.Expectation$roundArgs;

/** Which kinds an open round asks for: of those the coordination is offered nothing to enter for others. */
export const openRounds = {
  select: {
    rounds: {
      where: isOpenRound,
      take: 1,
      select: { kinds: true },
    },
  },
} satisfies Prisma.WorkspaceDefaultArgs;

/** The kinds that are asked for, of the workspace as `openRounds` selects it. */
export const askedIn = ({ rounds }: { rounds: { kinds: ExpectationKind[] }[] }): ExpectationKind[] =>
  rounds.flatMap((round) => round.kinds);

/** The words of an organisation that is out stand on its own page; lists, counts and what is covered go on without them. */
export const ofThoseHere = { partner: isHere } satisfies Prisma.ExpectationWhereInput;

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
