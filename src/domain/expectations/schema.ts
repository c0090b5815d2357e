import { z } from "zod";
import { change, cursor, id, inWorkspace, text, version } from "@/domain/input";
import { refuseContents } from "./contents";
import { expectationCategories } from "./units";

/** Beitrag, Nutzen, Bedarf, rote Linie: what one organisation offers, wants, must have, will not cross. */
export const expectationKinds = ["GIVE", "GET", "NEED", "RED_LINE"] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

export const expectationPriorities = ["MUST", "SHOULD"] as const;

/** Who may read it once it is shared. */
export const expectationVisibilities = ["MEMBERS", "COORDINATION", "OWN_ORG"] as const;
export type ExpectationVisibility = (typeof expectationVisibilities)[number];

/** No organisation needs more of anything than this; it also keeps sums exact. */
export const MAX_QUANTITY = 100_000_000;

/** What the form edits. */
export const expectationFields = {
  kind: z.enum(expectationKinds),
  category: z.enum(expectationCategories).nullable(),
  statement: text(1000),
  quantity: z.number("notANumber").int("notANumber").min(1, "notANumber").max(MAX_QUANTITY, "tooMuch").nullable(),
  priority: z.enum(expectationPriorities),
  visibility: z.enum(expectationVisibilities),
};

/** The form's own schema: the same fields, and a missing category is said beside the field. */
export const expectationForm = z.strictObject(expectationFields).superRefine((fields, context) => {
  if (refuseContents(fields) === "categoryMissing") {
    context.addIssue({ code: "custom", path: ["category"], message: "required" });
  }
});

/** The form for a new one asks besides whether it stays a draft. */
export const newExpectationForm = z
  .strictObject({ ...expectationFields, share: z.boolean() })
  .superRefine((fields, context) => {
    if (refuseContents(fields) === "categoryMissing") {
      context.addIssue({ code: "custom", path: ["category"], message: "required" });
    }
  });

export const listExpectationsInput = inWorkspace({
  partnerId: id.optional(),
  kind: z.enum(expectationKinds).optional(),
  cursor,
});
export const expectationRef = inWorkspace({ expectationId: id });
/** For whom: an organisation's id, or null for the own one. */
export const beginExpectationInput = inWorkspace({ partnerId: id.nullable() });
export const addExpectationInput = change({ partnerId: id.nullable(), share: z.boolean(), ...expectationFields });
export const changeExpectationInput = change({ expectationId: id, version, ...expectationFields });
/** Sharing, confirming, withdrawing, removing and putting back name only the row and the version seen. */
export const expectationStep = change({ expectationId: id, version });

export type ExpectationFields = z.infer<z.ZodObject<typeof expectationFields>>;
export type NewExpectationFields = z.infer<typeof newExpectationForm>;
export type ListExpectations = z.infer<typeof listExpectationsInput>;
export type AddExpectation = z.infer<typeof addExpectationInput>;
export type ChangeExpectation = z.infer<typeof changeExpectationInput>;
export type ExpectationStep = z.infer<typeof expectationStep>;
