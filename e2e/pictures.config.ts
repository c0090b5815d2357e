import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

/** The same stack as the journeys, to look at instead of to test. */
export default defineConfig({ ...journeys, testDir: "./pictures", timeout: 600_000 });
