import { BaseSequencer } from "vitest/node";

/**
 * Files that take a minute and more. A fresh clone has no times of earlier runs, so vitest would start them by size, the
 * short file of a long test last, and one worker would end alone with it.
 */
export const longest = [
  "src/server/history/chain.db.test.ts",
  "src/server/guide/examples.db.test.ts",
  "scripts/new-noun.db.test.mjs",
];

/** The order that vitest finds, with the longest files first. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    return longestFirst(await super.sort(files));
  }
}

/** @param files vitest's specifications; what is not among the longest keeps its order */
export function longestFirst(files) {
  const isLong = ({ moduleId }) => longest.some((file) => moduleId.endsWith(`/${file}`));
  return [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
}
