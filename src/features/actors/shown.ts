import type { RouterOutputs } from "@/trpc/types";

export type Actor = RouterOutputs["actors"]["byId"];

export type Actors = RouterOutputs["actors"]["list"];
