import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { SummaryLine } from "@/domain/plan/questions/question";
import { isReturned, isSealed } from "@/domain/rounds/states";
import { orNotFound, WHOLE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { roundMoments } from "@/server/rounds/face";

/** What one's own organisation alone can read of a kind: `sealed` in the open round, `returned` by a cancelled one. */
export interface SealedWords {
  sealed: SummaryLine[];
  returned: SummaryLine[];
}

/**
 * The reader's own answers in rounds that were never revealed. They are in no snapshot, so that everybody counts the
 * same; this is for the reader's eyes next to it. Nothing without a seat.
 */
export async function readOwnWords(scope: WorkspaceScope): Promise<(kind: ExpectationKind) => SealedWords> {
  const { workspaceId, member } = scope;
  const own = member.partnerId;
  if (own === null) return () => ({ sealed: [], returned: [] });
  const seat = await scope.tx.partner.findFirst({
    where: { workspaceId, id: own },
    select: {
      expectations: {
        where: { removedAt: null, state: { not: "WITHDRAWN" }, round: { revealedAt: null } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        take: WHOLE,
        select: { kind: true, statement: true, round: { select: roundMoments } },
      },
      participations: {
        where: { removedAt: null, answer: "NONE", round: { revealedAt: null, cancelledAt: null } },
        orderBy: { id: "asc" },
        take: WHOLE,
        select: { kind: true },
      },
    },
    relationLoadStrategy: "join",
  });
  const { expectations: rows, participations: nothing } = orNotFound(seat);
  return (kind) => {
    const said = rows.filter((row) => row.kind === kind);
    const none = nothing.some((one) => one.kind === kind);
    return {
      sealed: [
        ...said.filter((row) => isSealed(row.round)).map(({ statement }) => ({ text: statement })),
        ...(none ? [{ code: "none", values: {} }] : []),
      ],
      returned: said
        .filter((row) => isReturned(row.round))
        .map(({ statement }) => ({ code: "draft", values: { statement } })),
    };
  };
}
