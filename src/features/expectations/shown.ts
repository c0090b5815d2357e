import type { RouterOutputs } from "@/trpc/types";

export type Expectation = RouterOutputs["expectations"]["byId"];

export type Match = Expectation["matches"][number];

export type Fit = RouterOutputs["expectations"]["fits"]["fits"][number];

/** The register as a whole; its rows come page by page (`RegisterRows`). */
export type Register = RouterOutputs["expectations"]["summary"];

export type RegisterRows = RouterOutputs["expectations"]["list"];

export type OfKind = RouterOutputs["expectations"]["ofKind"];
