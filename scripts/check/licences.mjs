import fs from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Licences under which a part may be given on together with a work under the AGPL-3.0-or-later. Source: the FSF's list
 * of licences (gnu.org/licenses/license-list), and for the MPL its section 3.3.
 */
const compatible = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "ISC"],
  ...["LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-2.0", "OFL-1.1", "PostgreSQL", "Unlicense"],
]);

/** What a package.json does not say, or says otherwise than the licence beside it, read by hand. */
const readByHand = { "seq-queue": "MIT" };

/** Looked at and let in for a reason. */
const letIn = {
  elkjs: "EPL-2.0: lies beside Prisma's command line for its Studio, which Kordel neither starts nor loads",
};

const PAGE = "docs/licences.md";

/**
 * What a running Kordel is made of. Read from the lock, which holds the packages of every system and not only of this
 * one, so that the list is the same everywhere and needs no network.
 *
 * @param packages the `packages` table of a package-lock.json
 * @returns Map of licence -> sorted names of packages
 */
export function licencesOf(packages) {
  const found = new Map();
  for (const [place, entry] of Object.entries(packages)) {
    if (!place || entry.dev || entry.link) continue;
    const name = entry.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = readByHand[name] ?? entry.license ?? "none named";
    found.set(licence, (found.get(licence) ?? new Set()).add(name));
  }
  return new Map([...found].sort().map(([licence, names]) => [licence, [...names].sort()]));
}

/** Whether an SPDX expression can be met: of "OR" one side is enough, of "AND" all are needed. */
export function isCompatible(expression) {
  const bare = expression.replace(/[()]/g, "");
  return bare
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => compatible.has(licence)));
}

/** One line per package that may not be part of Kordel. */
export function refusedLicences(licences) {
  return [...licences].flatMap(([licence, names]) =>
    isCompatible(licence)
      ? []
      : names.filter((name) => !letIn[name]).map((name) => `${name}: ${licence} does not go with the AGPL`),
  );
}

/** The page as it should be. */
export function licencesPage(licences) {
  const sections = [...licences].map(([licence, names]) => {
    const notes = names.filter((name) => letIn[name]).map((name) => `\n\n${name}: ${letIn[name]}.`);
    return `## ${licence} (${names.length})\n\n${names.join(", ")}${notes.join("")}`;
  });
  return `# Licences of what Kordel is made of

Written by \`node scripts/check/licences.mjs\` from the lock file; \`npm run check\` fails when it is stale or when a licence
does not go with [AGPL-3.0-or-later](../LICENSE). Packages for one system alone are listed for all.

${sections.join("\n\n")}
`;
}

/** @returns one line per flaw */
export function licenceFlaws(packages, page) {
  const licences = licencesOf(packages);
  const stale = page === licencesPage(licences) ? [] : [`${PAGE} is stale: node scripts/check/licences.mjs`];
  return [...refusedLicences(licences), ...stale];
}

const lockedPackages = () => JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages;

export const readLicenceFlaws = () => licenceFlaws(lockedPackages(), fs.readFileSync(PAGE, "utf8"));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  fs.writeFileSync(PAGE, licencesPage(licencesOf(lockedPackages())));
}
