import type { Moment } from "@/domain/calendar";
import type { QuestionKey } from "@/domain/plan/questions/all";

/** A question of the path, and what this person typed there and has not shared yet. */
export interface DraftedQuestion {
  workspace: string;
  /** The question's key, `<task>/<question>`: drafts are kept under it. */
  question: QuestionKey;
  /** As the inputs held it; null when there is none. */
  draft: { contents: Record<string, string | boolean>; savedAt: Moment } | null;
  /** The version that `draft` was read at, counted on after it was shared too; 0 where there never was one. */
  draftVersion: number;
}
