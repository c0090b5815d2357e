import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf, cleanLine, cleanText, fits, hidesSomething } from "./cleaning";
import { asTyped, line, optionalLine, soughtLine, text } from "./input";

const SCOTLAND = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}";

describe("invisible signs that carry meaning stay", () => {
  it.each([
    ["a rainbow flag", "Regenbogen 🏳️‍🌈"],
    ["a family", "Haus 👨‍👩‍👧‍👦"],
    ["a person with a skin tone and a trade", "Löschzug 👩🏽‍🚒"],
    ["two people holding hands", "🧑🏻‍🤝‍🧑🏿 Zusammen"],
    ["a heart on fire", "❤️‍🔥"],
    ["a transgender flag", "🏳️‍⚧️ Verein"],
    ["a keycap", "Platz 1️⃣"],
    ["a flag of letters", "Bündnis 🇩🇪"],
    ["the flag of Scotland", `Rat ${SCOTLAND}`],
    ["a non-joiner inside a Persian word", "می\u200Cخواهیم"],
    ["a joiner at the end of an Arabic abbreviation", "ه\u200D."],
    ["a joiner after a virama", "ක්\u200Dරී"],
    ["a non-joiner inside a German compound", "Auf\u200Clage"],
    ["a half form at the end", "क्\u200D"],
    ["a variation of a han sign", "葛\u{E0100}飾区"],
    ["a text selector", "☎︎ Telefon"],
    ["a Mongolian selector", "ᠠ᠋ᠨ"],
    ["a direction mark in Hebrew", "ארגון C++\u200E בע״מ"],
    ["a Thai name", "สมาคม"],
  ])("%s", (_, written) => {
    expect(cleanLine(written)).toBe(written.normalize("NFC"));
    expect(line().parse(written)).toBe(written.normalize("NFC"));
  });
});

describe("invisible signs that mean nothing go", () => {
  it.each([
    ["a soft hyphen", "Bünd\u00ADnis", "Bündnis"],
    ["a zero width space", "Bünd\u200Bnis", "Bündnis"],
    ["a byte order mark", "\uFEFFBündnis", "Bündnis"],
    ["a word joiner", "Bünd\u2060nis", "Bündnis"],
    ["a joiner at the edge of a word", "Bündnis\u200D \u200CNord", "Bündnis Nord"],
    ["a joiner beside an emoji that joins nothing", "🌈\u200D Nord", "🌈 Nord"],
    ["a selector without a base", "\uFE0F Bündnis", "Bündnis"],
    ["a second selector", "❤\uFE0F\uFE0F\uFE0E", "❤\uFE0F"],
    ["a hundred joiners", `a${"\u200D".repeat(100)}b`, "a\u200D\u200D\u200Db"],
    ["a filler", "Bünd\u115Fnis", "Bündnis"],
    ["a grapheme joiner", "Bünd\u034Fnis", "Bündnis"],
    ["direction marks where nothing runs from the right", "\u200EBündnis\u200F", "Bündnis"],
    ["a number wrapped by a phone", "\u202D+49 30 1234\u202C", "+49 30 1234"],
    ["an isolated name without a letter from the right", "\u2068Anna\u2069", "Anna"],
    ["controls", "Bünd\u0000\u0008\u007F\u0090nis", "Bündnis"],
    ["no code point", "Bünd\uFFFEnis\u{1FFFF}", "Bündnis"],
    ["half a pair", "Bünd\uD83Dnis\uDE00", "Bündnis"],
    ["an object that stays behind", "Bünd\uFFFCnis", "Bündnis"],
  ])("%s", (_, written, kept) => {
    expect(cleanLine(written)).toBe(kept);
  });

  it.each(["\u2800", "\u3164", "\uFFA0"])("%j looks like a blank and becomes one", (sign) => {
    expect(cleanLine(`Hand${sign}Fuß`)).toBe("Hand Fuß");
  });

  it.each([
    ..."\u00AD\u034F\u061C\u115F\u1160\u17B4\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2060\u2061\u206A\u2800\u3164\uFE00\uFE0F\uFEFF\uFFA0",
    "\u{1D173}",
    "\u{E0100}",
    "\u200D\uFE0F",
    "\u00A0\u3000",
  ])("a name of %j alone is empty", (sign) => {
    const empty = line().safeParse(sign.repeat(3));
    expect(empty.error?.issues[0]?.message).toBe("required");
  });
});

