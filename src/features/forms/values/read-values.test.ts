import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day, id, line, optionalLine } from "@/domain/input";
import { toInputs } from "@/features/forms/inputs";
import { readValues } from "./read-values";

const fields = {
  title: line(20),
  target: optionalLine(),
  dueOn: day.nullable(),
  lead: id.nullable(),
  amount: z.number().int().min(1).nullable(),
};

describe("reading a form", () => {
  it("gives the server's values: nothing chosen is null, written numbers are numbers", () => {
    const read = readValues(fields, { title: "  Takt ", target: "", dueOn: "", lead: "", amount: "6" });
    expect(read).toEqual({ values: { title: "Takt", target: "", dueOn: null, lead: null, amount: 6 } });
  });

  it("names every field that needs another look, once", () => {
    const read = readValues(fields, {
      title: "",
      target: "",
      dueOn: "2027-02-30",
      lead: "",
      amount: "viele",
    });
    expect(read).toMatchObject({ errors: { title: "required", dueOn: "invalidDate" } });
    expect(Object.keys("errors" in read ? read.errors : {})).toEqual(["title", "dueOn", "amount"]);
  });

  it("shows what is stored: days without a time, nothing as an empty input", () => {
    expect(
      toInputs({ dueOn: "2027-09-30T00:00:00.000Z", amount: 3, lead: null }, ["dueOn", "amount", "lead"]),
    ).toEqual({
      dueOn: "2027-09-30",
      amount: "3",
      lead: "",
    });
  });
});
