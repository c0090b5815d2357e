import { holds } from "@/domain/access/permissions";
import { findConflicts, type RedLineConflict, type TargetFacts } from "@/domain/red-lines/conflict";
import {
  refuseDismissing,
  refuseLinking,
  refuseReleasing,
  refuseReopeningRedLine,
} from "@/domain/red-lines/linking";
import type { TargetKind } from "@/domain/red-lines/schema";
import { isSealed } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace, partnerLook } from "@/server/organisations/face";
import { live, roundMoments } from "@/server/rounds/face";
import { goalsAhead, isUp, topicsOf } from "./reads/locked";

/** More than any plan has; what lies beyond is linked on its own page. */
const AT_MOST = 500;

/** Red lines that hold: shared, of a member, and not sealed in a round. The policies leave out those hidden from the reader. */
const holding = {
  kind: "RED_LINE",
  ...live,
  partner: { state: "MEMBER", removedAt: null },
} satisfies Prisma.ExpectationWhereInput;

const shownRedLine = {
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
type LinkRow = Prisma.RedLineLinkGetPayload<{ select: typeof shownLink }>;

/** Links that say something: not taken away, and of a red line whose organisation is a member. */
const standing = {
  where: { removedAt: null, partner: { state: "MEMBER", removedAt: null } },
  orderBy: { id: "asc" },
  take: AT_MOST,
  select: shownLink,
} satisfies Prisma.Goal$redLinesArgs;

/** A goal or clause that can be touched, with its words. */
interface ShownTarget extends TargetFacts {
  kind: TargetKind;
  title: string;
  /** Of a clause: the agreement in which it stands. */
  agreement: { id: string; title: string } | null;
}

const readRedLines = (scope: WorkspaceScope): Promise<RedLineRow[]> =>
  scope.tx.expectation.findMany({
    where: { workspaceId: scope.workspaceId, ...holding },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_MOST,
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
function showAll(
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
  return findConflicts(targets, redLines, pairs).map((conflict) =>
    show(scope, conflict, targets, redLines, links),
  );
}

const shortRedLine = ({ id, statement, partner }: RedLineRow) => ({ id, statement, partner: partner.name });
const mayLink = (scope: WorkspaceScope) => holds(scope.member.role, "redLine.link");

/** What stands against one goal, or may, and which other red lines somebody could link to it. */
export async function readOfGoal(scope: WorkspaceScope, goalId: string) {
  const { workspaceId, tx } = scope;
  const goal = orNotFound(
    await tx.goal.findFirst({
      where: { workspaceId, id: goalId, removedAt: null },
      select: { id: true, title: true, topics: true, state: true, redLines: standing },
      relationLoadStrategy: "join",
    }),
  );
  const live = (goalsAhead as readonly string[]).includes(goal.state);
  if (!live) return { conflicts: [], others: [] };
  const redLines = await readRedLines(scope);
  const target = {
    kind: "GOAL" as const,
    id: goal.id,
    title: goal.title,
    topics: goal.topics,
    agreement: null,
  };
  const conflicts = showAll(scope, [target], redLines, goal.redLines);
  const told = new Set(conflicts.map((conflict) => conflict.redLineId));
  return {
    conflicts,
    others: mayLink(scope) ? redLines.filter((one) => !told.has(one.id)).map(shortRedLine) : [],
  };
}

const shownText = {
  id: true,
  number: true,
  state: true,
  agreement: { select: { id: true, title: true } },
  clauses: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, topic: true, title: true, redLines: standing },
  },
} satisfies Prisma.AgreementVersionSelect;
type TextRow = Prisma.AgreementVersionGetPayload<{ select: typeof shownText }>;

/** Texts that can still become binding, of one agreement or of all; of each the newest such text alone. */
async function readTexts(scope: WorkspaceScope, agreementId?: string): Promise<TextRow[]> {
  const rows = await scope.tx.agreementVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      agreement: { removedAt: null },
      // what was replaced stands below one of these
      state: { not: "SUPERSEDED" },
      ...(agreementId && { agreementId }),
    },
    orderBy: [{ agreementId: "asc" }, { number: "desc" }],
    take: AT_MOST,
    select: shownText,
    relationLoadStrategy: "join",
  });
  const texts: TextRow[] = [];
  const opened = new Set<string>();
  for (const text of rows) {
    const { id } = text.agreement;
    if (isUp({ state: text.state, laterOpened: opened.has(id) })) texts.push(text);
    if (text.state !== "DRAFT") opened.add(id);
  }
  return texts;
}

const clauseTargets = (texts: readonly TextRow[]): ShownTarget[] =>
  texts.flatMap(({ agreement, clauses }) =>
    clauses.map(({ id, topic, title }) => ({
      kind: "CLAUSE" as const,
      id,
      title,
      topics: topicsOf(topic),
      agreement,
    })),
  );

const clauseLinks = (texts: readonly TextRow[]): LinkRow[] =>
  texts.flatMap((text) => text.clauses.flatMap((clause) => clause.redLines));

/** What stands against the clauses of one text, or may; and what somebody could link there. */
export async function readOfText(scope: WorkspaceScope, agreementId: string, versionId: string) {
  const texts = (await readTexts(scope, agreementId)).filter((text) => text.id === versionId);
  if (texts.length === 0) return { conflicts: [], others: [], clauses: [] };
  const redLines = await readRedLines(scope);
  const targets = clauseTargets(texts);
  return {
    conflicts: showAll(scope, targets, redLines, clauseLinks(texts)),
    others: mayLink(scope) ? redLines.map(shortRedLine) : [],
    clauses: targets.map(({ id, title }) => ({ id, title })),
  };
}

/** What one red line touches: goals ahead and clauses of texts that can still become binding. */
export async function readOfRedLine(scope: WorkspaceScope, redLineId: string) {
  const { workspaceId, tx } = scope;
  const row = orNotFound(
    await tx.expectation.findFirst({
      where: { workspaceId, id: redLineId, kind: "RED_LINE", removedAt: null },
      select: {
        ...shownRedLine,
        state: true,
        partner: { select: partnerFace },
        round: { select: roundMoments },
      },
      relationLoadStrategy: "join",
    }),
  );
  const holdsNow =
    (row.state === "SHARED" || row.state === "CONFIRMED") &&
    row.partner.state === "MEMBER" &&
    !isSealed(row.round) &&
    !row.round?.cancelledAt;
  if (!holdsNow) return { conflicts: [], goals: [], clauses: [] };
  const goals = await tx.goal.findMany({
    where: { workspaceId, removedAt: null, state: { in: [...goalsAhead] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: {
      id: true,
      title: true,
      topics: true,
      redLines: { ...standing, where: { ...standing.where, redLineId } },
    },
    relationLoadStrategy: "join",
  });
  const texts = await readTexts(scope);
  const targets: ShownTarget[] = [
    ...goals.map(({ id, title, topics }) => ({ kind: "GOAL" as const, id, title, topics, agreement: null })),
    ...clauseTargets(texts),
  ];
  const links = [...goals.flatMap((goal) => goal.redLines), ...clauseLinks(texts)].filter(
    (link) => link.redLineId === redLineId,
  );
  const conflicts = showAll(scope, targets, [row], links);
  const told = new Set(conflicts.map((conflict) => conflict.target.id));
  const others = mayLink(scope) ? targets.filter((target) => !told.has(target.id)) : [];
  const short = (kind: TargetKind) =>
    others
      .filter((target) => target.kind === kind)
      .map(({ id, title, agreement }) => ({ id, title, agreement: agreement?.title ?? null }));
  return { conflicts, goals: short("GOAL"), clauses: short("CLAUSE") };
}