describe("breaks", () => {
  it.each([
    "\n",
    "\r\n",
    "\r",
    "\u000B",
    "\u000C",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u001C",
    "\u001D",
    "\u001E",
  ])("%j is a blank in one line and a line break in several", (sign) => {
    expect(cleanLine(`Hand${sign}Fuß`)).toBe("Hand Fuß");
    expect(cleanText(`(3) erste Zeile${sign}zweite Zeile`)).toBe("(3) erste Zeile\nzweite Zeile");
  });
  it.each(["\t", "\u00A0", "\u3000", "\u2003", "\u001F"])("%j is a blank in one line", (sign) => {
    expect(cleanLine(`Hand${sign}Fuß`)).toBe("Hand Fuß");
  });
  it("keeps what stands at the beginning of lines", () => {
    expect(cleanText("(a) eins\n\t(1) zwei\n    drei")).toBe("(a) eins\n\t(1) zwei\n    drei");
  });
});

describe("what would show another text is refused", () => {
  it.each([
    ["an override", "Verein\u202Egpj.exe"],
    ["an embedding from the right", "Verein \u202Babc\u202C"],
    ["an isolate from the right", "Verein \u2067abc\u2069"],
    ["an override in Hebrew", "\u202Dארגון\u202C"],
    ["an isolate around Arabic", "\u2066العربية\u2069"],
    ["tags behind a name", `Verein\u{E0041}\u{E0042}`],
    ["tags behind a flag that has no such part", `\u{1F3F4}${"\u{E0061}".repeat(40)}\u{E007F}`],
    ["a flag that never ends", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}"],
    ["a language tag", "\u{E0001}Verein"],
  ])("%s", (_, written) => {
    expect(hidesSomething(written)).toBe(true);
    for (const schema of [line(), optionalLine(), text()]) {
      expect(schema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual(["hiddenSigns"]);
    }
  });
  it("but never in a search", () => {
    expect(soughtLine().parse("Verein\u202Egpj")).toBe("Vereingpj");
  });
});

describe("lengths are counted as people count", () => {
  const family = "👨‍👩‍👧‍👦";
  it("an emoji is one sign", () => {
    expect(line(10).parse(family.repeat(10))).toBe(family.repeat(10));
    expect(line(10).safeParse(family.repeat(11)).error?.issues[0]?.message).toBe("tooLong");
    expect(line(10).safeParse("x".repeat(11)).error?.issues[0]?.message).toBe("tooLong");
  });
  it("a letter with a thousand accents is many", () => {
    expect(fits(`a${"\u0301".repeat(1000)}`, 20)).toBe(false);
  });
  it("a beginning never cuts one", () => {
    expect(beginningOf(`ab${family}c`, 3)).toBe(`ab${family}`);
    expect(beginningOf(`Z${"o\u0302\u0301".repeat(5)}`, 2)).toBe("Zo\u0302\u0301");
    expect(beginningOf("abc", 3)).toBe("abc");
  });
});

describe("whatever is typed", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom(
      ..."aß1 \n\u200C\u200D\uFE0F\u0301\u034F\u200E\u2800❤\u115F\u1100",
      "\r\n",
      "👩",
      "🏽",
      SCOTLAND,
      "\uD83D",
      "\u{E0067}",
      "א",
      "م",
      "क्",
      "\u180E",
      "\u{E0100}",
      "\u2028",
    ),
  );
  const written = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  /** What somebody sees of a text, blanks of any kind as one. */
  const seen = (value: string) =>
    value
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: separators are among the controls
      .replace(/[\s\u0085\u001C-\u001F\u2800\u3164\uFFA0]+/g, " ")
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]/gu, "")
      .replace(/ +/g, " ")
      .trim()
      .normalize("NFC");

  it("cleaning again changes nothing", () => {
    fc.assert(
      fc.property(written, (value) => {
        for (const clean of [cleanLine, cleanText]) expect(clean(clean(value))).toBe(clean(value));
      }),
      { numRuns: 800 },
    );
  });
  it("what people see stays", () => {
    fc.assert(
      fc.property(written, (value) => {
        expect(seen(cleanLine(value))).toBe(seen(value));
        expect(seen(cleanText(value))).toBe(seen(value));
      }),
      { numRuns: 800 },
    );
  });
  it("no half of a pair, no control and nothing that is too long comes out", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 20 }), (value, most) => {
        for (const schema of [line(most), text(most), soughtLine(most), asTyped(1000)]) {
          const read = schema.safeParse(value);
          if (read.success) expect(read.data).not.toMatch(/\p{Cs}/u);
        }
        const read = line(most).safeParse(value);
        if (!read.success) return;
        expect(read.data).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        expect([...new Intl.Segmenter().segment(read.data)].length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 400 },
    );
  });
  it("a beginning is one, of whole signs", () => {
    fc.assert(
      fc.property(written, fc.nat(10), (value, most) => {
        const start = beginningOf(value, most);
        expect(value.startsWith(start)).toBe(true);
        expect(beginningOf(start, most)).toBe(start);
      }),
    );
  });
});
