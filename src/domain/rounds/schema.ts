import { z } from "zod";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { change, cursor, day, id, inWorkspace, optionalText, version } from "@/domain/input";
import { roundStarts } from "./choices";

/** What the form edits: a tick per kind, the last day, a sentence to those who answer. */
export const roundFields = {
  GIVE: z.boolean(),
  GET: z.boolean(),
  NEED: z.boolean(),
  RED_LINE: z.boolean(),
  endsOn: day,
  note: optionalText(1000),
};

export const newRoundFields = { ...roundFields, start: z.enum(roundStarts, "invalid") };

const plan = {
  kinds: z.array(z.enum(expectationKinds)).max(expectationKinds.length, "invalid"),
  endsOn: day,
  note: optionalText(1000),
};

export const roundsRef = inWorkspace({ after: cursor });
export const roundRef = inWorkspace({ roundId: id });
/** What was answered: to all kinds, or a page of the organisations that say something to one. */
export const answersRef = inWorkspace({
  roundId: id,
  kind: z.enum(expectationKinds).optional(),
  after: cursor,
});
/** `open`: whether it opens at once. */
export const planRoundInput = change({ ...plan, open: z.boolean() });
export const changeRoundInput = change({ roundId: id, version, ...plan });
export const extendFields = { endsOn: day };
export const extendRoundInput = change({ roundId: id, version, endsOn: day });
export const shortenRoundInput = extendRoundInput;
export const roundStep = change({ roundId: id, version });

export type PlanRound = z.infer<typeof planRoundInput>;
export type ChangeRound = z.infer<typeof changeRoundInput>;
export type ExtendRound = z.infer<typeof extendRoundInput>;
export type ShortenRound = z.infer<typeof shortenRoundInput>;
export type RoundStep = z.infer<typeof roundStep>;
export type AnswersRef = z.infer<typeof answersRef>;
