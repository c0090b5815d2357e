/**
 * Runs before every npm script, also when node_modules does not exist yet: only
 * node: imports, and only syntax that an old Node can still read, so that it
 * gets one sentence instead of a syntax error.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;

if (!fits) {
  console.error(
    `Kordel needs Node 20.19, 22.12, 24 or newer and this is ${process.version}: install one from https://nodejs.org and run this again.`,
  );
  process.exit(1);
}

import("./launch/install.mjs").then((install) => install.ensurePackages());
