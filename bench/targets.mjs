import { bare, page, read, write } from "./client.mjs";

/** What is measured, by name; `base` is the hand-written counterpart in the bare server. */
export const pages = [
  { name: "workspace page", path: "/w/[ws]", base: "page workspace" },
  { name: "task list", path: "/w/[ws]/plan", base: "page tasks" },
  { name: "question page (why)", path: "/w/[ws]/plan/purpose/why", base: "page why" },
  { name: "question page (gives)", path: "/w/[ws]/plan/expectations/gives", base: "page gives", person: 2 },
];

export const reads = [
  { name: "goals.list", sameBySql: "bench.goals", base: "goals" },
  { name: "expectations.list", sameBySql: "bench.expectations", base: "expectations" },
  { name: "partners.list", sameBySql: "bench.partners", base: "partners" },
  { name: "guide.overview", sameBySql: "bench.overview", base: "overview" },
  { name: "plan.tasks", sameBySql: "bench.tasks", base: "tasks" },
];

/** Pages that are held against the empty page only. */
export const plainPages = [
  { name: "expectations matrix page", path: "/w/[ws]/expectations" },
  { name: "partner map page", path: "/w/[ws]/partners?view=map" },
];

/** What is asked of a workspace of 10 and of one of 100 organisations, by their numbers in rows/7-sizes.sql. */
export const bySize = [
  { name: "expectations matrix page", path: "/w/[ws]/expectations" },
  { name: "expectations.matrix", procedure: "expectations.matrix" },
  { name: "partner map page", path: "/w/[ws]/partners?view=map" },
  { name: "partners.map", procedure: "partners.map" },
];
export const sizes = { 10: 60010, 100: 60100 };
export const sized = (name, size) => `${name}, ${size} organisations`;

/** Whose JavaScript is weighed: pages that are read, lists and questions, which have a goal, and some that have none. */
export const scriptPages = [
  { name: "empty page", path: "/bench-empty", goal: false },
  { name: "empty page in the frame", path: "/w/[ws]/bench-empty", goal: false },
  ...pages.map((one) => ({ ...one, goal: true })),
  { name: "goals", path: "/w/[ws]/goals", goal: true },
  { name: "expectations", path: "/w/[ws]/expectations", goal: true },
  { name: "partners", path: "/w/[ws]/partners", goal: true },
  { name: "setbacks", path: "/w/[ws]/setbacks", goal: true },
  { name: "agreements", path: "/w/[ws]/agreements", goal: true },
  { name: "analysis", path: "/w/[ws]/analysis", goal: true },
  { name: "now", path: "/now", goal: true },
  { name: "form of a new goal", path: "/w/[ws]/goals/new", goal: false },
];

/** Every target of one product server and, where there is one, of the bare server beside it. */
export function targetsOn(product, bareServer) {
  const targets = {
    "empty page": page(product, "/bench-empty"),
    "empty page in the frame": page(product, "/w/[ws]/bench-empty"),
    "empty procedure": read(product, "bench.empty", false),
    "empty procedure in a workspace": read(product, "bench.entered"),
    "goals.change": write(product, "/api/trpc/goals.change", 1),
    "goals.change by SQL": write(product, "/api/trpc/bench.changeGoal", 2),
  };
  for (const { name, path } of plainPages) targets[name] = page(product, path);
  for (const { name, path, procedure } of bySize)
    for (const [size, place] of Object.entries(sizes)) {
      const target = path ? page(product, path) : read(product, procedure);
      targets[sized(name, size)] = { ...target, place };
    }
  for (const { name, path, person } of pages) targets[name] = page(product, path, person);
  for (const { name, sameBySql } of reads) {
    targets[name] = read(product, name);
    targets[`${name} by SQL`] = read(product, sameBySql);
  }
  if (!bareServer) return targets;
  for (const { name, base } of [...pages, ...reads]) targets[`${name} bare`] = bare(bareServer, base);
  targets["goals.change bare"] = write(bareServer, "/[ws]/goals.change", 3);
  return targets;
}
