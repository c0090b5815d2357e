import { z } from "zod";
import { MAX_CLAUSES } from "@/domain/agreements/schema";
import { change, id, MAX_CLAUSE, optionalText, text, version } from "@/domain/input";

/** What an organisation has against it, what would have to change, and words with which it would do. */
export const objectionFields = {
  reason: text(),
  wanted: optionalText(),
  wording: optionalText(MAX_CLAUSE),
};
export const raiseObjectionInput = change({ clauseId: id, ...objectionFields });

const objectionAt = { objectionId: id, version };
/** `how`: taken back, or settled by what was changed or answered. */
export const endObjectionInput = change({ ...objectionAt, how: z.enum(["WITHDRAWN", "SETTLED"]) });
export const askObjectorInput = change(objectionAt);

export const answerFields = { text: text() };
export const answerObjectionInput = change({ objectionId: id, ...answerFields });

/** The clauses that an organisation agrees to, each in the version that was on its screen. */
export const consentInput = change({
  versionId: id,
  clauses: z
    .array(z.strictObject({ clauseId: id, version }))
    .min(1)
    .max(MAX_CLAUSES),
});
export const takeBackConsentInput = change({ clauseId: id });

export type RaiseObjection = z.infer<typeof raiseObjectionInput>;
export type EndObjection = z.infer<typeof endObjectionInput>;
export type AskObjector = z.infer<typeof askObjectorInput>;
export type AnswerObjection = z.infer<typeof answerObjectionInput>;
export type GiveConsent = z.infer<typeof consentInput>;
export type TakeBackConsent = z.infer<typeof takeBackConsentInput>;
