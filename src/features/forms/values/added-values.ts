import { z } from "zod";

/**
 * Pieces for a form that adds a value of its own to the fields of a schema. Imported when the form is checked, like
 * the schema; never `import("zod")` itself, which brings all of it, 90 kB instead of 31.
 */

/** This value and no other: the record that a draft belongs to. */
export const exactly = <const T extends string | null>(value: T) => z.literal(value);

export const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values);

/** May stay without an answer. */
export const orEmpty = <T extends z.ZodType>(shape: T) => z.union([shape, z.literal("")]);

export const mustTick = z.boolean().refine((value) => value, "mustTick");
