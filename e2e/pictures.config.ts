import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

/** The same stack as the journeys, to look at instead of to test. One at a time: the language is a setting of the person. */
export default defineConfig({ ...journeys, testDir: "./pictures", workers: 1, timeout: 900_000 });
