import type { RouterOutputs } from "@/trpc/types";

export type TaskCheck = RouterOutputs["plan"]["task"];

export type TaskList = RouterOutputs["plan"]["tasks"];

export type Task = TaskList["tasks"][number];
