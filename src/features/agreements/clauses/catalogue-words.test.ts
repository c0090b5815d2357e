import { describe, expect, test } from "vitest";
import { bracketsIn } from "@/domain/agreements/clauses/placeholders";
import { clauseTopics, essentialClauses, gapOfTopic, wordingKey } from "@/domain/catalogue/clauses";
import de from "@/messages/de/catalogue-clauses.json";
import en from "@/messages/en/catalogue-clauses.json";

const forms = ["NETWORK", "ALLIANCE", "COALITION", "UNDETERMINED"] as const;

/** The wording that the suggestion takes, found the way next-intl finds it. */
const find = (messages: object, key: string): unknown =>
  key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);

describe.each([
  ["de", de],
  ["en", en],
])("%s", (_, messages) => {
  test.each(clauseTopics)(
    "%s says what it settles and means, and offers a wording for every form",
    (topic) => {
      const words = messages[topic];
      expect(words.title.length).toBeLessThanOrEqual(200);
      expect(words.settles.length).toBeGreaterThan(20);
      expect(words.plain.length).toBeGreaterThan(20);
      expect(words.plain.length).toBeLessThan(180);
      for (const form of forms) {
        const wording = find(messages, wordingKey(topic, form));
        expect(wording).toBeTypeOf("string");
        expect((wording as string).length).toBeGreaterThan(80);
        expect((wording as string).length).toBeLessThanOrEqual(10_000);
        expect(wording).not.toMatch(/[{}<>'!]/);
      }
    },
  );

  test("what a wording leaves open is one gap, and the form that begins a text asks for it", () => {
    for (const topic of clauseTopics)
      for (const form of forms) {
        const open = bracketsIn(find(messages, wordingKey(topic, form)) as string);
        expect(open.length, `${topic} ${form}`).toBeLessThanOrEqual(topic in gapOfTopic ? 1 : 0);
      }
  });

  test("a network's text speaks of no tiers, and an alliance's not of the tiers that only a coalition settles", () => {
    const tiers = /Trägerorganisation|core member/i;
    for (const form of ["NETWORK", "ALLIANCE"] as const) {
      for (const topic of essentialClauses(form, "PROTECTED")) {
        expect(find(messages, wordingKey(topic, form)), `${topic} ${form}`).not.toMatch(tiers);
      }
    }
  });

  test("no text names the form as long as none is chosen", () => {
    for (const topic of clauseTopics)
      expect(find(messages, wordingKey(topic, "UNDETERMINED")), topic).not.toMatch(
        /Allianz|Bündnis|Netzwerk|alliance|coalition|network/i,
      );
  });

  test("no wording is left that no form takes", () => {
    for (const topic of clauseTopics) {
      const taken = new Set(forms.map((form) => wordingKey(topic, form)));
      expect(Object.keys(messages[topic].wording)).toHaveLength(taken.size);
    }
  });
});

test("a place to fill in one language is a place to fill in the other", () => {
  const places = (messages: object, key: string) =>
    String(find(messages, key)).match(/\[[^\]]+\]/g)?.length ?? 0;
  for (const topic of clauseTopics) {
    for (const form of forms) {
      const key = wordingKey(topic, form);
      expect(places(de, key), key).toBe(places(en, key));
    }
  }
});
