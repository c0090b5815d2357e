import { spawnSync } from "node:child_process";

/** `npm run pictures`: a picture of every page for every role, in both languages, at two widths, light and dark, into pictures/. */
const args = [
  "node_modules/@playwright/test/cli.js",
  "test",
  "-c",
  "e2e/pictures.config.ts",
  ...process.argv.slice(2),
];
process.exit(spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1);
