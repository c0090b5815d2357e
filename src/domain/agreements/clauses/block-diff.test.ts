import fc from "fast-check";
import { expect, it } from "vitest";
import { compareBodies } from "./block-diff";
import { blocksOf } from "./blocks";

const brief = (before: string, after: string) =>
  compareBodies(before, after).map(({ kind, deeper, ...line }) =>
    [kind, deeper, line.before?.text ?? "", line.after?.text ?? ""].join("|"),
  );

it.each([
  ["1. eins\n2. zwei", "1. eins\n  2. zwei", ["SAME|0|eins|eins", "SAME|1|zwei|zwei"]],
  ["1. eins\n  2. zwei", "1. eins\n2. zwei", ["SAME|0|eins|eins", "SAME|-1|zwei|zwei"]],
  ["eins  zwei", "eins zwei", ["SAME|0|eins zwei|eins zwei"]],
  ["eins\nzwei", "eins\ndrei\nzwei", ["SAME|0|eins|eins", "ADDED|0||drei", "SAME|0|zwei|zwei"]],
  ["eins\nzwei\ndrei", "eins\nvier", ["SAME|0|eins|eins", "CHANGED|0|zwei|vier", "REMOVED|0|drei|"]],
  ["", "neu", ["ADDED|0||neu"]],
])("%j to %j", (before, after, lines) => {
  expect(brief(before, after)).toEqual(lines);
});

it("tells every line of both, each once and in order", () => {
  const body = fc
    .array(fc.tuple(fc.constantFrom("", "  "), fc.constantFrom("a", "b", "c", "1. d")), { maxLength: 8 })
    .map((lines) => lines.map(([indent, text]) => indent + text).join("\n"));
  fc.assert(
    fc.property(body, body, (before, after) => {
      const changes = compareBodies(before, after);
      expect(changes.flatMap((one) => one.before ?? [])).toEqual(blocksOf(before));
      expect(changes.flatMap((one) => one.after ?? [])).toEqual(blocksOf(after));
      if (before === after) for (const one of changes) expect([one.kind, one.deeper]).toEqual(["SAME", 0]);
    }),
  );
});
