import { z } from "zod";
import type { Day } from "./calendar";

/**
 * The pieces every input schema is made of: strict objects with caps, and text that is
 * normalised once at the edge (REQ-I1, REQ-I3). Messages are codes of `form.errors`.
 */

/** Bidirectional overrides, zero-width characters and the byte order mark: invisible, so they can disguise a name. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Control characters except tab and line feed. PostgreSQL refuses NUL in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** Halves of surrogate pairs, which cannot be stored as UTF-8. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function clean(value: string): string {
  return value
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATE, "")
    .normalize("NFC")
    .trim();
}

export const MAX_LINE = 200;
export const MAX_TEXT = 4000;
export const MAX_CLAUSE = 10_000;

export const id = z.uuid("invalid");

/** One line that must say something, for names and titles. */
export const line = (max = MAX_LINE) =>
  z
    .string()
    .max(max * 4, "tooLong")
    .transform((value) => clean(value).replace(/\s+/g, " "))
    .pipe(z.string().min(1, "required").max(max, "tooLong"));

/** One line that may be empty. */
export const optionalLine = (max = MAX_LINE) =>
  z
    .string()
    .max(max * 4, "tooLong")
    .transform((value) => clean(value).replace(/\s+/g, " "))
    .pipe(z.string().max(max, "tooLong"));

/** Several lines that must say something. */
export const text = (max = MAX_TEXT) =>
  z
    .string()
    .max(max * 2, "tooLong")
    .transform(clean)
    .pipe(z.string().min(1, "required").max(max, "tooLong"));

/** Several lines that may be empty. */
export const optionalText = (max = MAX_TEXT) =>
  z
    .string()
    .max(max * 2, "tooLong")
    .transform(clean)
    .pipe(z.string().max(max, "tooLong"));

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
