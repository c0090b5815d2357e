import type { RouterOutputs } from "@/trpc/types";

/** What the check of the form shows: what all answers say, and what was decided. */
export type FormCheckShown = RouterOutputs["collaboration"]["check"];
