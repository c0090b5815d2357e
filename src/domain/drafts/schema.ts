import { z } from "zod";
import { asTyped, change, inWorkspace } from "@/domain/input";
import { FORM_NAME, PLACE } from "./place";

/** As many inputs, and as much text in each, as the longest form has. */
export const MOST_INPUTS = 60;
const LONGEST_INPUT = 10_000;
/** All inputs together, so that the row stays below the 128 kB that its table allows, in any script. */
const LONGEST_DRAFT = 30_000;
/** Inputs are named by us; the names of those per record end with its id. */
const INPUT_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/** What the inputs of a form hold, as typed: not yet an answer, so nothing about it is checked but its size. */
export const draftContents = z
  .record(z.string().regex(INPUT_NAME, "invalid"), z.union([asTyped(LONGEST_INPUT), z.boolean()]))
  .refine((contents) => Object.keys(contents).length <= MOST_INPUTS, "tooLong")
  .refine((contents) => Object.values(contents).join("").length <= LONGEST_DRAFT, "tooLong");

/** The version of the draft that this device has read; 0 where it found none. A newer one answers with a conflict. */
export const seenDraft = z.number().int().min(0).max(2_000_000_000);

const place = z.string().max(200, "invalid").regex(PLACE, "invalid");
const form = z.string().regex(FORM_NAME, "invalid");

export const placeRef = inWorkspace({ place });

export const keepInput = change({ place, form, seen: seenDraft, contents: draftContents });
export type KeepInput = z.infer<typeof keepInput>;

/** The form was sent, or its reader wants none of it: its draft has done its work. */
export const letGoInput = change({ place, form, seen: seenDraft });
export type LetGoInput = z.infer<typeof letGoInput>;
