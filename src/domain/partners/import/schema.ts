import { z } from "zod";
import { address } from "@/domain/address";
import { change, id, inWorkspace, line, optionalLine, optionalText } from "@/domain/input";
import { partnerStartingStates, partnerTiers, sectors } from "@/domain/partners/choices";

/** Organisations that one import may bring. A longer list is read in parts. */
export const MAX_IMPORTED = 200;

/** The languages a mail can be in, for people who have no account yet. */
const mailLanguages = ["de", "en"] as const;

/**
 * One organisation as a line of a list gives it. The address is that of a person who is to be invited; it is kept with
 * the invitation and nowhere else. `contact` is an office or a function, never somebody's private data.
 */
export const importRowFields = {
  name: line(),
  email: address.nullable(),
  tier: z.enum(partnerTiers, "invalid").nullable(),
  sector: z.enum(sectors, "invalid").nullable(),
  region: optionalLine(),
  contact: optionalText(300),
  /** Somebody has been asked whether it is one that is on the list, and it is another. */
  isOther: z.boolean().optional(),
};

/** What the coordination decides for all lines together. */
export const importFields = {
  rows: z.array(z.strictObject(importRowFields)).min(1, "required").max(MAX_IMPORTED, "tooMany"),
  /** Where those stand who are not invited now. */
  state: z.enum(partnerStartingStates, "invalid"),
  invite: z.boolean(),
  locale: z.enum(mailLanguages).optional(),
};

export const importRef = inWorkspace({});
export const importInput = change(importFields);
/** Names the first organisation of an import. */
export const undoImportInput = change({ partnerId: id });

export type ImportRow = z.infer<z.ZodObject<typeof importRowFields>>;
export type ImportPartners = z.infer<typeof importInput>;
export type UndoImport = z.infer<typeof undoImportInput>;
