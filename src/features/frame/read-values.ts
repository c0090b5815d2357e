import { z } from "zod";

/** A form's values as inputs hold them: text, or a tick. */
export type Inputs = Record<string, string | boolean>;

/** Turns a record's values into what inputs show: nothing becomes "", numbers become text. */
export function toInputs(values: Record<string, unknown>, names: readonly string[]): Inputs {
  const inputs: Inputs = {};
  for (const name of names) {
    const value = values[name];
    if (typeof value === "boolean") inputs[name] = value;
    else if (typeof value === "string") inputs[name] = value.replace(/T00:00:00\.000Z$/, "");
    else inputs[name] = value === null || value === undefined ? "" : String(value);
  }
  return inputs;
}

/** One input as its schema wants it: an empty choice or date is null, a written number is a number. */
function fit(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== "string" || schema.safeParse(value).success) return value;
  if (value === "" && schema.safeParse(null).success) return null;
  if (/^-?\d+$/.test(value.trim()) && schema.safeParse(Number(value)).success) return Number(value);
  return value;
}

export type ReadResult = { values: Record<string, unknown> } | { errors: Record<string, string> };

/** Reads a form with the same schema that the server uses. Errors are codes of `form.errors`, the first per field. */
export function readValues(fields: z.ZodRawShape, inputs: Inputs): ReadResult {
  const raw = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, fit(schema as z.ZodType, inputs[name])]),
  );
  const parsed = z.strictObject(fields).safeParse(raw);
  if (parsed.success) return { values: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0]);
    const missing = inputs[name] === "" || inputs[name] === undefined;
    errors[name] ??= missing ? "required" : issue.message;
  }
  return { errors };
}
