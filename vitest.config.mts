import path from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/check/longest-first.mjs";

/**
 * Two workers: the machines this must run on have two cores, and the database needs one of them. Files share what their
 * worker has loaded: loading server and schemas again for each file takes as long as the tests. Whoever replaces
 * modules, moves the clock or sets a variable puts it right again.
 */
const workers = { maxWorkers: 2, pool: "forks" as const, isolate: false };
const alias = { "@": path.join(import.meta.dirname, "src") };
const elsewhere = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "prisma/**/*.test.ts", "scripts/**/*.test.mjs"],
          exclude: ["**/*.db.test.*", ...elsewhere],
          environment: "node",
          // pure rules need milliseconds; what never ends is ended here, on a busy machine too
          testTimeout: 60_000,
          ...workers,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["{src,prisma}/**/*.db.test.ts", "scripts/**/*.db.test.mjs"],
          exclude: elsewhere,
          environment: "node",
          globalSetup: "./scripts/postgres/vitest-setup.mjs",
          // no test asserts how long something takes: this only ends what hangs, beside a load of twenty too
          testTimeout: 180_000,
          hookTimeout: 180_000,
          ...workers,
        },
      },
    ],
  },
});
