import { z } from "zod";
import { createWorkspaceInput, decidableForms, newWorkspaceFields } from "@/domain/workspaces/schema";
import { exampleIds } from "./choices";

export { type ExampleId, exampleIds, isExampleId } from "./choices";

/** How a new workspace begins: with nothing, with a working form, or with the structure of an example. */
export const starts = ["EMPTY", ...decidableForms, ...exampleIds] as const;
export type Start = (typeof starts)[number];

/** The form for a new workspace. */
export const foundWorkspaceFields = { ...newWorkspaceFields, start: z.enum(starts) };

/** What founding a workspace asks for, and how it begins; without a word it begins with nothing. */
export const foundWorkspaceInput = z.strictObject({
  ...createWorkspaceInput.shape,
  start: z.enum(starts).optional(),
});
export type FoundWorkspace = z.infer<typeof foundWorkspaceInput>;
