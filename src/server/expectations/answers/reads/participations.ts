import { momentOf } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { allParticipations, latestAnswers } from "@/domain/expectations/answers/participation";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { live, unsealed } from "@/server/rounds/face";

/** What an answer says, and when it was last spoken of. */
export const notedAnswer = {
  partnerId: true,
  kind: true,
  answer: true,
  answeredAt: true,
  confirmedAt: true,
  removedAt: true,
} as const;

/**
 * Which organisation has answered which kind, with what and confirmed when: noted answers, and rows that
 * were shared before answers were noted. For criteria and analyses; readable by everybody who plans.
 */
export async function readParticipations(scope: WorkspaceScope, kind?: ExpectationKind) {
  const { workspaceId } = scope;
  const noted = await scope.tx.expectationParticipation.findMany({
    where: { ...unsealed, workspaceId, kind, partner: { removedAt: null } },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: notedAnswer,
  });
  const rows = await scope.tx.expectation.findMany({
    where: { ...live, workspaceId, kind, partner: { removedAt: null } },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { partnerId: true, kind: true, state: true, confirmedAt: true },
  });
  return allParticipations(latestAnswers(whole(noted)).map(withMoment), whole(rows).map(withMoment));
}

const withMoment = <T extends { confirmedAt: Date | null }>(row: T) => ({
  ...row,
  confirmedAt: momentOf(row.confirmedAt),
});
