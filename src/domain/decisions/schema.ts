import type { z } from "zod";
import { cursor, type day, inWorkspace } from "@/domain/input";

/** What a decision is about. */
export const decisionSubjects = ["FORM", "GOAL", "AGREEMENT_VERSION", "START"] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

/** How it ended. Only ADOPTED changes the record it is about; REJECTED is kept because it happened. */
export const decisionOutcomes = ["ADOPTED", "REJECTED"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** The register, newest first, a page at a time. */
export const decisionList = inWorkspace({ after: cursor });

/** What goals, agreements and the form's decision hand over; it is never an input of its own. */
export type DecisionToRecord = {
  subject: DecisionSubject;
  subjectId: string;
  outcome: DecisionOutcome;
  decidedOn: z.output<typeof day>;
  asked: string;
  /** Why the group decided against the advice, where it did. */
  reason?: string;
};
