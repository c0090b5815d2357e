import * as parts from "./parts.mjs";
import { watched } from "./report.mjs";
import { runVitest } from "./vitest.mjs";

/**
 * Every static check and the unit tests. Types take longest, so the rest runs
 * beside them, on the second core.
 */
export async function checkAll() {
  await parts.prepare();
  const types = watched("types", parts.checkTypes);
  const rest = async () => [
    await watched("lint and format", parts.checkLint),
    await watched("message keys", parts.checkMessages),
    await watched("imports of siblings", parts.checkSiblings),
    await watched("unit tests", () => runVitest("unit")),
  ];
  const [first, others] = await Promise.all([types, rest()]);
  return [first, ...others];
}
