import type { RouterOutputs } from "@/trpc/types";

export type Round = RouterOutputs["rounds"]["byId"];

export type RoundAnswers = RouterOutputs["rounds"]["answers"];

export type ShownVoice = RoundAnswers["sections"][number]["voices"][number];
