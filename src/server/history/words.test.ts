import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { navigation } from "@/domain/access/navigation";
import { actOf } from "@/domain/history/groups";
import { type Action, cards, recordKinds, searchKinds } from "@/domain/records/all";
import { gathered } from "@/messages/gathered";
import { namespaces } from "@/messages/namespaces";

const actions = [...new Set(recordKinds.flatMap((kind) => cards[kind].actions))] as Action[];

/** Rows by their path, as `t` finds them. */
const paths = (words: object, above = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [above + key] : paths(value, `${above + key}.`),
  );

const wordsIn = (language: string) => {
  const files = namespaces.map((name) => [
    name,
    JSON.parse(readFileSync(`src/messages/${language}/${name}.json`, "utf8")),
  ]);
  const { history, search, frame } = gathered(Object.fromEntries(files));
  const own = history as { actions: object; records: object; groups: { acts: object; nouns: object } };
  return { ...own, kinds: search?.kinds, nav: frame?.nav };
};

describe.each(["de", "en"])("the words of the records, in %s", (language) => {
  const words = wordsIn(language);

  it("say every action that a card declares: without words it would read 'edited something'", () => {
    const said = new Set(paths(words.actions));
    expect(actions.filter((action) => !said.has(action))).toEqual([]);
  });

  it("say nothing that no card declares", () => {
    expect(
      paths(words.actions).filter((path) => path !== "other" && !actions.includes(path as Action)),
    ).toEqual([]);
  });

  it("say several of every action together, and nothing that no action is told as", () => {
    const acts = [...new Set(actions.map(actOf))];
    const said = [...paths(words.groups.acts), ...paths(words.groups.nouns)];
    expect(acts.filter((act) => !said.includes(act))).toEqual([]);
    expect(said.filter((act) => !acts.includes(act))).toEqual([]);
  });

  it("call every kind of record by its name", () => {
    expect(Object.keys(words.records).sort()).toEqual([...recordKinds].sort());
    expect(Object.keys(words.kinds ?? {}).sort()).toEqual([...searchKinds].sort());
  });

  it("call every room of the navigation by its name", () => {
    expect(Object.keys(words.nav ?? {})).toEqual(expect.arrayContaining(navigation.map(({ room }) => room)));
  });
});

it("has words for an undo wherever something can be undone", () => {
  const nouns = recordKinds
    .filter((kind) => cards[kind].undo)
    .flatMap((kind) => cards[kind].actions.filter((action) => cards[kind].undoOf?.[action] !== null))
    .map((action) => `${action.split(".")[0]}.undone`);
  expect(nouns.filter((action) => !actions.includes(action as Action))).toEqual([]);
});
