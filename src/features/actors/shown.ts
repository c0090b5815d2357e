import type { RouterOutputs } from "@/trpc/types";

export type ShownActor = RouterOutputs["actors"]["byId"];

export type Actors = RouterOutputs["actors"]["list"];
