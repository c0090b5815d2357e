import type { RouterOutputs } from "@/trpc/types";

/** Who decides what, who speaks and stands in, how often the partners meet. */
export type Structure = RouterOutputs["structure"]["read"];
/** One class of decisions with its rule, if it has one, and the suggestion. */
export type RuledClass = Structure["classes"][number];
export type Mandate = Structure["mandates"][number];
/** Members and who sits for them: those who can take a task on. */
export type Mandatable = RouterOutputs["structure"]["mandatable"];
