import { median, ratio } from "./rounds.mjs";
import { bySize, pages, plainPages, reads, sized } from "./targets.mjs";

/** The goals of issue and design; docs/bench.md says where each comes from. */
export const goals = {
  page: 3,
  read: 4,
  sameBySql: 1.4,
  growth: 1.2,
  perShownRow: 1.2,
  javascript: 180,
  memory: 512,
};

/** One figure. Without a goal it only informs, and holds. */
export function figure(name, value, unit, goal = null) {
  const rounded = Number(value.toFixed(unit === "×" ? 2 : 1));
  return { name, value: rounded, unit, goal, holds: goal === null || rounded <= goal };
}

const large = (name) => `${name} @large`;
const small = (name) => `${name} @small`;

/** Ratios, on the large database unless the small one is named. */
export function ratios(times) {
  const of = (name, base, says, goal) =>
    figure(`${name} / ${says}`, ratio(times, large(name), large(base)), "×", goal);
  return [
    ...pages.flatMap(({ name }) => [
      of(name, "empty page", "empty page", goals.page),
      of(name, "empty page in the frame", "empty page in the frame"),
      of(name, `${name} bare`, "same rows, bare server"),
    ]),
    ...plainPages.map(({ name }) => of(name, "empty page", "empty page", goals.page)),
    ...reads.flatMap(({ name }) => [
      of(name, "empty procedure", "empty procedure", goals.read),
      of(name, "empty procedure in a workspace", "empty procedure in a workspace"),
      of(name, `${name} by SQL`, "same procedure by SQL", goals.sameBySql),
      of(name, `${name} bare`, "same rows, bare server"),
    ]),
    of("goals.change", "empty procedure", "empty procedure"),
    of("goals.change", "goals.change by SQL", "same procedure by SQL"),
    of("goals.change", "goals.change bare", "same rows, bare server"),
  ];
}

/** What a thousand workspaces cost over ten. */
export const growth = (times) =>
  [...pages, ...plainPages, ...reads, { name: "goals.change" }].map(({ name }) =>
    figure(`${name}, 1,000 workspaces / 10`, ratio(times, large(name), small(name)), "×", goals.growth),
  );

/** What one shown organisation costs among 100 over what it costs among 10. */
export const perShownRow = (times) =>
  bySize.map(({ name }) => {
    const more = ratio(times, large(sized(name, 100)), large(sized(name, 10)));
    return figure(`${name}, per shown row, 100 organisations / 10`, more / 10, "×", goals.perShownRow);
  });

/** The times themselves: they say something about this machine at this moment, and nothing else. */
export const milliseconds = (times) =>
  Object.keys(times)
    .filter((name) => name.endsWith("@large"))
    .map((name) => figure(name.replace(" @large", ", time"), median(times[name]), "ms"));

export function memory(name, warm, after) {
  if (warm === null || after === null) return [];
  return [
    figure(`memory after warm-up, ${name}`, warm, "MB"),
    figure(`memory after the rounds, ${name}`, after, "MB", goals.memory),
  ];
}

/** The table that a person reads. */
export function table(figures) {
  const cells = figures.map(({ name, value, unit, goal, holds }) => [
    name,
    String(value),
    unit,
    goal === null ? "" : `≤ ${goal}`,
    goal === null ? "" : holds ? "yes" : "NO",
  ]);
  const all = [["name", "value", "unit", "goal", "holds"], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) => row.map((cell, n) => (n === 1 ? cell.padStart(widths[n]) : cell.padEnd(widths[n]))))
    .map((row) => row.join("  ").trimEnd())
    .join("\n");
}
