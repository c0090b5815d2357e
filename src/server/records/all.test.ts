import { describe, expect, it } from "vitest";
import { recordKinds, searchKinds } from "@/domain/records/all";
import { tables } from "./all";

describe("the tables of the records", () => {
  it("are searched where, and only where, the cards say so", () => {
    expect(recordKinds.filter((kind) => tables[kind].search)).toEqual(searchKinds);
  });
});
