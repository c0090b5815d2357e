import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import deCommon from "@/messages/de/common.json";
import deHistory from "@/messages/de/history.json";
import enCommon from "@/messages/en/common.json";
import enHistory from "@/messages/en/history.json";
import { actorsOf, sayGroup } from "./group-words";

type History = Parameters<typeof sayGroup>[0];
type Common = Parameters<typeof sayGroup>[1];

const speaks = (locale: "de" | "en") => {
  const history = createTranslator({
    locale,
    messages: { history: locale === "de" ? deHistory : enHistory } as never,
    namespace: "history" as never,
  }) as unknown as History;
  const common = createTranslator({
    locale,
    messages: locale === "de" ? deCommon : enCommon,
  }) as unknown as Common;
  return (group: Parameters<typeof sayGroup>[2]) => sayGroup(history, common, group);
};

const person = (name: string, organisation?: string) => ({
  name,
  partner: organisation ? { name: organisation } : null,
});
const event = (actor: ReturnType<typeof person> | null, action = "form.answered") => ({
  action,
  kind: "FORM_ANSWER",
  actor,
  record: { name: "x" },
});
const group = (act: string, ...actors: (ReturnType<typeof person> | null)[]) => ({
  act,
  events: actors.map((actor) => event(actor)),
  atLeast: false,
});
const [ada, bea, carl] = [
  person("Ada", "Mieterverein"),
  person("Bea", "Jugendring"),
  person("Carl", "Kirche"),
];

describe("several changes in one sentence", () => {
  const say = speaks("de");
  it.each([
    [
      "one person by name",
      group("form.answered", ada, ada),
      "Ada (Mieterverein) hat zwei Fragen zur Form beantwortet.",
    ],
    [
      "an organisation where several of it acted",
      group("form.answered", ada, person("Olaf", "Mieterverein")),
      "Mieterverein hat zwei Fragen zur Form beantwortet.",
    ],
    [
      "two by name",
      group("form.answered", ada, bea, bea),
      "Mieterverein und Jugendring haben zusammen drei Fragen zur Form beantwortet.",
    ],
    [
      "many by their number",
      group("form.answered", ada, bea, carl, carl),
      "Drei Organisationen haben zusammen vier Fragen zur Form beantwortet.",
    ],
    [
      "people who sit for none among them",
      group("form.answered", ada, bea, person("Ruth")),
      "Drei Beteiligte haben zusammen drei Fragen zur Form beantwortet.",
    ],
    ["nobody that is known", group("undone", null, null), "Jemand hat zwei Änderungen rückgängig gemacht."],
    [
      "a noun without words of its own",
      group("goal", ada, ada),
      "Ada (Mieterverein) hat zwei Änderungen an Zielen gemacht.",
    ],
  ])("names %s", (_, told, said) => expect(say(told)).toBe(said));

  it("never counts too few as all", () => {
    expect(say({ ...group("invitation.sent", ada, ada), atLeast: true })).toBe(
      "Ada (Mieterverein) hat mindestens zwei Einladungen verschickt.",
    );
  });

  it("counts above twelve in figures, and is said in English too", () => {
    const many = Array.from({ length: 13 }, () => ada);
    expect(say(group("invitation.sent", ...many))).toBe("Ada (Mieterverein) hat 13 Einladungen verschickt.");
    expect(speaks("en")(group("form.answered", ada, bea))).toBe(
      "Mieterverein and Jugendring together answered two questions on the form.",
    );
  });

  it("counts each organisation once, and each person who sits for none", () => {
    const events = [ada, person("Olaf", "Mieterverein"), person("Ruth"), null].map((actor) => ({ actor }));
    expect(actorsOf(events).map(({ name }) => name)).toEqual(["Ada", "Ruth"]);
  });
});
