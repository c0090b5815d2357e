import { expect, test } from "vitest";
import {
  clauseCatalogue,
  clauseProtections,
  clauseTopics,
  essentialClauses,
  isClauseTopic,
  topicsByForm,
  wordingKey,
} from "./clauses";

const numbers = (topics: readonly string[]) => topics.map((topic) => Number(topic.slice(2)));

test.each([
  ["NETWORK", [1, 3, 13, 15]],
  ["ALLIANCE", [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
  ["COALITION", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
  ["UNDETERMINED", [1, 3, 13, 15]],
] as const)("%s needs %j, as the table of domain.md says", (form, expected) => {
  expect(numbers(essentialClauses(form))).toEqual(expected);
});

test("the catalogue is CL1 to CL17, in order", () => {
  expect(numbers(clauseTopics)).toEqual(clauseCatalogue.map((topic) => topic.order));
  expect(clauseTopics).toHaveLength(17);
  expect(isClauseTopic("CL17")).toBe(true);
  expect(isClauseTopic("CL18")).toBe(false);
  expect(isClauseTopic(null)).toBe(false);
});

test.each([
  ["NETWORK", [1, 3, 13, 14, 15]],
  ["ALLIANCE", [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
  ["COALITION", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
  ["UNDETERMINED", [1, 3, 13, 14, 15]],
] as const)(
  "where members may be threatened, %s needs confidentiality and protection too",
  (form, expected) => {
    expect(numbers(essentialClauses(form, "PROTECTED"))).toEqual(expected);
  },
);

test("a lower protection takes no clause away", () => {
  for (const form of ["NETWORK", "ALLIANCE", "COALITION", "UNDETERMINED"] as const) {
    expect(essentialClauses(form, "OPEN")).toEqual(essentialClauses(form, "STANDARD"));
    expect(essentialClauses(form)).toEqual(essentialClauses(form, "STANDARD"));
    for (const protection of clauseProtections) {
      expect(essentialClauses(form, "PROTECTED")).toEqual(
        expect.arrayContaining(essentialClauses(form, protection)),
      );
    }
  }
});

test.each([
  ["CL6", "NETWORK", "CL6.wording.network"],
  ["CL6", "ALLIANCE", "CL6.wording.alliance"],
  ["CL6", "COALITION", "CL6.wording.coalition"],
  ["CL6", "UNDETERMINED", "CL6.wording.alliance"],
  ["CL13", "NETWORK", "CL13.wording.all"],
  ["CL13", "COALITION", "CL13.wording.all"],
] as const)("%s in the form %s reads %s", (topic, form, expected) => {
  expect(wordingKey(topic, form)).toBe(expected);
});

test("what changes with the form stands in the catalogue's order", () => {
  expect(topicsByForm).toEqual(
    clauseTopics.filter((topic) => (topicsByForm as readonly string[]).includes(topic)),
  );
});
