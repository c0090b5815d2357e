import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser } from "../browser.mjs";
import { runNode } from "../run/child.mjs";

/** The journeys in a real browser, against the production build. */
export async function runJourneys(args = []) {
  const browser = await ensureBrowser();
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kordel-journeys-")), "report.json");
  const cli = ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"];
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code, output } = await runNode([...cli, "--reporter=list,json", ...args], { env, echo: true });
  const counts = readCounts(report);
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return { name: "journeys", ok: code === 0, output: code === 0 ? output : "", ...counts };
}

/** A journey that passed only at a second try counts as passed; Playwright names it flaky. */
function readCounts(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(fs.readFileSync(report, "utf8"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
