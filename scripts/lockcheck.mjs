import fs from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Finds what would make `npm ci` refuse in a fresh clone: npm silently leaves an
 * optional platform package out of the lock when the registry does not serve it,
 * `npm install` still succeeds, and `npm ci` fails ("Missing: … from lock file").
 *
 * @param packages the `packages` table of a package-lock.json
 * @returns one line per package that the lock names and does not hold
 */
export function missingFromLock(packages) {
  const missing = [];
  for (const [place, entry] of Object.entries(packages)) {
    const wanted = { ...entry.optionalDependencies, ...entry.dependencies };
    for (const [name, range] of Object.entries(wanted)) {
      if (!resolves(packages, place, name)) missing.push(`${name}@${range} for ${place || "the project"}`);
    }
  }
  return missing;
}

/** Walks up the nested node_modules folders as Node itself would. */
function resolves(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]?.version) return true;
    if (!at) return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  const missing = missingFromLock(lock.packages);
  for (const line of missing) console.log(`missing from the lock: ${line}`);
  console.log(missing.length ? `${missing.length} missing: npm ci would refuse` : "lock complete");
  process.exitCode = missing.length ? 1 : 0;
}
