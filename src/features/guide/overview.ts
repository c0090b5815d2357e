import type { RouterOutputs } from "@/trpc/types";

type Either = RouterOutputs["guide"]["overview"];

/** The workspace page for those who plan. */
export type GuideOverview = Extract<Either, { kind: "planning" }>;

/** The workspace page for an observer: what was released. */
export type Released = Extract<Either, { kind: "released" }>;
