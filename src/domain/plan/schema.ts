import { z } from "zod";
import { asTyped, change, day, inWorkspace } from "@/domain/input";
import { type QuestionKey, questions } from "./questions/all";
import { taskIds } from "./tasks";

const questionKeys = questions.map((question) => question.key) as [QuestionKey, ...QuestionKey[]];

export const questionKey = z.enum(questionKeys);
export const questionRef = inWorkspace({ question: questionKey });
export const taskRef = inWorkspace({ task: z.enum(taskIds) });

/** As many inputs, and as much text in each, as the longest question page has. */
const MOST_INPUTS = 30;
const LONGEST_INPUT = 10_000;
/** All inputs together, so that the row stays below the 128 kB that its table allows, in any script. */
const LONGEST_DRAFT = 30_000;
/** Inputs are named by us; the names of those per record end with its id. */
const INPUT_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/** What the inputs of a question page hold, as typed: not yet an answer, so nothing about it is checked but its size. */
export const draftContents = z
  .record(z.string().regex(INPUT_NAME, "invalid"), z.union([asTyped(LONGEST_INPUT), z.boolean()]))
  .refine((contents) => Object.keys(contents).length <= MOST_INPUTS, "tooLong")
  .refine((contents) => Object.values(contents).join("").length <= LONGEST_DRAFT, "tooLong");

/** The version of the draft that this device has read; 0 where it found none. A newer one answers with a conflict. */
const seenDraft = z.number().int().min(0).max(2_000_000_000);

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
