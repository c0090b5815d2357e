import type { RouterOutputs } from "@/trpc/types";

export type Categories = RouterOutputs["categories"]["list"];

export type Category = Categories["categories"][number];
