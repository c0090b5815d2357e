import { roundStateOf } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf } from "@/server/core/rows";
import { roundMoments } from "@/server/rounds/face";

/** The row as writes change it and the log names its columns. */
export const roundRow = {
  id: true,
  kinds: true,
  note: true,
  endsOn: true,
  ...roundMoments,
  removedAt: true,
  version: true,
} satisfies Prisma.ExpectationRoundSelect;

export type RoundRow = Prisma.ExpectationRoundGetPayload<{ select: typeof roundRow }>;

/** What the rules ask of a round. */
export const roundFactsOf = (row: Omit<RoundRow, "removedAt">) => ({
  state: roundStateOf(row),
  endsOn: dayOf(row.endsOn),
});

/** Who has answered which kind: all that anybody may know before the reveal. */
export const answeredRow = {
  partnerId: true,
  kind: true,
  answeredAt: true,
} satisfies Prisma.RoundAnswerSelect;
