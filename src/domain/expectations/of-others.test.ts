import { expect, it } from "vitest";
import { saidByOthers } from "./of-others";

const row = (partnerId: string, kind: "GIVE" | "GET" | "NEED" | "RED_LINE", parts = {}) => ({
  partnerId,
  kind,
  state: "SHARED" as const,
  member: true,
  settled: false,
  ...parts,
});

it("counts what others ask for, first what they need and how much of it is open", () => {
  const rows = [
    row("us", "NEED"),
    row("a", "NEED"),
    row("b", "NEED", { settled: true, state: "CONFIRMED" }),
    row("a", "GET"),
    row("a", "NEED", { state: "DRAFT" }),
    row("gone", "NEED", { member: false }),
    row("b", "GIVE", { settled: true }),
  ];
  expect(saidByOthers(rows, "us")).toEqual([
    { kind: "NEED", count: 2, open: 1 },
    { kind: "GET", count: 1, open: 1 },
    { kind: "GIVE", count: 1, open: 0 },
    { kind: "RED_LINE", count: 0, open: 0 },
  ]);
  expect(saidByOthers(rows, null)[0]).toEqual({ kind: "NEED", count: 3, open: 2 });
});
