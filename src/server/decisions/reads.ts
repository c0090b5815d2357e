import type { Prisma } from "@/generated/prisma/client";
import { dayOf, PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

const shownDecision = {
  id: true,
  subject: true,
  subjectId: true,
  outcome: true,
  decidedOn: true,
  asked: true,
  goals: { select: { id: true, title: true, removedAt: true } },
} satisfies Prisma.DecisionSelect;

/**
 * The register of recorded decisions, the latest first, with what each is about as far as this person
 * may see it. An observer sees what was adopted (policy). A rejected text is looked up by its id,
 * because only an adopted one names its decision.
 */
export async function listDecisions(scope: WorkspaceScope, after?: string) {
  const { workspaceId, tx } = scope;
  const rows = await tx.decision.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ decidedOn: "desc" }, { id: "desc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownDecision,
    relationLoadStrategy: "join",
  });
  const shown = page(rows, (decision) => decision.id);
  const textIds = shown.rows.filter((row) => row.subject === "AGREEMENT_VERSION").map((row) => row.subjectId);
  const texts = await tx.agreementVersion.findMany({
    where: { workspaceId, id: { in: textIds } },
    select: { id: true, number: true, decisionId: true, agreement: { select: { id: true, title: true } } },
    relationLoadStrategy: "join",
  });
  return {
    decisions: shown.rows.map((row) => {
      const text = texts.find((each) => each.id === row.subjectId) ?? null;
      const goal = row.goals.find((each) => each.removedAt === null);
      return {
        id: row.id,
        subject: row.subject,
        outcome: row.outcome,
        decidedOn: dayOf(row.decidedOn),
        asked: row.asked,
        goal: goal ? { id: goal.id, title: goal.title } : null,
        agreement: text && {
          id: text.agreement.id,
          title: text.agreement.title,
          number: text.number,
          // A yes to a text that is not the one it was adopted with is the yes to its end.
          ends: row.outcome === "ADOPTED" && text.decisionId !== row.id,
        },
      };
    }),
    next: shown.next,
  };
}
