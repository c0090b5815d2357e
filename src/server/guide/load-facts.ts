import { clauseGap } from "@/domain/agreements/clause-gap";
import { isOvertaken, isParty } from "@/domain/agreements/signing";
import { findGaps } from "@/domain/expectations/gaps";
import type { ExpectationFact, PlanFacts, Reader, TextFact } from "@/domain/guide/facts";
import { preparationOf } from "@/domain/setbacks/preparedness";
import { purposeGapsOf } from "@/domain/workspaces/purpose";
import type { WorkspaceForm } from "@/domain/workspaces/schema";
import { dayOf, found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { expectationFacts } from "@/server/expectations/reads";
import { riskFacts } from "@/server/setbacks/reads";
import { findFormDecision, workspaceRow } from "@/server/workspaces/reads";

/** More rows of one kind than any plan has; what lies beyond is on the room's own page. */
const AT_MOST = 500;

/** Who asks, in the words of the rules. */
export const readerOf = ({ today, member }: WorkspaceScope): Reader => ({
  today,
  memberId: member.id,
  role: member.role,
  partnerId: member.partnerId,
  maySign: member.maySign,
});

/** The small facts that the guide's rules work on: one statement per table, whatever the plan's size. */
export async function loadFacts(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const workspace = found(
    await scope.tx.workspace.findFirst({
      where: { id: workspaceId },
      select: { ...workspaceRow, isExample: true },
    }),
  );
  const decision = await findFormDecision(scope);
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: { id: true, name: true, code: true, strand: true, state: true, tier: true },
  });
  const parties = partners.filter(isParty).map((partner) => partner.id);
  const facts: PlanFacts = {
    state: workspace.state,
    purposeGaps: purposeGapsOf({ ...workspace, formDecided: decision !== null }),
    partners,
    invitations: await loadInvitations(scope),
    ...(await loadExpectations(scope)),
    goals: await loadGoals(scope),
    texts: await loadTexts(scope, workspace.form, parties),
    risks: (await riskFacts(scope)).map((risk) => ({
      ...risk,
      prepared: preparationOf(risk, scope.today) === "PREPARED",
    })),
    notes: await loadNotes(scope),
  };
  return { workspace, formDecided: decision !== null, partners, facts };
}

async function loadInvitations(scope: WorkspaceScope): Promise<PlanFacts["invitations"]> {
  if (scope.member.role !== "COORDINATOR") return { pending: 0, expired: 0 };
  const open = await scope.tx.invitation.findMany({
    where: { workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null },
    take: AT_MOST,
    select: { expiresAt: true },
  });
  const expired = open.filter((invitation) => invitation.expiresAt <= scope.now).length;
  return { pending: open.length - expired, expired };
}

/** Counts per organisation, kind and state, and what is asked for and not brought: both from the same rows. */
async function loadExpectations(scope: WorkspaceScope) {
  const rows = await expectationFacts(scope);
  const counts = new Map<string, ExpectationFact>();
  for (const { partnerId, kind, state, recordedForOrganisation } of rows) {
    const key = [partnerId, kind, state, recordedForOrganisation].join();
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { partnerId, kind, state, recordedForOrganisation, count });
  }
  const gaps = findGaps(rows.filter((row) => row.member));
  return {
    expectations: [...counts.values()],
    expectationGaps: gaps.map(({ category, partnerIds }) => ({ category, count: partnerIds.length })),
  };
}

async function loadGoals(scope: WorkspaceScope): Promise<PlanFacts["goals"]> {
  const goals = await scope.tx.goal.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: {
      id: true,
      title: true,
      state: true,
      dueOn: true,
      leadPartnerId: true,
      indicator: true,
      positions: { where: { removedAt: null }, select: { partnerId: true, position: true } },
    },
    relationLoadStrategy: "join",
  });
  return goals.map(({ indicator, ...goal }) => ({
    ...goal,
    dueOn: dayOf(goal.dueOn),
    hasIndicator: indicator !== "",
  }));
}

/** Of each agreement the text that is up or in force, and a newer draft. A member that joined later owes its word too. */
async function loadTexts(
  scope: WorkspaceScope,
  form: WorkspaceForm,
  parties: readonly string[],
): Promise<TextFact[]> {
  const rows = await scope.tx.agreementVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      agreement: { removedAt: null },
      state: { in: ["DRAFT", "CONSULTATION", "ADOPTED"] },
    },
    orderBy: [{ agreementId: "asc" }, { number: "desc" }],
    take: AT_MOST,
    select: {
      agreementId: true,
      state: true,
      reviewOn: true,
      agreement: { select: { title: true } },
      clauses: { where: { removedAt: null }, select: { topic: true, state: true } },
      signOffs: { select: { partnerId: true, state: true, notBefore: true } },
    },
    relationLoadStrategy: "join",
  });
  const opened = new Set<string>();
  return rows.flatMap((row): TextFact[] => {
    const laterOpened = opened.has(row.agreementId);
    if (row.state !== "DRAFT") opened.add(row.agreementId);
    if (isOvertaken({ state: row.state, laterOpened })) return [];
    const words = new Map(row.signOffs.map((word) => [word.partnerId, word]));
    return [
      {
        agreementId: row.agreementId,
        title: row.agreement.title,
        state: row.state,
        reviewOn: dayOf(row.reviewOn),
        clauses: {
          all: row.clauses.length,
          agreed: row.clauses.filter((clause) => clause.state === "AGREED").length,
        },
        missingTopics: clauseGap(form, row.clauses).missing.length,
        signOffs: parties.map((partnerId) => {
          const word = words.get(partnerId);
          return { partnerId, state: word?.state ?? "PENDING", notBefore: dayOf(word?.notBefore ?? null) };
        }),
      },
    ];
  });
}

async function loadNotes(scope: WorkspaceScope): Promise<PlanFacts["notes"]> {
  const notes = await scope.tx.note.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: AT_MOST,
    select: {
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
  return notes.map(({ weight, resolvedAt, authorId, replies }) => ({
    weight,
    resolved: resolvedAt !== null,
    authorId,
    answered: replies[0] !== undefined && replies[0].authorId !== authorId,
  }));
}
