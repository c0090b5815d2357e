import type { RouterOutputs } from "@/trpc/types";

export type Partner = RouterOutputs["partners"]["byId"];
