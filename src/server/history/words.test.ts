import { describe, expect, it } from "vitest";
import { type Action, cards, recordKinds } from "@/domain/records/all";
import de from "@/messages/de/history.json";
import en from "@/messages/en/history.json";

const actions = [...new Set(recordKinds.flatMap((kind) => cards[kind].actions))] as Action[];

/** Rows by their path, as `t` finds them. */
const paths = (words: object, above = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [above + key] : paths(value, `${above + key}.`),
  );

describe.each([
  ["de", de],
  ["en", en],
])("the words of the log, in %s", (_, words) => {
  it("say every action that a card declares: without words it would read 'edited something'", () => {
    const said = new Set(paths(words.actions));
    expect(actions.filter((action) => !said.has(action))).toEqual([]);
  });

  it("say nothing that no card declares", () => {
    expect(
      paths(words.actions).filter((path) => path !== "other" && !actions.includes(path as Action)),
    ).toEqual([]);
  });

  it("call every kind of record by its name", () => {
    expect(Object.keys(words.records).sort()).toEqual([...recordKinds].sort());
  });
});

it("has words for an undo wherever something can be undone", () => {
  const nouns = recordKinds
    .filter((kind) => cards[kind].undo)
    .flatMap((kind) => cards[kind].actions.filter((action) => cards[kind].undoOf?.[action] !== null))
    .map((action) => `${action.split(".")[0]}.undone`);
  expect(nouns.filter((action) => !actions.includes(action as Action))).toEqual([]);
});
