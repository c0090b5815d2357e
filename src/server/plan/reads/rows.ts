import { findQuestion, type QuestionKey } from "@/domain/plan/questions/all";
import type { WorkspaceScope } from "@/server/core/scope";

/** For whom a question is left open: the organisation for its own, nobody in particular for the coalition's. */
export const sideOf = (scope: Pick<WorkspaceScope, "member">, question: QuestionKey): string | null =>
  findQuestion(question)?.by === "organisation" ? scope.member.partnerId : null;
