import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type DraftRow, knownFrom, problemsAmong, readDraft } from "./rows";
import { importFields, MAX_IMPORTED } from "./schema";

const draft = (fields: Partial<DraftRow>): DraftRow => ({
  name: "Fahrgastverein",
  email: "",
  tier: "",
  sector: "",
  region: "",
  contact: "",
  ...fields,
});

describe("one line", () => {
  const wrong: [Partial<DraftRow>, string, string][] = [
    [{ name: "" }, "name", "nameMissing"],
    [{ name: " \u200B " }, "name", "nameMissing"],
    [{ name: "x".repeat(201) }, "name", "tooLong"],
    [{ email: "ada@" }, "email", "addressWrong"],
    [{ email: "a@b.example, c@d.example" }, "email", "addressSeveral"],
    [{ name: "Ver\u202Eein" }, "name", "hiddenSigns"],
    [{ contact: "Büro\u{E0041}" }, "contact", "hiddenSigns"],
    [{ tier: "Chef" }, "tier", "tierUnknown"],
    [{ sector: "Raumfahrt" }, "sector", "sectorUnknown"],
    [{ region: "x".repeat(201) }, "region", "tooLong"],
    [{ contact: "x".repeat(301) }, "contact", "tooLong"],
  ];
  it.each(wrong)("asks about %j", (fields, column, problem) => {
    expect(readDraft(draft(fields), true)).toMatchObject({ row: null, problems: [{ column, problem }] });
  });

  it("reads what is right, addresses in brackets included", () => {
    const fields = {
      email: "Ada <Ada@Verein.example>",
      tier: "Träger",
      sector: "Verein",
      region: "Nordheim",
    };
    expect(readDraft(draft(fields), true).row).toEqual({
      name: "Fahrgastverein",
      email: "ada@verein.example",
      tier: "CORE",
      sector: "ASSOCIATION",
      region: "Nordheim",
      contact: "",
    });
  });

  it("does not ask about an address that nobody is invited by", () => {
    expect(readDraft(draft({ email: "keine" }), false)).toMatchObject({ row: { email: null }, problems: [] });
  });

  it("keeps a formula as the text it is", () => {
    expect(readDraft(draft({ name: "=1+1" }), true).row?.name).toBe("=1+1");
  });

  it("hands over only what the server's schema takes", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Träger", "a@b.example", "=cmd|' /C calc'!A0"),
    );
    const drafts = fc.record({
      name: cell,
      email: cell,
      tier: cell,
      sector: cell,
      region: cell,
      contact: cell,
    });
    fc.assert(
      fc.property(drafts, fc.boolean(), (each, invite) => {
        const { row, problems } = readDraft(each, invite);
        expect(row === null).toBe(problems.length > 0);
        if (row) expect(z.strictObject(importFields).shape.rows.safeParse([row]).success).toBe(true);
      }),
    );
  });
});

describe("lines beside each other", () => {
  const known = knownFrom([{ name: "Klimastreik", contact: "" }], ["da@a.example"]);
  const rows = [
    { name: "Fahrgastverein", email: "ada@a.example" },
    { name: "FAHRGASTVEREIN", email: "bert@a.example" },
    { name: "Klimastreik", email: null },
    { name: "Mieterrat", email: "ada@a.example" },
    { name: "Stadtkirche", email: "da@a.example" },
    { name: null, email: null },
  ];
  it("asks about the second of two, and about what is on the list", () => {
    expect(problemsAmong(rows, known, true)).toEqual([
      [],
      [{ column: "name", problem: "nameTwice" }],
      [{ column: "name", problem: "nameOnList" }],
      [{ column: "email", problem: "addressTwice" }],
      [{ column: "email", problem: "alreadyInvited" }],
      [],
    ]);
  });
  it("asks about what may be on the list, until somebody says that it is another", () => {
    const here = knownFrom(
      [
        { name: "Ärztebund", contact: "@aerzte.example" },
        { name: "Mieterrat", contact: "" },
      ],
      [],
    );
    const maybe = (record: string) => [{ column: "name", problem: "maybeOnList", record }];
    const line = (name: string, more: object = {}) => ({ name, email: null, ...more });
    const lines = [
      line("Ärztebund Nord"),
      line("Verein Mieterrat"),
      line("Ärztebund Süd", { isOther: true }),
      line("Praxis am Markt", { email: "info@aerzte.example" }),
      line("Praxis am Ring", { contact: "www.aerzte.example" }),
      line("Praxis am Tor", { email: "info@gmx.de" }),
    ];
    expect(problemsAmong(lines, here, false)).toEqual([
      maybe("Ärztebund"),
      maybe("Mieterrat"),
      [],
      maybe("Ärztebund"),
      maybe("Ärztebund"),
      [],
    ]);
  });
  it("compares addresses only where people are invited", () => {
    expect(
      problemsAmong(rows, known, false)
        .flat()
        .map(({ column }) => column),
    ).toEqual(["name", "name"]);
  });
});

it("takes two hundred lines and not one more", () => {
  const row = readDraft(draft({}), true).row;
  const rows = importFields.rows;
  expect(rows.safeParse(Array(MAX_IMPORTED).fill(row)).success).toBe(true);
  expect(rows.safeParse(Array(MAX_IMPORTED + 1).fill(row)).success).toBe(false);
  expect(rows.safeParse([{ ...row, role: "COORDINATOR" }]).success).toBe(false);
});
