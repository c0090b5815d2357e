import { expect, test } from "vitest";
import { statementNames } from "./statement-names";

const ask = (name: ReturnType<typeof statementNames>, sql: string, times: number) =>
  Array.from({ length: times }, () => name({ sql }));

test("a text gets a name when it comes for the third time, and keeps it", () => {
  const given = ask(statementNames(), "SELECT 1", 5);
  expect(given.slice(0, 2)).toEqual(["", ""]);
  expect(given[2]).toMatch(/^kordel_[0-9a-f]{32}$/);
  expect(new Set(given.slice(2)).size).toBe(1);
});

test("different texts never share a name, and the same text has the same one on every connection", () => {
  const [one, other] = [statementNames(), statementNames()];
  const names = ["SELECT 1", "SELECT 2", "select 1"].map((sql) => ask(one, sql, 3).at(-1));
  expect(new Set(names).size).toBe(3);
  expect(ask(other, "SELECT 1", 3).at(-1)).toBe(names[0]);
});

test("no more than 250 are named, however many come; those that have a name keep it", () => {
  const name = statementNames();
  const named = Array.from({ length: 400 }, (_, at) => ask(name, `SELECT ${at}`, 3).at(-1));
  expect(named.filter(Boolean)).toHaveLength(250);
  expect(name({ sql: "SELECT 0" })).toBe(named[0]);
  expect(ask(name, "SELECT 399", 9).at(-1)).toBe("");
});

test("what comes once is forgotten, so that many rare texts cost nothing", () => {
  const name = statementNames();
  for (let round = 0; round < 4; round++)
    for (let at = 0; at < 1001; at++) expect(name({ sql: `SELECT ${at}` })).toBe("");
});
