import type { RouterOutputs } from "@/trpc/types";

export type Commitment = RouterOutputs["commitments"]["list"]["commitments"][number];
/** Organisations that the reader may enter a promise for. */
export type ShownPromising = RouterOutputs["commitments"]["promising"];
