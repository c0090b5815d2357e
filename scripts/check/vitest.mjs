import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runNode } from "../run/child.mjs";
import { slowestLines, testsOfVitest } from "./slowest.mjs";

/**
 * Runs one project of vitest.config.mts and counts its tests from the report, not
 * from the words on the screen.
 *
 * @param project "unit" or "db"
 * @param files only these; all when left out
 */
export async function runVitest(project, { files = [] } = {}) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kordel-vitest-")), "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--passWithNoTests",
    ...reporters,
    ...files,
  ];
  const { code, output } = await runNode(args, { env: { ...process.env, NODE_ENV: "test" } });
  const told = readReport(report);
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return { name: `${project} tests`, ok: code === 0, output, ...told };
}

function readReport(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  const { numPassedTests, numFailedTests, testResults } = report;
  // a file that does not even load holds no counted test
  const broken = testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    slowest: slowestLines(testsOfVitest(report)),
  };
}
