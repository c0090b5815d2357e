import { z } from "zod";
import type { Day } from "./calendar";
import { cleanLine, cleanText, fits, hidesSomething, LONE_SURROGATE } from "./cleaning";

/**
 * The pieces every input schema is made of: strict objects with caps, and text that is
 * normalised once at the edge (REQ-I1, REQ-I3). Messages are codes of `form.errors`.
 */

export const MAX_LINE = 200;
export const MAX_TEXT = 4000;
export const MAX_CLAUSE = 10_000;

export const id = z.uuid("invalid");

/** Code units that a sign may take before cleaning: what is longer by far is not even looked at. */
const RAW = 8;

const asWritten = (most: number) =>
  z
    .string()
    .max(most * RAW, "tooLong")
    .refine((value) => !hidesSomething(value), { message: "hiddenSigns", abort: true });

const cleaned = (clean: (value: string) => string, least: 0 | 1, most: number) =>
  asWritten(most)
    .transform(clean)
    .pipe(
      z
        .string()
        .min(least, "required")
        .refine((value) => fits(value, most), "tooLong"),
    );

/** One line that must say something, for names and titles. */
export const line = (max = MAX_LINE) => cleaned(cleanLine, 1, max);

/** One line that may be empty. */
export const optionalLine = (max = MAX_LINE) => cleaned(cleanLine, 0, max);

/** Several lines that must say something. */
export const text = (max = MAX_TEXT) => cleaned(cleanText, 1, max);

/** Several lines that may be empty. */
export const optionalText = (max = MAX_TEXT) => cleaned(cleanText, 0, max);

/** What somebody looks for: cleaned, and never refused for signs that nobody sees. */
export const soughtLine = (max = MAX_LINE) =>
  z
    .string()
    .max(max * RAW, "tooLong")
    .transform(cleanLine)
    .pipe(z.string().refine((value) => fits(value, max), "tooLong"));

/** Text kept as it is typed, spaces and all, except for what PostgreSQL cannot store. */
export const asTyped = (max: number) =>
  z
    .string()
    .max(max, "tooLong")
    .transform((value) => value.replaceAll("\u0000", "").replace(LONE_SURROGATE, ""));

/** A calendar day as `2027-03-31`, between 1900 and 2199. */
export const day = z.iso
  .date("invalidDate")
  .refine((value) => value >= "1900-01-01" && value < "2200-01-01", "invalidDate")
  .transform((value) => value as Day);

/** The version of a row that the writer saw; a newer one answers with a conflict. */
export const version = z.number().int().min(1).max(2_000_000_000);

/** Where a page of a list starts: the id of the last row shown, or nothing for the first page. */
export const cursor = z.uuid("invalid").optional();

/** What every read in a workspace names. */
export const inWorkspace = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ workspace: id, ...shape });

/**
 * What every change in a workspace names: the workspace and a client-made id, so that a retry has one effect (REQ-C2).
 */
export const change = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject({ workspace: id, requestId: id, ...shape });
