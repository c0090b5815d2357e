import type { RouterOutputs } from "@/trpc/types";

export type Expectation = RouterOutputs["expectations"]["byId"];

export type Match = Expectation["matches"][number];

export type Fit = RouterOutputs["expectations"]["fits"]["fits"][number];

export type Register = RouterOutputs["expectations"]["list"];

export type OfKind = RouterOutputs["expectations"]["ofKind"];
