import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser } from "../browser.mjs";
import { runNode } from "../run/child.mjs";
import { slowestLines, testsOfPlaywright } from "./slowest.mjs";

/**
 * The journeys in a real browser, against the production build.
 *
 * @param args for Playwright, as `--grep`
 */
export async function runJourneys(args = []) {
  const browser = await ensureBrowser();
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kordel-journeys-")), "report.json");
  const cli = ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"];
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code, output } = await runNode([...cli, "--reporter=list,json", ...args], { env, echo: true });
  const told = readReport(report);
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return { name: "journeys", ok: code === 0, output: code === 0 ? output : "", ...told };
}

/** A journey that passed only at a second try counts as passed; Playwright names it flaky. */
function readReport(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  const { stats, errors } = report;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    slowest: slowestLines(testsOfPlaywright(report)),
  };
}
