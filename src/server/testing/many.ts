import { throughDoor } from "@/server/core/scope";
import type { TestWorkspace } from "./workspace";

/**
 * So many more members that carry the coalition, in one statement: for tests of what counts everybody. Their names come
 * before those of the others by the alphabet, so that these stand on no first page.
 */
export const manyMembers = (w: TestWorkspace, count: number) =>
  throughDoor(
    w.id,
    w.people.coordinator.id,
    "invitation",
    ({ tx, now }) => tx.$executeRaw`
      INSERT INTO "Partner" ("workspaceId", "id", "name", "code", "strand", "tier", "state", "listing", "stateSince", "createdAt")
      SELECT ${w.id}::uuid, gen_random_uuid(), 'Aktive ' || to_char(n, 'FM0000'), chr(65 + n / 26) || chr(97 + n % 26), n + 10, 'CORE', 'MEMBER', 'NAMED', ${now}, ${now}
      FROM generate_series(1, ${count}::int) n`,
  );
