import { z } from "zod";
import { draftContents, seenDraft } from "@/domain/drafts/schema";
import { change, day, inWorkspace } from "@/domain/input";
import { draftAskedOn, roundOf, roundPath } from "@/domain/notifications/paths";
import { timeFields } from "@/domain/notifications/schema";
import { type QuestionKey, questions } from "./questions/all";
import { taskIds } from "./tasks";

const questionKeys = questions.map((question) => question.key) as [QuestionKey, ...QuestionKey[]];

export const questionKey = z.enum(questionKeys);
export const questionRef = inWorkspace({ question: questionKey });
export const taskRef = inWorkspace({ task: z.enum(taskIds) });

export const saveDraftInput = change({
  question: questionKey,
  seen: seenDraft,
  contents: draftContents.nullable(),
});
export type SaveDraft = z.infer<typeof saveDraftInput>;

/** The question was answered: its draft has done its work, and it is no longer left open. */
export const settleInput = change({ question: questionKey, seen: seenDraft });
export type Settle = z.infer<typeof settleInput>;

export const leaveOpenInput = change({ question: questionKey, askBy: day.nullable() });
export type LeaveOpen = z.infer<typeof leaveOpenInput>;

/** What asks everybody beside the questions of the path: a sealed round, or a draft whose clauses wait for a yes. */
const asksForTime = (path: string): boolean =>
  draftAskedOn(path) !== null || roundPath(roundOf(path) ?? "") === path;
const pageThatAsks = z.string().max(120, "invalid").refine(asksForTime, "invalid");

export const needTimeInput = change({ path: pageThatAsks, ...timeFields });
export type SayNeedTime = z.infer<typeof needTimeInput>;
