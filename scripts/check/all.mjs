import * as parts from "./parts.mjs";
import { watched } from "./report.mjs";
import { runVitest } from "./vitest.mjs";

/** What is read and not run: a few seconds each, one after the other. */
export async function checkStatic() {
  return [
    await watched("lint and format", parts.checkLint),
    await watched("message keys", parts.checkMessages),
    await watched("licences", parts.checkLicences),
    await watched("imports of siblings", parts.checkSiblings),
    await watched("unused code", parts.checkUnused),
  ];
}

export const checkTypes = () => watched("types", parts.checkTypes);

/** @param files only these; all when left out */
export const runUnitTests = (files) => watched("unit tests", () => runVitest("unit", { files }));

/** Every static check and the unit tests, with the types beside the rest, on the second core. */
export async function checkAll() {
  await parts.prepare();
  const rest = async () => [...(await checkStatic()), await runUnitTests()];
  const [types, others] = await Promise.all([checkTypes(), rest()]);
  return [types, ...others];
}
