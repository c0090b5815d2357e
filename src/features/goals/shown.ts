import type { RouterOutputs } from "@/trpc/types";

export type Goal = RouterOutputs["goals"]["byId"];
