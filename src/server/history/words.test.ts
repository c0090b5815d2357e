import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { permissions } from "@/domain/access/permissions";
import de from "@/messages/de/history.json";
import en from "@/messages/en/history.json";

const nouns = Object.keys(de.actions).filter((noun) => noun !== "other");
const written = new RegExp(`"((?:${nouns.join("|")})\\.[a-zA-Z]+)"`, "g");

const sources = readdirSync("src/server", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join("src/server", name), "utf8"));
const actions = new Set(
  sources.flatMap((text) => [...text.matchAll(written)].map((match) => match[1] ?? "")),
);

/** An event without words of its own would read "edited something": every room's actions are said here. */
it.each([
  ["de", de.actions],
  ["en", en.actions],
])("says every action that a room records, in %s", (_, words) => {
  const said = Object.entries(words).flatMap(([noun, verbs]) =>
    typeof verbs === "string" ? [] : Object.keys(verbs).map((verb) => `${noun}.${verb}`),
  );
  const silent = [...actions].filter((action) => !(action in permissions) && !said.includes(action));
  expect(actions.size).toBeGreaterThan(40);
  expect(silent).toEqual([]);
});
