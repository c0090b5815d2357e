import type { RouterOutputs } from "@/trpc/types";

/** A workspace as the API hands it out, with what this reader may do with it. */
export type Workspace = RouterOutputs["workspaces"]["show"];
