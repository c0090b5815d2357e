import { refuseNone, refuseReopeningAnswer } from "@/domain/expectations/answers/participation";
import type { AnswerNone } from "@/domain/expectations/schema";
import { unless } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { noteRoundAnswer } from "@/server/rounds/face";
import { countShared, findPlace, lockAnswer, writeAnswer } from "./settle";

/**
 * The organisation says that it has nothing of this kind. Said by its own seat it holds at once, there is no
 * text to confirm; noted by the coordination it waits for its own people.
 */
export async function answerNone(scope: WorkspaceScope, input: AnswerNone) {
  const { spoken, of, round } = await findPlace(scope, input);
  const locked = await lockAnswer(scope, of);
  const outside = of.roundId
    ? await countShared(scope, { ...of, roundId: null })
    : { shared: 0, unconfirmed: 0 };
  const rows = await countShared(scope, of);
  unless(refuseNone(scope.member, spoken, locked.said, { ...rows, shared: rows.shared + outside.shared }));
  const own = spoken.partnerId === scope.member.partnerId;
  const change = await writeAnswer(scope, of, locked.row, {
    answer: "NONE",
    answeredAt: scope.now,
    confirmedAt: own ? scope.now : null,
    removedAt: null,
  });
  if (!of.roundId) scope.record({ action: "participation.answered", ...change, partnerId: of.partnerId });
  if (round && own) await noteRoundAnswer(scope, { ...of, roundId: round.id }, true);
  return { id: change.after.id, version: change.after.version, sealed: of.roundId !== null };
}

/** Takes "nothing" back: the question is open again. */
export async function reopenNone(scope: WorkspaceScope, input: AnswerNone) {
  const { spoken, of } = await findPlace(scope, input);
  const { row, said } = await lockAnswer(scope, of);
  unless(refuseReopeningAnswer(scope.member, spoken, said));
  const change = await writeAnswer(scope, of, row, { removedAt: scope.now, answeredAt: scope.now });
  if (of.roundId) await noteRoundAnswer(scope, { ...of, roundId: of.roundId }, false);
  else scope.record({ action: "participation.reopened", ...change, partnerId: of.partnerId });
  return { id: change.after.id, version: change.after.version, sealed: of.roundId !== null };
}
