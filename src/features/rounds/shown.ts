import type { RouterOutputs } from "@/trpc/types";

export type Round = RouterOutputs["rounds"]["byId"];

export type Answers = RouterOutputs["rounds"]["answers"];

export type Voice = Answers["sections"][number]["voices"][number];
