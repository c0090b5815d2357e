import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";

/** Whatever a page asks for, only this machine can answer: nothing here may need the internet. */
const thisMachineOnly = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

/**
 * Journeys through the production build, with a real database and real mails. No
 * second tries: a journey that fails now and then is a fault to be found.
 */
export default defineConfig({
  testDir: "./journeys",
  outputDir: "../test-results",
  globalSetup: "./support/stack/global-setup.mjs",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    // what is not there soon will not come: do not wait for the end of the journey's time
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // the pages as they were, without a film of them: filming costs a core as much as the pages do
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [...quiet, "--disable-background-networking", "--disable-component-update", thisMachineOnly],
    },
  },
  // the longest first, so that no worker ends alone with it; it names each fault in words and needs no trace
  projects: [
    {
      name: "pages",
      testMatch: /every-page/,
      use: { browserName: "chromium", trace: "off" },
    },
    { name: "chromium", testIgnore: /every-page/, use: { browserName: "chromium" } },
  ],
});
