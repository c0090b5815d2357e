import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseTopics } from "./clauses";
import { isTopic, ownTopics, sharedTopics, tidyTopics, topicIds, topicsOfClause } from "./topics";

const topic = fc.oneof(
  fc.constantFrom(...topicIds),
  fc.constantFrom("Waffen", "waffen", "Waf  fen", " ", "a,b"),
  fc.string(),
);
const topics = fc.array(topic, { maxLength: 12 });

describe("topics", () => {
  it.each([
    [
      ["violence", "companyMoney"],
      ["companyMoney", "violence"],
    ],
    [["Waffen", "waffen ", "WAFFEN"], ["Waffen"]],
    [["  Atom   kraft ", ""], ["Atom kraft"]],
    [["Kohle, Gas"], ["Kohle", "Gas"]],
    [
      ["Gas", "violence", "violence"],
      ["violence", "Gas"],
    ],
  ])("%j are kept as %j", (given, kept) => {
    expect(tidyTopics(given)).toEqual(kept);
  });

  it("stay the same when they are tidied again", () => {
    fc.assert(
      fc.property(topics, (given) => {
        expect(tidyTopics(tidyTopics(given))).toEqual(tidyTopics(given));
      }),
    );
  });

  it("that two share are the same from either side, and each shares all of its own with itself", () => {
    fc.assert(
      fc.property(topics, topics, (one, other) => {
        const [a, b] = [tidyTopics(one), tidyTopics(other)];
        expect(sharedTopics(a, b).length).toBe(sharedTopics(b, a).length);
        expect(sharedTopics(a, a)).toEqual(a);
      }),
    );
  });

  it("tell free words from the catalogue", () => {
    expect(ownTopics(["violence", "Waffen"])).toEqual(["Waffen"]);
  });

  it("of the catalogue are each touched by some clause, and every clause of the catalogue says what it touches", () => {
    expect(Object.keys(topicsOfClause).sort()).toEqual([...clauseTopics].sort());
    const touched = new Set(Object.values(topicsOfClause).flat());
    expect(topicIds.filter((id) => !touched.has(id))).toEqual([]);
    expect([...touched].every(isTopic)).toBe(true);
  });
});
