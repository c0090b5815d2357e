import type { RouterOutputs } from "@/trpc/types";

/** A note as the API hands it out, with its answers and what this reader may do with it. */
export type Note = RouterOutputs["reviews"]["of"]["notes"][number];
