import type { RouterOutputs } from "@/trpc/types";

export type Overview = RouterOutputs["setbacks"]["map"];

export type Card = Overview["risks"][number];

export type Risk = RouterOutputs["setbacks"]["byId"];

export type Asked = RouterOutputs["setbacks"]["asked"];

export type AskedRisk = Asked["risks"][number];
