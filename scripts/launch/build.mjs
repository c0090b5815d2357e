import fs from "node:fs";
import { runNode } from "../run/child.mjs";
import { diskFullHalt, Halt, saysDiskFull } from "../run/halt.mjs";
import { say, step } from "../run/step.mjs";
import { fingerprint, readMark, writeMark } from "./fingerprint.mjs";

const mark = ".next/built-from";
const sources = [
  ...["src", "public", "prisma", "package-lock.json", "package.json", "next.config.js"],
  ...["postcss.config.js", "postcss.config.mjs", "node_modules/next/package.json"],
];
/** Neither tests nor the example's story are part of the build. */
const notBuilt = (file) => /\.test\.(ts|tsx|mjs)$|^src\/generated$|^prisma\/(scenarios|seed\.ts)/.test(file);

/** Builds when the build is missing or was made from other sources than those that are here. */
export async function buildWhenStale(env) {
  const wanted = fingerprint(sources, notBuilt);
  if (fs.existsSync(".next/BUILD_ID") && readMark(mark) === wanted) return;
  fs.rmSync(mark, { force: true });
  await step("Building (about half a minute)", async () => {
    const log = ".data/log/build.log";
    const { code, output } = await runNode(["node_modules/next/dist/bin/next", "build"], { env, log });
    if (code === 0) return;
    if (saysDiskFull(output)) throw diskFullHalt();
    say(output.trim().split("\n").slice(-30).join("\n"));
    throw new Halt(
      `The build failed: mend what its lines above name (all of them are in ${log}) and start again.`,
    );
  });
  writeMark(mark, wanted);
}
