import { isParty } from "@/domain/agreements/signing";
import type { GoalFact, NoteFact, PartnerFact, Snapshot } from "@/domain/analysis/snapshot";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { dayOf } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { loadExpectations, loadMatches } from "./load-expectations";
import { loadRisks } from "./load-risks";
import { loadTexts } from "./load-texts";
import { loadWorkspace } from "./load-workspace";

/** More rows of one kind than any plan has; what lies beyond is on the room's own page. */
const AT_MOST = 500;

/**
 * The plan at this moment, as far as this reader may see it: the input of criteria and analyses. Ten
 * statements, eleven for the coordination, whatever the plan's size. The policies decide what is in it, so
 * an observer gets a snapshot too, of what is released.
 */
export async function loadSnapshot(scope: WorkspaceScope): Promise<Snapshot> {
  const small = await loadWorkspace(scope);
  const partners = await loadPartners(scope);
  const expectations = await loadExpectations(scope);
  const known = new Set(partners.map((partner) => partner.id));
  const ofKnown = <T extends { partnerId: string }>(rows: readonly T[]) =>
    rows.filter((row) => known.has(row.partnerId));
  return {
    today: scope.today,
    ...small,
    ...(await loadDecisions(scope)),
    partners,
    formAnswers: ofKnown(small.formAnswers),
    participations: ofKnown(small.participations),
    mandates: ofKnown(small.mandates),
    commitments: ofKnown(small.commitments),
    redLineLinks: ofKnown(small.redLineLinks),
    expectations,
    matches: await loadMatches(scope, expectations),
    goals: await loadGoals(scope),
    texts: await loadTexts(
      scope,
      partners.filter(isParty).map((partner) => partner.id),
    ),
    risks: await loadRisks(scope),
    notes: await loadNotes(scope),
    invitations: await loadInvitations(scope),
  };
}

async function loadPartners(scope: WorkspaceScope): Promise<PartnerFact[]> {
  const rows = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: {
      id: true,
      name: true,
      code: true,
      strand: true,
      state: true,
      stateSince: true,
      tier: true,
      sector: true,
      capacity: true,
      selfOrganised: true,
      perspectives: true,
      memberships: { where: { leftAt: null }, take: 1, select: { id: true } },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ sector, memberships, ...partner }) => ({
    ...partner,
    stateSince: partner.stateSince.toISOString(),
    hasSector: sector !== null,
    perspectives: partner.perspectives.filter(isPerspective),
    hasRepresentative: memberships.length > 0,
  }));
}

/** The decisions that stand on the form and on the start: of each the last one that was entered. */
async function loadDecisions(
  scope: WorkspaceScope,
): Promise<Pick<Snapshot, "formDecision" | "startDecision">> {
  const rows = await scope.tx.decision.findMany({
    where: {
      workspaceId: scope.workspaceId,
      subject: { in: ["FORM", "START"] },
      outcome: "ADOPTED",
      removedAt: null,
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: AT_MOST,
    select: { subject: true, decidedOn: true, createdAt: true },
  });
  const newest = (subject: "FORM" | "START") => {
    const row = rows.find((decision) => decision.subject === subject);
    return row ? { decidedOn: dayOf(row.decidedOn), at: row.createdAt.toISOString() } : null;
  };
  return { formDecision: newest("FORM"), startDecision: newest("START") };
}

async function loadGoals(scope: WorkspaceScope): Promise<GoalFact[]> {
  const rows = await scope.tx.goal.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: {
      id: true,
      title: true,
      type: true,
      state: true,
      indicator: true,
      dueOn: true,
      leadPartnerId: true,
      affectedGroups: true,
      topics: true,
      changedAt: true,
      decision: { select: { createdAt: true } },
      positions: {
        where: { removedAt: null, partner: { removedAt: null } },
        orderBy: { id: "asc" },
        select: { partnerId: true, position: true },
      },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ indicator, decision, ...goal }) => ({
    ...goal,
    hasIndicator: indicator !== "",
    dueOn: dayOf(goal.dueOn),
    affectedGroups: goal.affectedGroups.filter(isPerspective),
    changedAt: goal.changedAt?.toISOString() ?? null,
    decidedAt: decision?.createdAt.toISOString() ?? null,
  }));
}

async function loadNotes(scope: WorkspaceScope): Promise<NoteFact[]> {
  const rows = await scope.tx.note.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: AT_MOST,
    select: {
      id: true,
      weight: true,
      resolvedAt: true,
      authorId: true,
      replies: {
        where: { removedAt: null },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { authorId: true },
      },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ resolvedAt, replies, ...note }) => ({
    ...note,
    resolved: resolvedAt !== null,
    answered: replies[0] !== undefined && replies[0].authorId !== note.authorId,
  }));
}

/** Open invitations, for the coordination that sends and renews them. */
async function loadInvitations(scope: WorkspaceScope): Promise<Snapshot["invitations"]> {
  if (scope.member.role !== "COORDINATOR") return { pending: 0, expired: 0 };
  const open = await scope.tx.invitation.findMany({
    where: { workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null },
    take: AT_MOST,
    select: { expiresAt: true },
  });
  const expired = open.filter((invitation) => invitation.expiresAt <= scope.now).length;
  return { pending: open.length - expired, expired };
}
