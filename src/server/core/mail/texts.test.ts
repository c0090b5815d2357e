import { describe, expect, it } from "vitest";
import { locales } from "@/domain/account/schema";
import questions from "@/messages/de/catalogue-questions.json";
import de from "@/messages/de/mails.json";
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

  const names = {
    coalition: "Bessere Busse Nordheim",
    inviter: "Lena Brandt (Fahrgastverein)",
    organisation: "Stadtkirche",
    question: "expectations/gives",
    title: "Vereinbarung",
    until: "2026-12-12" as const,
    valid: "2026-12-09" as const,
    members: 7,
  };
  const named = cases.filter(([kind]) => "named" in de[kind]);

  it.each(named)(
    "%s in %s begins with the coalition where it may say so, and leaves nothing open",
    (kind, locale) => {
      const few = { coalition: names.coalition, inviter: names.inviter, valid: names.valid };
      for (const known of [names, few]) {
        const { subject, text } = mailText(kind, locale, link, { names: known });
        expect(subject.startsWith("Bessere Busse Nordheim: ")).toBe(true);
        expect(text).toContain("Bessere Busse Nordheim");
        expect(text.match(/https?:\/\/\S+/g)).toEqual([link]);
        expect(`${subject}${text}`).not.toMatch(/[{}]|\bnone\b|\n{3}/);
      }
    },
  );

  it("the mail of an invitation says who invites whom to what, the first question, and until when", () => {
    const { subject, text } = mailText("invitation", "de", link, { names });
    expect(subject).toBe("Bessere Busse Nordheim: Lena Brandt (Fahrgastverein) lädt ein");
    for (const part of [
      "Lena Brandt (Fahrgastverein) lädt Stadtkirche ein",
      "7 Organisationen sind schon dabei",
      questions.expectations.gives.question,
      "Zeit ist bis 12. Dezember 2026",
      "gilt bis 9. Dezember 2026",
    ])
      expect(text).toContain(part);
  });

  it("a name that runs from the right is set apart from the subject and the text around it", () => {
    const mixed = { ...names, coalition: "تحالف Nordheim", organisation: "עמותת אור" };
    const { subject, text } = mailText("invitation", "de", link, { names: mixed });
    expect(subject).toBe("\u2068تحالف Nordheim\u2069: Lena Brandt (Fahrgastverein) lädt ein");
    expect(text).toContain("lädt \u2068עמותת אור\u2069 ein, bei „\u2068تحالف Nordheim\u2069“ mitzumachen");
  });

  it("a reminder promises more time only where the page that it links to takes a day", () => {
    const ask = (about: object) =>
      mailText("reminder", "de", link, { names: { coalition: "B", ...about } }).text;
    expect(ask({ question: "form/bond" })).toContain("mehr Zeit");
    expect(ask({ title: "Vereinbarung" })).toContain("mehr Zeit");
    expect(ask({ until: "2026-12-12" })).not.toContain("mehr Zeit");
    expect(ask({})).not.toContain("mehr Zeit");
    expect(mailText("reminder", "de", link).text).not.toContain("mehr Zeit");
  });

  it.each(cases)("%s in %s says how to get no more of its kind, where one can", (kind, locale) => {
    const { text } = mailText(kind, locale, link, { unsubscribe: off });
    expect(text.match(/https?:\/\/\S+/g)).toEqual([link, off]);
    expect(text.trim().endsWith(off)).toBe(true);
  });

  it.each([
    ["signIn", true],
    ["invitationCode", true],
    ["mailboxProof", true],
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
