import pg from "pg";

/** Days in the trash; the same as TRASH_DAYS in src/domain/workspaces/trash.ts. */
const TRASH_DAYS = 30;

/**
 * Empties, as the owner, the workspaces that nobody wanted back in time. Runs at every start, before the
 * server does; what the application itself may do is only to put them in the trash.
 *
 * @returns how many were emptied
 */
export async function purgeTrash(ownerUrl, now = new Date()) {
  const before = new Date(now.getTime() - TRASH_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  let purged = 0;
  try {
    const { rows } = await client.query(`SELECT DISTINCT "workspaceId" AS id FROM auth."WorkspaceIndex"`);
    for (const { id } of rows) {
      const done = await client.query("SELECT purge_workspace($1, $2) AS purged", [id, before]);
      if (!done.rows[0].purged) continue;
      for (const index of ["WorkspaceIndex", "InvitationIndex", "OrganisationSeat"]) {
        await client.query(`DELETE FROM auth."${index}" WHERE "workspaceId" = $1`, [id]);
      }
      purged++;
    }
    await client.query(`DELETE FROM auth."RateLimit" WHERE "windowStart" < now() - interval '2 days'`);
    await client.query(`DELETE FROM auth."SignIn" WHERE "expiresAt" < now() - interval '2 days'`);
  } finally {
    await client.end();
  }
  return purged;
}
