import { expect, it } from "vitest";
import { unheardOf } from "./unheard";

const cell = (parts = {}) => ({ gives: 0, asks: 0, settled: 0, ...parts });
const row = (id: string, parts = {}) => ({ id, sealed: false, cells: [cell()], ...parts });

it.each([
  ["says nothing", row("a"), false, ["a"]],
  ["gives", row("a", { cells: [cell(), cell({ gives: 1 })] }), false, []],
  ["asks", row("a", { cells: [cell({ asks: 1 })] }), false, []],
  ["had asks that are settled", row("a", { cells: [cell({ settled: 2 })] }), false, []],
  ["answered under seal", row("a", { sealed: true }), false, []],
  ["spoke on a goal only", row("a"), true, []],
])("whoever %s", (_, one, spoke, unheard) => {
  expect(unheardOf([one, row("b")], [{ id: "a", spoke }])).toEqual([...unheard, "b"]);
});
