import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compareNotes,
  refuseChangingNote,
  refuseReopeningNote,
  refuseResolving,
  waitsForCoordination,
} from "./notes";
import { noteWeights } from "./schema";

it("resolves what is open and opens what is resolved", () => {
  expect([false, true].map((resolved) => refuseResolving({ resolved }))).toEqual([null, "noteResolved"]);
  expect([false, true].map((resolved) => refuseReopeningNote({ resolved }))).toEqual(["noteOpen", null]);
});

it("leaves the words of others alone", () => {
  expect(refuseChangingNote({ authorId: "a" }, "a")).toBeNull();
  expect(refuseChangingNote({ authorId: "a" }, "b")).toBe("noteOfAnother");
});

it("sends blocking and important notes to the coordination", () => {
  expect(noteWeights.filter(waitsForCoordination)).toEqual(["BLOCKING", "IMPORTANT"]);
});

it("puts open and heavy notes first, in whichever order they were read", () => {
  const note = fc.record({
    resolved: fc.boolean(),
    weight: fc.constantFrom(...noteWeights),
    createdAt: fc.constantFrom("2027-01-01", "2027-01-02"),
  });
  fc.assert(
    fc.property(fc.array(note), (notes) => {
      const sorted = [...notes].sort(compareNotes);
      const firstResolved = sorted.findIndex((one) => one.resolved);
      if (firstResolved >= 0) expect(sorted.slice(firstResolved).every((one) => one.resolved)).toBe(true);
      expect([...notes].reverse().sort(compareNotes)).toEqual(sorted);
    }),
  );
});
