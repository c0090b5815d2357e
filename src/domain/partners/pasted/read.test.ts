import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseAddress } from "@/domain/address";
import { readPasted } from "./read";

/** What came out, one string a line: address, organisation, person; or the problem and what was written. */
const told = (text: string) =>
  readPasted(text).map(({ email, organisation, person, problem, written, line }) =>
    problem
      ? `${problem} ${line}: ${written}`
      : [email, organisation, person].join(" | ").replace(/( \| )+$/, ""),
  );

const a = "ada@verein.example";
const b = "bob@verein.example";

describe("addresses alone", () => {
  it.each<[string, string[]]>([
    ["", []],
    [" \n ;, ", []],
    [a, [a]],
    [
      `${a}, ${b};cleo@verein.example\ndan@verein.example`,
      [a, b, "cleo@verein.example", "dan@verein.example"],
    ],
    [`${a} ${b}`, [a, b]],
    [`${a}\t${b}`, [a, b]],
    [`mailto:${a}`, [a]],
    [`<${a}>`, [a]],
    [`- ${a}\n• ${b}`, [a, b]],
    [`${a}.`, [a]],
    [`${a}, ADA@verein.example`, [a, "twice 1: ADA@verein.example"]],
    [`ada (at) verein (dot) example\nbob[at]verein.example`, [a, b]],
    ["ada@bücher.example", ["ada@xn--bcher-kva.example"]],
    [`\uFEFF${a}\r\n${b}\r`, [a, b]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what was not understood is said line by line", () => {
  it.each<[string, string[]]>([
    ["Fahrgastverein", ["address 1: Fahrgastverein"]],
    [`${a}\n\nStadtkirche, noch keine Adresse\n${b}`, [a, "address 3: Stadtkirche, noch keine Adresse", b]],
    ["Ada <ada@verein", ["address 1: ada@verein"]],
    [`ada@, ${a}`, ["address 1: ada@", a]],
    [`${a}\n${a}`, [a, `twice 2: ${a}`]],
    ["ada@192.168.0.1", ["address 1: ada@192.168.0.1"]],
    ["+49 351 4567", ["address 1: +49 351 4567"]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("Name <address>", () => {
  it.each<[string, string[]]>([
    [`Ada Beispiel <Ada@Verein.Example>`, [`${a} |  | Ada Beispiel`]],
    [`"Beispiel, Ada" <${a}>; ${b}`, [`${a} |  | Ada Beispiel`, b]],
    [
      `Beispiel, Ada <${a}>, Müller, Karl <karl@verein.example>`,
      [`${a} |  | Ada Beispiel`, "karl@verein.example |  | Karl Müller"],
    ],
    [`${b}, Müller, Karl <karl@verein.example>`, [b, "karl@verein.example |  | Karl Müller"]],
    ["Fahrgastverein Nordheim <info@fahrgast.example>", ["info@fahrgast.example | Fahrgastverein Nordheim"]],
    ["Stadtkirche <stadtkirche@nordheim.example>", ["stadtkirche@nordheim.example | Stadtkirche"]],
    ["Attac Nordheim <nordheim@attac.example>", ["nordheim@attac.example | Attac Nordheim"]],
    ["NABU <nordheim@gmx.de>", ["nordheim@gmx.de | NABU"]],
    ["Ruth Menne <rm77@gmx.de>", ["rm77@gmx.de |  | Ruth Menne"]],
    ["Dr. Ruth Menne <menne@stadtkirche.example>", ["menne@stadtkirche.example |  | Dr. Ruth Menne"]],
    ["Jörg Groß <joerg.gross@verein.example>", ["joerg.gross@verein.example |  | Jörg Groß"]],
    ["Stadtkirche; Menne, Ruth <ruth@kirche.example>", ["ruth@kirche.example | Stadtkirche | Ruth Menne"]],
    ["Naturschutzring\tMia Okafor <post-7@x.example>", ["post-7@x.example | Naturschutzring | Mia Okafor"]],
    ["Naturschutzring, Mia Okafor <post-7@x.example>", ["post-7@x.example | Naturschutzring | Mia Okafor"]],
    ["Okafor\tMia <mia.okafor@x.example>", ["mia.okafor@x.example |  | Mia Okafor"]],
    ["Okafor, Mia Anna <m.okafor@x.example>", ["m.okafor@x.example |  | Mia Anna Okafor"]],
    ["Attac, Ruth Menne <ruth@attac.example>", ["ruth@attac.example | Attac | Ruth Menne"]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a name and an address a line, in either order, and columns of a table", () => {
  it.each<[string, string[]]>([
    [`Fahrgastverein\t${a}\nKlimastreik\t${b}`, [`${a} | Fahrgastverein`, `${b} | Klimastreik`]],
    [`${a}\tFahrgastverein\n${b}\tKlimastreik`, [`${a} | Fahrgastverein`, `${b} | Klimastreik`]],
    [`Fahrgastverein;${a}\nKlimastreik ; ${b}`, [`${a} | Fahrgastverein`, `${b} | Klimastreik`]],
    [`Fahrgastverein, ${a}`, [`${a} | Fahrgastverein`]],
    [`${a}, Fahrgastverein`, [`${a} | Fahrgastverein`]],
    [`Fahrgastverein Nordheim ${a}`, [`${a} | Fahrgastverein Nordheim`]],
    [`Fahrgastverein: ${a}`, [`${a} | Fahrgastverein`]],
    [`1. Fahrgastverein – ${a}\n2) Klimastreik (${b})`, [`${a} | Fahrgastverein`, `${b} | Klimastreik`]],
    [`Verein für Bildung, Kultur e. V.\t${a}`, [`${a} | Verein für Bildung, Kultur e. V.`]],
    [`"Bund ""Nord"""\t${a}`, [`${a} | Bund "Nord"`]],
    [`"Bund; Nord";${a}`, [`${a} | Bund; Nord`]],
    [`IG Metall (Nordheim)\t${a}`, [`${a} | IG Metall (Nordheim)`]],
    [
      `Fahrgastverein\tRuth Menne\truth@fahrgast.example`,
      ["ruth@fahrgast.example | Fahrgastverein | Ruth Menne"],
    ],
    [
      `Ruth Menne\tFahrgastverein\truth@fahrgast.example`,
      ["ruth@fahrgast.example | Fahrgastverein | Ruth Menne"],
    ],
    [
      `Fahrgastverein\tRuth Menne\tinfo@fahrgast.example\t0351 45`,
      ["info@fahrgast.example | Fahrgastverein | Ruth Menne"],
    ],
    [`Ruth\tMenne\tmenne.ruth@gmx.de`, ["menne.ruth@gmx.de |  | Ruth Menne"]],
    [`Fahrgastverein; ${a}; ${b}`, [`${a} | Fahrgastverein`, `${b} | Fahrgastverein`]],
    [`${a}, Fahrgastverein, ${b}, Klimastreik`, [`${a} | Fahrgastverein`, `${b} | Klimastreik`]],
    [`Fahrgastverein, E-Mail: ${a}`, [`${a} | Fahrgastverein`]],
    [`|Fahrgastverein|${a}|`, [`${a} | Fahrgastverein`]],
    [`@home\t${a}`, [`${a} | @home`]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("headings say what the columns are, and are nobody", () => {
    expect(told(`Organisation\tE-Mail\nFahrgastverein\t${a}`)).toEqual([`${a} | Fahrgastverein`]);
    expect(told(`Name;E-Mail-Adresse\nRuth;${a}`)).toEqual([`${a} | Ruth`]);
    expect(told(`E-Mail;Name;Organisation\n${a};Ada Lang;Beispiel Nord\n${b};;Klimastreik`)).toEqual([
      `${a} | Beispiel Nord | Ada Lang`,
      `${b} | Klimastreik`,
    ]);
    expect(told(`Verein\tVorname\tNachname\tMail\nAttac\tRuth\tMenne\t${a}`)).toEqual([
      `${a} | Attac | Ruth Menne`,
    ]);
  });

  it.each([`Organisation\tContact`, `Verein\tKontakt`, `Kontakt;Organisation`, `Organisation\tContact\t`])(
    "%j is nobody, although it has no word for an address",
    (line) => {
      const row = line.startsWith("K") ? `${a};Fahrgastverein` : `Fahrgastverein\t${a}`;
      expect(told(`${line}\n${row}`)).toEqual([`${a} | Fahrgastverein`]);
    },
  );

  it("a line of which only some cells are headings is somebody whose address is missing", () => {
    expect(told(`Fahrgastverein\tKontakt\nVerein\tInitiative\nKlimastreik\t${b}`)).toEqual([
      "address 1: Fahrgastverein\tKontakt",
      "address 2: Verein\tInitiative",
      `${b} | Klimastreik`,
    ]);
  });
});

describe("whatever is pasted", () => {
  const sign = fc.string({ unit: fc.constantFrom(...'abÄ1@.,;<>"()\t \n-'), maxLength: 60 });
  const mailbox = fc.constantFrom(a, b, "info@nord.example", "ruth.menne@gmx.de");

  it("no address comes twice, and every line that says something comes back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, mailbox), { maxLength: 6 }), (parts) => {
        const text = parts.join("\n");
        const found = readPasted(text);
        const good = found.flatMap(({ email, problem }) => (problem ? [] : [email]));
        expect(new Set(good).size).toBe(good.length);
        for (const email of good) expect(normaliseAddress(email ?? "")).toBe(email);
        const lines = text
          .split("\n")
          .flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
        for (const line of lines) expect(found.some((one) => one.line === line)).toBe(true);
      }),
    );
  });

  it("an address that stands alone in its line is always read", () => {
    fc.assert(
      fc.property(sign, mailbox, sign, (before, email, after) => {
        const found = readPasted(`${before}\n${email}\n${after}`);
        expect(found.some((one) => one.email === email)).toBe(true);
      }),
    );
  });
});
