import { describe, expect, it } from "vitest";
import { locales } from "@/domain/account/schema";
import { mailKinds, mailText } from "./texts";

const link = "https://kordel.example/login/confirm?token=abc_-DEF";
const off = "https://kordel.example/unsubscribe?t=abc.DEF";
const cases = locales.flatMap((locale) => mailKinds.map((kind) => [kind, locale] as const));

describe("every mail", () => {
  it.each(cases)("%s in %s has one link, a fixed subject and nothing left open", (kind, locale) => {
    const { subject, text } = mailText(kind, locale, link, { code: "12345678" });
    expect(text.match(/https?:\/\/\S+/g)).toEqual([link]);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toContain("\r");
    expect(subject).toMatch(/^[\p{L}\p{N} :-]{5,60}$/u);
    expect(mailText(kind, locale, `${link}x`, { code: "87654321" }).subject).toBe(subject);
  });

  it.each(cases)("%s in %s says how to get no more of its kind, where one can", (kind, locale) => {
    const { text } = mailText(kind, locale, link, { unsubscribe: off });
    expect(text.match(/https?:\/\/\S+/g)).toEqual([link, off]);
    expect(text.trim().endsWith(off)).toBe(true);
  });

  it.each([
    ["signIn", true],
    ["invitationCode", true],
    ["invitation", false],
    ["emailChangeOld", false],
    ["emailChangeNew", false],
    ["organisationInvitation", false],
    ["yourTurn", false],
    ["pleaseSign", false],
    ["reminder", false],
    ["note", false],
  ] as const)("%s carries a code: %s", (kind, carries) => {
    for (const locale of locales) {
      const { subject, text } = mailText(kind, locale, link, { code: "12345678" });
      expect(/^1234 5678$/m.test(text)).toBe(carries);
      expect(subject).not.toContain("1234");
    }
  });
});
