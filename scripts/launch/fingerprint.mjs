import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * One hash over files and folders: content, not time stamps, because a checkout
 * gives old files new times. Missing paths count as empty.
 *
 * @param skip test on the path from the project's root; true leaves the file or folder out
 */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash("sha256");
  for (const place of paths)
    for (const file of filesIn(place, skip))
      hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(place, skip) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat || skip(place)) return [];
  if (stat.isFile()) return [place];
  const names = fs.readdirSync(place).sort();
  return names.flatMap((name) => filesIn(path.posix.join(place, name), skip));
}

/** What a mark file says, or an empty text when there is none. */
export function readMark(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : "";
}

export function writeMark(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, value);
}
