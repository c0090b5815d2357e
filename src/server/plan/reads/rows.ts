import { findQuestion, type QuestionKey } from "@/domain/plan/questions/all";
import type { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const openEndRow = {
  id: true,
  question: true,
  partnerId: true,
  reason: true,
  askBy: true,
  heldById: true,
  removedAt: true,
  version: true,
} satisfies Prisma.OpenEndSelect;

/** For whom a question is left open: the organisation for its own, nobody in particular for the coalition's. */
export const sideOf = (scope: Pick<WorkspaceScope, "member">, question: QuestionKey): string | null =>
  findQuestion(question)?.by === "organisation" ? scope.member.partnerId : null;
