import {
  askInput,
  cellInput,
  matrixInput,
  needInput,
  takeBackAskInput,
} from "@/domain/expectations/matrix/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { readMatrix } from "./reads";
import { readCell } from "./reads/cell";
import { readNeed } from "./reads/need";
import { askOthers, takeBackAsk } from "./writes";

/** The table of who gives and who expects what, and the way from a gap to those who could close it. */
export const matrixProcedures = {
  matrix: workspaceProcedure("expectation.read")
    .input(matrixInput)
    .query(({ ctx, input }) => readMatrix(ctx.scope, input)),
  cell: workspaceProcedure("expectation.read")
    .input(cellInput)
    .query(({ ctx, input }) => readCell(ctx.scope, input)),
  need: workspaceProcedure("expectation.read")
    .input(needInput)
    .query(({ ctx, input }) => readNeed(ctx.scope, input)),
  ask: workspaceProcedure("match.write")
    .input(askInput)
    .mutation(({ ctx, input }) => askOthers(ctx.scope, input)),
  takeBackAsk: workspaceProcedure("match.write")
    .input(takeBackAskInput)
    .mutation(({ ctx, input }) => takeBackAsk(ctx.scope, input)),
};
