import { z } from "zod";
import { change, cursor, day, id, inWorkspace, optionalText, version } from "@/domain/input";

/** What a round may ask for: the four kinds of expectations. */
export const roundKinds = ["GIVE", "GET", "NEED", "RED_LINE"] as const;
export type ExpectationKind = (typeof roundKinds)[number];

/** What the form edits: a tick per kind, the last day, a sentence to those who answer. */
export const roundFields = {
  GIVE: z.boolean(),
  GET: z.boolean(),
  NEED: z.boolean(),
  RED_LINE: z.boolean(),
  endsOn: day,
  note: optionalText(1000),
};

/** Whether a new one opens at once. */
export const roundStarts = ["NOW", "LATER"] as const;
export const newRoundFields = { ...roundFields, start: z.enum(roundStarts, "invalid") };

const plan = {
  kinds: z.array(z.enum(roundKinds)).max(roundKinds.length, "invalid"),
  endsOn: day,
  note: optionalText(1000),
};

export const roundsRef = inWorkspace({ after: cursor });
export const roundRef = inWorkspace({ roundId: id });
/** `open`: whether it opens at once. */
export const planRoundInput = change({ ...plan, open: z.boolean() });
export const changeRoundInput = change({ roundId: id, version, ...plan });
export const extendFields = { endsOn: day };
export const extendRoundInput = change({ roundId: id, version, endsOn: day });
export const roundStep = change({ roundId: id, version });

export type PlanRound = z.infer<typeof planRoundInput>;
export type ChangeRound = z.infer<typeof changeRoundInput>;
export type ExtendRound = z.infer<typeof extendRoundInput>;
export type RoundStep = z.infer<typeof roundStep>;
