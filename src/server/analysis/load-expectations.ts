import type { ExpectationFact, MatchFact } from "@/domain/analysis/snapshot";
import { keyed } from "@/server/core/categories";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * What the organisations give and ask for, as far as the reader may see it (the policies hide the rest), at
 * most 2,000 rows without those withdrawn. Own drafts are among them, in their state.
 */
export async function loadExpectations(scope: WorkspaceScope): Promise<ExpectationFact[]> {
  const rows = await scope.tx.expectation.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      state: { not: "WITHDRAWN" },
      partner: { removedAt: null },
      // a sealed answer counts for nobody yet, its own organisation included: all see the same plan
      OR: [{ roundId: null }, { round: { revealedAt: { not: null } } }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 2000,
    select: {
      id: true,
      partnerId: true,
      kind: true,
      category: true,
      ownCategoryId: true,
      topics: true,
      statement: true,
      quantity: true,
      priority: true,
      state: true,
      visibility: true,
      recordedForOrganisation: true,
      openAcceptedAt: true,
      createdAt: true,
      confirmedAt: true,
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ visibility, openAcceptedAt, createdAt, confirmedAt, ...row }) => ({
    ...keyed(row),
    visibleToMembers: visibility === "MEMBERS" && row.state !== "DRAFT",
    openAccepted: openAcceptedAt !== null,
    createdAt: createdAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
  }));
}

/** The matches between the expectations that were read: one whose end is gone says nothing any more. */
export async function loadMatches(
  scope: WorkspaceScope,
  expectations: readonly ExpectationFact[],
): Promise<MatchFact[]> {
  const there = new Set(expectations.map((expectation) => expectation.id));
  const rows = await scope.tx.match.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 2000,
    select: {
      id: true,
      giveId: true,
      wantId: true,
      quantity: true,
      state: true,
      giverAcceptedAt: true,
      receiverAcceptedAt: true,
    },
  });
  return rows
    .filter((match) => there.has(match.giveId) && there.has(match.wantId))
    .map(({ giverAcceptedAt, receiverAcceptedAt, ...match }) => ({
      ...match,
      giverAccepted: giverAcceptedAt !== null,
      receiverAccepted: receiverAcceptedAt !== null,
    }));
}
