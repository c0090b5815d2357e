import { expect, test } from "vitest";
import { clauseCatalogue, clauseTopics, essentialClauses, isClauseTopic } from "./clauses";

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
