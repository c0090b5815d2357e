import type { Prisma } from "@/generated/prisma/client";
import { partnerFace } from "@/server/organisations/face";

/** The rows as writes change them and history restores them. */
export const agreementRow = {
  id: true,
  title: true,
  createdAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.AgreementSelect;

export const versionRow = {
  id: true,
  agreementId: true,
  number: true,
  state: true,
  openedAt: true,
  fingerprint: true,
  frozenText: true,
  reviewOn: true,
  decisionId: true,
  createdAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.AgreementVersionSelect;

export const clauseRow = {
  id: true,
  versionId: true,
  topic: true,
  position: true,
  title: true,
  body: true,
  state: true,
  objection: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ClauseSelect;
export type ClauseRow = Prisma.ClauseGetPayload<{ select: typeof clauseRow }>;

export const signOffRow = {
  versionId: true,
  partnerId: true,
  state: true,
  signedById: true,
  signerName: true,
  mandate: true,
  reservation: true,
  reason: true,
  notBefore: true,
  fingerprint: true,
  signedAt: true,
  version: true,
} satisfies Prisma.SignOffSelect;
export type SignOffRow = Prisma.SignOffGetPayload<{ select: typeof signOffRow }>;

/** Clauses as they stand and are numbered. */
export const clausesInOrder = [
  { position: "asc" },
  { id: "asc" },
] satisfies Prisma.ClauseOrderByWithRelationInput[];

/** Today's parties: the members that carry the coalition. */
export const parties = { state: "MEMBER", tier: "CORE", removedAt: null } satisfies Prisma.PartnerWhereInput;

export const partyFace = {
  ...partnerFace,
  tier: true,
} satisfies Prisma.PartnerSelect;
