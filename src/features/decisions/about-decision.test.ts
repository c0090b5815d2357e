import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { decisionSubjects } from "@/domain/decisions/schema";
import de from "@/messages/de/decisions.json";
import en from "@/messages/en/decisions.json";
import { aboutDecision } from "./about-decision";

const decision = {
  id: "d",
  outcome: "ADOPTED" as const,
  decidedOn: "2027-03-01" as const,
  asked: "",
  goal: null,
  agreement: null,
};

describe.each([
  ["de", de],
  ["en", en],
] as const)("decisions in %s", (locale, decisions) => {
  const t = createTranslator({ locale, messages: { decisions }, namespace: "decisions" });
  const say = (parts: Partial<Parameters<typeof aboutDecision>[2]>) =>
    aboutDecision(t as never, "w", { ...decision, subject: "START", ...parts });

  it("have words of their own for every subject", () => {
    const titles = decisionSubjects.map((subject) => say({ subject }).title);
    expect(new Set(titles).size).toBe(decisionSubjects.length);
    for (const title of titles) expect(title).not.toContain("subjects.");
  });

  it("lead to what they are about", () => {
    const goal = { id: "g", title: "Takt" };
    const agreement = { id: "a", title: "Text", number: 2, ends: false };
    expect(say({ subject: "GOAL", goal })).toMatchObject({ href: "/w/w/goals/g" });
    expect(say({ subject: "AGREEMENT_VERSION", agreement }).href).toBe("/w/w/agreements/a?version=2");
    expect(say({ subject: "GOAL" }).href).toBeUndefined();
    expect(say({}).href).toBe("/w/w");
  });
});
