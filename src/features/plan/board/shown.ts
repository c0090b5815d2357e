import type { RouterOutputs } from "@/trpc/types";

/** Everything that a board is shown of a plan, each part as its own room reads it. */
export interface BoardPlan {
  workspace: RouterOutputs["workspaces"]["show"];
  table: RouterOutputs["partners"]["map"];
  matrix: RouterOutputs["expectations"]["matrix"];
  alignment: RouterOutputs["goals"]["alignment"];
  goals: RouterOutputs["goals"]["list"]["goals"];
  agreements: RouterOutputs["agreements"]["byId"][];
  setbacks: RouterOutputs["setbacks"]["plans"];
  decisions: RouterOutputs["decisions"]["list"];
  structure: RouterOutputs["structure"]["read"];
}
