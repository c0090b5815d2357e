import type { Prisma } from "@/generated/prisma/client";
import { isSeatedHere, partnerFace } from "@/server/organisations/face";

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
  format: true,
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
  authorPartnerId: true,
  gaps: true,
  brackets: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ClauseSelect;
export type ClauseRow = Prisma.ClauseGetPayload<{ select: typeof clauseRow }>;

export const signOffRow = {
  versionId: true,
  partnerId: true,
  partnerName: true,
  signerRole: true,
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

export const objectionRow = {
  id: true,
  clauseId: true,
  partnerId: true,
  partnerName: true,
  reason: true,
  wanted: true,
  wording: true,
  state: true,
  raisedById: true,
  raisedAt: true,
  askedAt: true,
  endedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ObjectionSelect;

export const objectionReplyRow = {
  id: true,
  objectionId: true,
  authorId: true,
  authorName: true,
  partnerName: true,
  text: true,
  createdAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ObjectionReplySelect;

export const consentRow = {
  id: true,
  clauseId: true,
  partnerId: true,
  words: true,
  givenById: true,
  givenAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ClauseConsentSelect;
export type ConsentRow = Prisma.ClauseConsentGetPayload<{ select: typeof consentRow }>;

/** Whose objections stand, as part of a select of clauses: those of organisations that are still members. */
export const openObjections = {
  where: { state: "OPEN", removedAt: null, partner: isSeatedHere },
  orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
  select: { partnerId: true, partnerName: true },
} satisfies Prisma.Clause$objectionsArgs;

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
