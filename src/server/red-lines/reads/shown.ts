import { holds } from "@/domain/access/permissions";
import { findConflicts, type RedLineConflict, type TargetFacts } from "@/domain/red-lines/conflict";
import {
  refuseDismissing,
  refuseLinking,
  refuseReleasing,
  refuseReopeningRedLine,
} from "@/domain/red-lines/linking";
import type { TargetKind } from "@/domain/red-lines/schema";
import type { Prisma } from "@/generated/prisma/client";
import { orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerLook } from "@/server/organisations/face";
import { live } from "@/server/rounds/face";

/** Red lines that hold: shared, of a member, and not sealed in a round. The policies leave out those hidden from the reader. */
const holding = {
  kind: "RED_LINE",
  ...live,
  partner: { state: "MEMBER", removedAt: null },
} satisfies Prisma.ExpectationWhereInput;

export const shownRedLine = {
  id: true,
  partnerId: true,
  statement: true,
  topics: true,
  partner: { select: partnerLook },
} satisfies Prisma.ExpectationSelect;
type RedLineRow = Prisma.ExpectationGetPayload<{ select: typeof shownRedLine }>;

const shownLink = {
  id: true,
  redLineId: true,
  partnerId: true,
  goalId: true,
  clauseId: true,
  linkedById: true,
  linkedAt: true,
  dismissedAt: true,
  dismissedReason: true,
  version: true,
  partner: { select: partnerLook },
  linkedBy: { select: { name: true, partnerId: true } },
} satisfies Prisma.RedLineLinkSelect;
export type LinkRow = Prisma.RedLineLinkGetPayload<{ select: typeof shownLink }>;

/** Links that say something: not taken away, and of a red line whose organisation is a member. */
export const standingLinks = {
  where: { removedAt: null, partner: { state: "MEMBER", removedAt: null } },
  orderBy: { id: "asc" },
  take: WHOLE + 1,
  select: shownLink,
} satisfies Prisma.Goal$redLinesArgs;

/** A goal or clause that can be touched, with its words. */
export interface ShownTarget extends TargetFacts {
  kind: TargetKind;
  title: string;
  /** Of a clause: the agreement in which it stands. */
  agreement: { id: string; title: string } | null;
}

export const readRedLines = (scope: WorkspaceScope): Promise<RedLineRow[]> =>
  scope.tx.expectation.findMany({
    where: { workspaceId: scope.workspaceId, ...holding },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: shownRedLine,
    relationLoadStrategy: "join",
  });

/** What this person may do about one pair; of a red line that is hidden from them only what was said can be taken back. */
function abilities(
  { member }: WorkspaceScope,
  conflict: RedLineConflict,
  link: LinkRow | null,
  readable: boolean,
) {
  const speaker = { memberId: member.id, role: member.role, partnerId: member.partnerId };
  const writes = holds(member.role, "redLine.link");
  const redLine = { partnerId: conflict.partnerId, sealed: false, shared: true, ofMember: true };
  const target = { live: true };
  const said = link && {
    partnerId: link.partnerId,
    linked: link.linkedAt !== null,
    dismissed: link.dismissedAt !== null,
    linkedById: link.linkedById,
    linkedByPartnerId: link.linkedBy?.partnerId ?? null,
  };
  return {
    link: writes && readable && refuseLinking(speaker, redLine, target, said) === null,
    dismiss: writes && readable && refuseDismissing(speaker, redLine, target, said, conflict.topics) === null,
    reopen: writes && said !== null && refuseReopeningRedLine(speaker, said) === null,
    release: writes && said !== null && refuseReleasing(speaker, said) === null,
  };
}

function show(
  scope: WorkspaceScope,
  conflict: RedLineConflict,
  targets: readonly ShownTarget[],
  redLines: readonly RedLineRow[],
  links: readonly LinkRow[],
) {
  const { kind, id, title, agreement } = orNotFound(
    targets.find((one) => one.id === conflict.targetId) ?? null,
  );
  const link = links.find((one) => one.id === conflict.linkId) ?? null;
  const redLine = redLines.find((one) => one.id === conflict.redLineId) ?? null;
  const { partner } = orNotFound(redLine ?? link);
  return {
    state: conflict.state,
    topics: conflict.topics,
    target: { kind, id, title, agreement },
    redLineId: conflict.redLineId,
    /** Null where its words are hidden from the reader. */
    words: redLine?.statement ?? null,
    partner: { id: partner.id, name: partner.name, code: partner.code, strand: partner.strand },
    own: conflict.partnerId === scope.member.partnerId,
    link: link && {
      id: link.id,
      version: link.version,
      by: link.linkedBy?.name ?? null,
      reason: link.dismissedReason,
    },
    may: abilities(scope, conflict, link, redLine !== null),
  };
}

/** What of these targets and red lines collides or may, and what this person may do about it. */
export function showAll(
  scope: WorkspaceScope,
  targets: readonly ShownTarget[],
  redLines: readonly RedLineRow[],
  links: readonly LinkRow[],
) {
  const pairs = links.map((link) => ({
    id: link.id,
    redLineId: link.redLineId,
    targetId: link.goalId ?? link.clauseId ?? "",
    partnerId: link.partnerId,
    linked: link.linkedAt !== null,
    dismissed: link.dismissedAt !== null,
  }));
  return findConflicts(targets, whole([...redLines]), whole(pairs)).map((conflict) =>
    show(scope, conflict, targets, redLines, links),
  );
}

export const shortRedLine = ({ id, statement, partner }: RedLineRow) => ({
  id,
  statement,
  partner: partner.name,
});
export const mayLink = (scope: WorkspaceScope) => holds(scope.member.role, "redLine.link");
