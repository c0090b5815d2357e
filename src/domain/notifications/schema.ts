import { z } from "zod";
import { change, day, id, inWorkspace } from "@/domain/input";
import { type IsQuestion, isReminderPath } from "./paths";

/** What a mail to a member can be about, and so what can be switched off for one workspace. */
export const mailTopics = [
  "YOUR_TURN",
  "PLEASE_SIGN",
  "REMINDER",
  "NOTE",
  "ROUND_OPENED",
  "ROUND_ENDS",
  "ROUND_REVEALED",
  "ASKED",
] as const;
export type MailTopic = (typeof mailTopics)[number];

/** Organisations that one press can remind: all there are. */
const MOST_REMINDED = 2000;

/** The form: a tick for every kind of mail that one wants. */
export const choiceFields = {
  YOUR_TURN: z.boolean(),
  PLEASE_SIGN: z.boolean(),
  REMINDER: z.boolean(),
  NOTE: z.boolean(),
  ROUND_OPENED: z.boolean(),
  ROUND_ENDS: z.boolean(),
  ROUND_REVEALED: z.boolean(),
  ASKED: z.boolean(),
};

/** Until when an organisation needs time for its answer. */
export const timeFields = { askBy: day };

export const choicesRef = inWorkspace({});
export const chooseInput = change({ off: z.array(z.enum(mailTopics)).max(mailTopics.length, "invalid") });
const asked = (isQuestion: IsQuestion) => ({
  partnerIds: z.array(id).min(1, "required").max(MOST_REMINDED, "invalid"),
  path: z
    .string()
    .max(120, "invalid")
    .refine((path) => isReminderPath(path, isQuestion), "invalid"),
});
export const remindInput = (isQuestion: IsQuestion) => change(asked(isQuestion));
/** Those whose word is missing on a page, to be named with what is known of them. */
export const missingInput = (isQuestion: IsQuestion) => inWorkspace(asked(isQuestion));
export const cancelReminderInput = change({ reminderId: id });

export type Choose = z.infer<typeof chooseInput>;
export type AskMissing = z.infer<ReturnType<typeof missingInput>>;
export type Remind = z.infer<ReturnType<typeof remindInput>>;
export type CancelReminder = z.infer<typeof cancelReminderInput>;
