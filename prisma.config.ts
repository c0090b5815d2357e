import path from "node:path";
import { defineConfig } from "prisma/config";

// The command line looks for its engine after it has read this file: a stand-in
// of ours spares the download. People with internet may prefer the native one.
if (!process.env.PRISMA_NATIVE_ENGINE) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");
}

export default defineConfig({
  // the folder: with schema.prisma alone, models/ would be ignored
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.OWNER_DATABASE_URL ?? "postgresql://kordel_owner@127.0.0.1:54340/kordel" },
});
