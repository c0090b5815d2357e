import { isOvertaken } from "@/domain/agreements/signing";
import type { TextFact } from "@/domain/analysis/snapshot";
import { dayOf } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * Of each agreement the text that is up or in force, and a newer draft: at most 500 texts in one statement.
 * `parties` are the organisations it binds today; one that joined later owes its word too.
 */
export async function loadTexts(scope: WorkspaceScope, parties: readonly string[]): Promise<TextFact[]> {
  const rows = await scope.tx.agreementVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      agreement: { removedAt: null },
      state: { in: ["DRAFT", "CONSULTATION", "ADOPTED"] },
    },
    orderBy: [{ agreementId: "asc" }, { number: "desc" }],
    take: 500,
    select: {
      id: true,
      agreementId: true,
      state: true,
      openedAt: true,
      reviewOn: true,
      decision: { select: { createdAt: true } },
      agreement: { select: { title: true } },
      clauses: {
        where: { removedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { id: true, topic: true, state: true },
      },
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
        versionId: row.id,
        title: row.agreement.title,
        state: row.state,
        openedAt: row.openedAt?.toISOString() ?? null,
        reviewOn: dayOf(row.reviewOn),
        decidedAt: row.decision?.createdAt.toISOString() ?? null,
        clauses: row.clauses,
        signOffs: parties.map((partnerId) => {
          const word = words.get(partnerId);
          return { partnerId, state: word?.state ?? "PENDING", notBefore: dayOf(word?.notBefore ?? null) };
        }),
      },
    ];
  });
}
