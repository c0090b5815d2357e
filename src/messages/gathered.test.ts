import { expect, it } from "vitest";
import { gathered } from "./gathered";

const files = {
  frame: { nav: { now: "Now" } },
  history: { title: "History", actions: { other: "?" }, fields: { name: "name" } },
  search: { open: "Search" },
  goals: {
    title: "Goals",
    nav: "Goals",
    cards: {
      events: { goal: { adopted: "adopted" } },
      called: { GOAL: "the goal" },
      found: { GOAL: "Goal" },
      several: { goal: "goals changed" },
    },
  },
  actors: {
    nav: "Around",
    cards: {
      events: { goal: { moved: "moved" } },
      fields: { stance: "stance" },
      values: { NEUTRAL: "neutral" },
    },
  },
};

it("brings the words of records to where all records are told of, and keeps them from the noun's own pages", () => {
  expect(gathered(files)).toEqual({
    frame: { nav: { now: "Now", goals: "Goals", actors: "Around" } },
    history: {
      title: "History",
      actions: { other: "?", goal: { adopted: "adopted", moved: "moved" } },
      records: { GOAL: "the goal" },
      fields: { name: "name", stance: "stance" },
      values: { NEUTRAL: "neutral" },
      groups: { nouns: { goal: "goals changed" } },
    },
    search: { open: "Search", kinds: { GOAL: "Goal" } },
    goals: { title: "Goals" },
    actors: {},
  });
});
