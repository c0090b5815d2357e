import { beforeEach, describe, expect, it, vi } from "vitest";

const aSpot = { key: "heading", element: { closest: () => null, compareDocumentPosition: () => 0 } };

describe("what was said", () => {
  beforeEach(() => vi.resetModules());
  const begin = async () => {
    let now = 1000;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const it = await import("./said");
    it.addConfirmationSpot(aSpot as never);
    return { ...it, pass: (milliseconds: number) => (now += milliseconds) };
  };

  it("goes along to the next page while there is time to take it back", async () => {
    const { showConfirmation, leaveSaidBehind, saidAt, pass } = await begin();
    showConfirmation({ message: "Gespeichert.", actionLabel: "Rückgängig" });
    pass(19_000);
    leaveSaidBehind();
    expect(saidAt("heading")).toMatchObject({ message: "Gespeichert." });
  });

  it("is left behind once its time is over, also where a pointer has held its clock", async () => {
    const { showConfirmation, leaveSaidBehind, saidAt, pass } = await begin();
    showConfirmation({ message: "Gespeichert.", actionLabel: "Rückgängig" });
    pass(60_000);
    expect(saidAt("heading")).not.toBeNull();
    leaveSaidBehind();
    expect(saidAt("heading")).toBeNull();
  });
});
