import type { RouterOutputs } from "@/trpc/types";

export type Round = RouterOutputs["rounds"]["byId"];

/** The rounds of a workspace, newest first. */
export type Rounds = RouterOutputs["rounds"]["list"];

export type RoundAnswers = RouterOutputs["rounds"]["answers"];

export type ShownVoice = RoundAnswers["sections"][number]["voices"][number];
