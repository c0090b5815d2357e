import type { RouterOutputs } from "@/trpc/types";

export type ShownTable = RouterOutputs["partners"]["map"];
