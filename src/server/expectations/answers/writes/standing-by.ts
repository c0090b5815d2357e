import { type EarlierWord, refuseStandingBy, standsBy } from "@/domain/expectations/answers/participation";
import type { StandBy } from "@/domain/expectations/schema";
import { Refusal, unless } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { countShared, findPlace, lockAnswer, settleInRound } from "./settle";

/** What the reader's organisation said before the open round and in it, with what is noted of it locked. */
async function findWord(scope: WorkspaceScope, { kind }: StandBy) {
  const { of } = await findPlace(scope, { partnerId: null, kind });
  const locked = await lockAnswer(scope, of);
  const outside = await countShared(scope, { ...of, roundId: null });
  const inside = of.roundId ? await countShared(scope, of) : { shared: 0 };
  const word: EarlierWord = {
    asked: of.roundId !== null,
    earlier: outside.shared,
    inRound: inside.shared,
    answered: of.roundId !== null && locked.said !== null,
  };
  return { word, of, locked };
}

/**
 * The organisation stays with what it has shared before: that is its answer in the open round. Like any answer in it,
 * everybody sees that there is one, and nobody which.
 */
export async function standBy(scope: WorkspaceScope, input: StandBy) {
  const { word, of, locked } = await findWord(scope, input);
  unless(refuseStandingBy(word));
  const before = await lockAnswer(scope, { ...of, roundId: null });
  const confirmedAt = before.said?.confirmed ? (before.row?.confirmedAt ?? null) : null;
  if (of.roundId) await settleInRound(scope, { ...of, roundId: of.roundId }, locked, true, confirmedAt);
  return { done: true };
}

/** It wants to say something else after all: the question is open again in the round. */
export async function standByNoMore(scope: WorkspaceScope, input: StandBy) {
  const { word, of, locked } = await findWord(scope, input);
  if (!standsBy({ ...word, answered: locked.said?.answer === "SOME" })) throw new Refusal("notStandingBy");
  if (of.roundId) await settleInRound(scope, { ...of, roundId: of.roundId }, locked, false);
  return { done: true };
}
