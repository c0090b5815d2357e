import type { RouterOutputs } from "@/trpc/types";

export type SetbackOverview = RouterOutputs["setbacks"]["map"];

export type Card = SetbackOverview["risks"][number];

export type Risk = RouterOutputs["setbacks"]["byId"];

export type AskedRisks = RouterOutputs["setbacks"]["asked"];

export type AskedRisk = AskedRisks["risks"][number];
