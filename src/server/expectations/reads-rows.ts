import type { Prisma } from "@/generated/prisma/client";

/** The rows as writes change them and history restores them. */
export const expectationRow = {
  id: true,
  partnerId: true,
  kind: true,
  category: true,
  statement: true,
  quantity: true,
  priority: true,
  visibility: true,
  state: true,
  recordedForOrganisation: true,
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

/** An end that can be counted on: shared, and neither withdrawn nor removed. */
export const live = {
  removedAt: null,
  state: { in: ["SHARED", "CONFIRMED"] },
} satisfies Prisma.ExpectationWhereInput;

const promise = { select: { state: true, quantity: true } } satisfies Prisma.Expectation$givenInArgs;

/** The promises that stand on either side of a row, as amounts and coverage are computed from them. */
export const promises = {
  givenIn: { ...promise, where: { removedAt: null, state: { in: ["ACCEPTED", "FULFILLED"] }, want: live } },
  wantedIn: { ...promise, where: { removedAt: null, state: { in: ["ACCEPTED", "FULFILLED"] }, give: live } },
} satisfies Prisma.ExpectationSelect;
