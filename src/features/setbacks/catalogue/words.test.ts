import { expect, test } from "vitest";
import { catalogueRiskIds } from "@/domain/catalogue/risks";
import de from "@/messages/de/catalogue-risks.json";
import en from "@/messages/en/catalogue-risks.json";

test.each(catalogueRiskIds)(
  "%s says in both languages what it is, what to look out for and what to do first",
  (riskId) => {
    for (const messages of [de, en]) {
      const words = messages[riskId];
      for (const key of ["title", "sign1", "sign2", "sign3"] as const) {
        expect(words[key].length).toBeGreaterThan(5);
        expect(words[key].length).toBeLessThanOrEqual(200);
      }
      expect(words.about.length).toBeGreaterThan(20);
      expect(words.firstHours.length).toBeGreaterThan(150);
      expect(words.firstHours.length).toBeLessThanOrEqual(4000);
      expect(JSON.stringify(Object.values(words))).not.toMatch(/[{}<>'!]/);
    }
  },
);
