import type { RouterOutputs } from "@/trpc/types";

export type TableFacts = RouterOutputs["partners"]["map"];
