import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** Days are taken, counted and said by src/domain/calendar.ts alone (docs/decisions/012); the types cannot see a cut text. */
const forbidden = [
  [/toISOString\(\)\s*\.?\??\.(slice|substring|substr|split)/, "the day of a moment is taken in a zone"],
  [
    /(At|On|Until|Since|[mM]oment|[dD]ay|[dD]ate|[nN]ow|[tT]oday)\)?\??\.(slice|substring)\(0, ?10\)/,
    "a day is not cut out of a text",
  ],
  [/const (DAY|HOUR)\b[^=]*=/, "spans stand in domain/calendar.ts"],
  [/86_?400_?000|\b24 \* 60 \* 60\b/, "spans stand in domain/calendar.ts"],
  [/timeZone: "/, "a zone comes from the workspace, or is HOME_ZONE"],
];
const allowed = new Set(["src/domain/calendar.ts", "src/features/words/dates.ts"]);

const faultsIn = (text) =>
  text
    .split("\n")
    .flatMap((line, index) =>
      forbidden.filter(([pattern]) => pattern.test(line)).map(([, reason]) => `${index + 1}: ${reason}`),
    );

function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "generated" && entry.name !== "migrations") yield* sources(file);
    } else if (/\.(ts|tsx)$/.test(entry.name) && !allowed.has(file)) yield file;
  }
}

it("days and spans come from one calendar", () => {
  const faults = ["src", "prisma", "e2e", "bench"].flatMap((folder) =>
    [...sources(folder)].flatMap((file) =>
      faultsIn(fs.readFileSync(file, "utf8")).map((fault) => `${file}:${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});

it.each([
  ["row.at.toISOString().slice(0, 10)"],
  ["partner.stateSince.slice(0, 10)"],
  ["text?.openedAt?.slice(0, 10)"],
  ["const DAY = 24 * 60 * 60 * 1000;"],
  ['new Intl.DateTimeFormat("de", { timeZone: "Europe/Berlin" })'],
])("sees %s", (line) => expect(faultsIn(line)).not.toEqual([]));

it.each([["failed.slice(0, 10)"], ["names.slice(0, 100)"], ["const today = scope.today;"]])(
  "lets %s be",
  (line) => expect(faultsIn(line)).toEqual([]),
);
