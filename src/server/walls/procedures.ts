import type { z } from "zod";
import type { Meta } from "@/server/core/trpc";
import { appRouter } from "@/server/root";
import type { Caller } from "@/server/testing/workspace";

/** One procedure as the walls tests see it. */
export interface Listed {
  path: string;
  type: "query" | "mutation" | "subscription";
  meta: Meta;
  /** The one input schema, if it has any. */
  input: z.ZodType | null;
}

type Definition = { _def: { type: Listed["type"]; meta?: Meta; inputs: z.ZodType[] } };

/** Every procedure there is, read from the router itself: none can be forgotten. */
export const listed: readonly Listed[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, Definition>,
).map(([path, procedure]) => {
  const { type, meta, inputs } = procedure._def;
  if (!meta) throw new Error(`${path} does not say who may call it`);
  if (inputs.length > 1) throw new Error(`${path} has more than one input schema`);
  return { path, type, meta, input: inputs[0] ?? null };
});

/** Calls a procedure by its path. */
export function call(caller: Caller, path: string, input: unknown): Promise<unknown> {
  let at: unknown = caller;
  for (const name of path.split(".")) at = (at as Record<string, unknown>)[name];
  return (at as (given: unknown) => Promise<unknown>)(input);
}

/** What came back: OK, or the code of the error. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "OK";
  } catch (error) {
    return (error as { code?: string }).code ?? "THROWN";
  }
}
