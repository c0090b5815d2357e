import type { z } from "zod";
import type { Inputs } from "@/features/forms/inputs";

/** One input as its schema wants it: an empty choice or date is null, a written number is a number. */
function fit(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== "string" || schema.safeParse(value).success) return value;
  if (value === "" && schema.safeParse(null).success) return null;
  if (/^-?\d+$/.test(value.trim()) && schema.safeParse(Number(value)).success) return Number(value);
  return value;
}

export type ReadResult = { values: Record<string, unknown> } | { errors: Record<string, string> };

/**
 * Reads a form with the same fields that the server checks, each for itself; what is not among them is left out.
 * Errors are codes of `form.errors`, the first per field.
 */
export function readValues(fields: z.ZodRawShape, inputs: Inputs): ReadResult {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, schema] of Object.entries(fields) as [string, z.ZodType][]) {
    const parsed = schema.safeParse(fit(schema, inputs[name]));
    if (parsed.success) values[name] = parsed.data;
    else {
      const missing = inputs[name] === "" || inputs[name] === undefined;
      errors[name] = missing ? "required" : (parsed.error.issues[0]?.message ?? "invalid");
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { values };
}
