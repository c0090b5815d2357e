import fs from "node:fs";
import path from "node:path";
import { fill } from "./names.mjs";

const templates = path.join(import.meta.dirname, "templates");

/** The files of a room, floor by floor: where each stands, and the template it is written from. */
const room = {
  "prisma/models/‹the-meetings›.prisma": "model.prisma",
  "src/domain/‹the-meetings›/schema.ts": "domain-schema.ts",
  "src/domain/‹the-meetings›/‹the-meetings›.test.ts": "domain-test.ts",
  "src/domain/‹the-meetings›/records.ts": "domain-records.ts",
  "src/server/‹the-meetings›/reads.ts": "server-reads.ts",
  "src/server/‹the-meetings›/writes.ts": "server-writes.ts",
  "src/server/‹the-meetings›/router.ts": "server-router.ts",
  "src/server/‹the-meetings›/records.ts": "server-records.ts",
  "src/server/‹the-meetings›/‹the-meetings›.db.test.ts": "server-test.ts",
  "src/features/‹the-meetings›/shown.ts": "features-shown.ts",
  "src/features/‹the-meetings›/‹a-meeting›-list.tsx": "features-list.tsx",
  "src/features/‹the-meetings›/‹a-meeting›-page.tsx": "features-page.tsx",
  "src/features/‹the-meetings›/‹a-meeting›-form.tsx": "features-form.tsx",
  "src/features/‹the-meetings›/remove-‹a-meeting›.tsx": "features-remove.tsx",
  "src/app/w/[workspace]/‹the-meetings›/layout.tsx": "app-layout.tsx",
  "src/app/w/[workspace]/‹the-meetings›/page.tsx": "app-list.tsx",
  "src/app/w/[workspace]/‹the-meetings›/new/page.tsx": "app-new.tsx",
  "src/app/w/[workspace]/‹the-meetings›/[‹meeting›Id]/page.tsx": "app-one.tsx",
  "src/app/w/[workspace]/‹the-meetings›/[‹meeting›Id]/edit/page.tsx": "app-edit.tsx",
  "src/messages/de/‹the-meetings›.json": "messages-de.json",
  "src/messages/en/‹the-meetings›.json": "messages-en.json",
};

/**
 * What a room consists of. It is ordinary code from now on: nothing derives it again.
 *
 * @param migration the name of the migration's folder
 * @returns `[path, text]` of every file
 */
export function filesOf(names, migration) {
  const all = { ...room, [`prisma/migrations/${migration}/migration.sql`]: "migration.sql" };
  return Object.entries(all).map(([place, template]) => [
    fill(place, names),
    fill(fs.readFileSync(path.join(templates, `${template}.txt`), "utf8"), names),
  ]);
}

/**
 * A name later than every migration there is: the time of day in UTC, as Prisma writes it, or a second after the last.
 *
 * @param existing the folders of prisma/migrations
 */
export function migrationOf(plural, existing, now) {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const last = Math.max(0, ...existing.map((folder) => Number(/^\d{14}/.exec(folder)?.[0] ?? 0)));
  return `${Math.max(Number(stamp), last + 1)}_${plural.replaceAll("-", "_")}`;
}
