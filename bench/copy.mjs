import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/**
 * The yardsticks (an empty page, an empty procedure, hand-written SQL) must be part of the same build as what is
 * measured, and must not be part of the product. So a copy of the checkout is built, with them laid over it: the
 * files as git knows them, changed ones included, and the packages as hard links.
 */
const project = path.resolve(import.meta.dirname, "..");

/** Fills `target` with the sources and the overlay; a second time only what differs is written. */
export function makeCopy(target) {
  fs.mkdirSync(target, { recursive: true });
  const wanted = new Map(sourceFiles().map((file) => [file, path.join(project, file)]));
  for (const file of filesUnder(path.join(project, "bench/overlay")))
    wanted.set(file, path.join(project, "bench/overlay", file));
  for (const file of filesUnder(path.join(project, "src/generated")))
    wanted.set(path.join("src/generated", file), path.join(project, "src/generated", file));
  for (const file of filesUnder(path.join(target, "src")))
    if (!wanted.has(path.join("src", file))) fs.rmSync(path.join(target, "src", file));
  for (const [file, from] of wanted) copyWhenChanged(from, path.join(target, file));
  joinRouter(path.join(target, "src/server/root.ts"));
  if (!fs.existsSync(path.join(target, "node_modules"))) link(target, "node_modules");
}

function sourceFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", args, { cwd: project, encoding: "utf8", maxBuffer: 1e8 });
  return listed
    .split("\0")
    .filter((file) => file && !/^(bench|docs|e2e)\//.test(file) && fs.existsSync(path.join(project, file)));
}

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function copyWhenChanged(from, to) {
  if (fs.existsSync(to) && fs.readFileSync(to).equals(fs.readFileSync(from))) return;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  // with its mode: one of them is a program
  fs.copyFileSync(from, to);
}

/** One line more in the list of routers. */
function joinRouter(file) {
  const text = fs.readFileSync(file, "utf8");
  const mark = "export const appRouter = router({\n";
  if (!text.includes(mark))
    throw new Error("src/server/root.ts no longer begins its list of routers as the bench expects");
  const joined = `import { benchRouter } from "./bench/router";\n${text.replace(mark, `${mark}  bench: benchRouter,\n`)}`;
  fs.writeFileSync(file, joined);
}

/** Hard links cost no space and no copying; where the target is on another disk, files are copied. */
function link(target, name) {
  const queue = [name];
  while (queue.length) {
    const folder = queue.pop();
    fs.mkdirSync(path.join(target, folder), { recursive: true });
    for (const entry of fs.readdirSync(path.join(project, folder), { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) queue.push(file);
      else if (entry.isSymbolicLink())
        fs.symlinkSync(fs.readlinkSync(path.join(project, file)), path.join(target, file));
      else linkFile(path.join(project, file), path.join(target, file));
    }
  }
}

function linkFile(from, to) {
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
