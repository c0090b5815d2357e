import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameInMail, namesInMails } from "./wording";

describe("whether mails name anybody", () => {
  it.each([
    ["OPEN", false, true],
    ["STANDARD", false, true],
    ["STANDARD", true, false],
    ["PROTECTED", false, false],
    ["PROTECTED", true, false],
  ] as const)("%s, chosen silent %s: %s", (protection, neutralMails, named) => {
    expect(namesInMails({ protection, neutralMails })).toBe(named);
  });
});

describe("a name in a mail", () => {
  it.each(["Bessere Busse Nordheim", "ver.di", "Bündnis 90/", "AK „Wohnen“ e. V.", "Regenbogen 🏳️‍🌈"])(
    "%s stays as it is",
    (name) => expect(nameInMail(name)).toBe(name),
  );

  it.each([
    "https://evil.example",
    "Gewinne auf evil.com",
    "www.evil",
    "evil.de/klick",
    "schreib an a@b.c",
    "Busse\u202Eesrever",
    "Zwei\nZeilen",
    "",
    "  ",
  ])("%j is not named", (name) => expect(nameInMail(name)).toBeNull());

  it("is never longer than a line shows", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (name) => {
        expect([...(nameInMail(name) ?? "")].length).toBeLessThanOrEqual(70);
      }),
    );
  });
});
