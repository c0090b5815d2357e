import type { RouterOutputs } from "@/trpc/types";

/** The perspectives that must not be missing, and whom a form can choose from. */
export type Perspectives = RouterOutputs["perspectives"]["read"];
export type Required = Perspectives["required"][number];
