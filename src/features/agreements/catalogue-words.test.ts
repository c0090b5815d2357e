import { expect, test } from "vitest";
import { clauseTopics } from "@/domain/catalogue/clauses";
import de from "@/messages/de/catalogue-clauses.json";
import en from "@/messages/en/catalogue-clauses.json";

test.each(clauseTopics)(
  "%s says in both languages what it settles and offers a wording that fits the form",
  (topic) => {
    for (const messages of [de, en]) {
      const words = messages[topic];
      expect(words.title.length).toBeLessThanOrEqual(200);
      expect(words.settles.length).toBeGreaterThan(20);
      expect(words.wording.length).toBeGreaterThan(80);
      expect(words.wording.length).toBeLessThanOrEqual(10_000);
      expect(words.wording).not.toMatch(/[{}<>'!]/);
    }
  },
);
