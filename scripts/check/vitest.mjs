import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runNode } from "../run/child.mjs";

/**
 * Runs one project of vitest.config.mts and counts its tests from the report, not
 * from the words on the screen.
 *
 * @param project "unit" or "db"
 */
export async function runVitest(project, { echo = false } = {}) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kordel-vitest-")), "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--passWithNoTests",
    ...reporters,
  ];
  const { code, output } = await runNode(args, { env: { ...process.env, NODE_ENV: "test" }, echo });
  const counts = readCounts(report);
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return { name: `${project} tests`, ok: code === 0, output, ...counts };
}

function readCounts(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, "utf8"));
  // a file that does not even load holds no counted test
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
