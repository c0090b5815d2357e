import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import deGoals from "@/messages/de/goals.json";
import deHistory from "@/messages/de/history.json";
import enGoals from "@/messages/en/goals.json";
import enHistory from "@/messages/en/history.json";
import { goalFields } from "./schema";

const document = readFileSync("docs/adding-a-field.md", "utf8");
const listed = document
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ""));

/** As a name in code, not as the word of style sheets (`items-baseline`) or of a comment. */
const names = /(?<![\w-])baseline(?=[":}\]),= ])/;
const inCode = (text: string) =>
  text.split("\n").some((line) => names.test(line) && !/^\s*(\/?\*|\/\/)/.test(line));

const product = ["src", "prisma/models"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter(
    (path) =>
      /\.(tsx?|json|prisma)$/.test(path) && !/\.test\.tsx?$|\/testing\.ts$|^src\/generated\//.test(path),
  )
  // what an example says is its own text
  .filter((path) => !path.startsWith("src/server/examples/scripts/"));

it("names every file of the product that a text field of a goal stands in", () => {
  const found = product.filter((path) => inCode(readFileSync(path, "utf8")));
  expect(found.sort()).toEqual(listed.filter((path) => !path.startsWith("prisma/migrations/")).sort());
});

it("keeps them at most twelve", () => {
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.length).toBeLessThanOrEqual(12);
});

it.each([
  ["German", deGoals, deHistory],
  ["English", enGoals, enHistory],
])("has %s words for each field in its form and where a change is told", (_, goals, history) => {
  for (const field of Object.keys(goalFields)) {
    expect(goals.fields).toHaveProperty(field);
    expect(history.fields).toHaveProperty(field);
  }
});
