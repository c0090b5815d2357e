import pg from "pg";

/**
 * Adds many rows of every kind to a workspace by SQL, as the application's role, so that a test can see what a
 * procedure costs when there is much to read. The rows are plausible only in shape.
 */
export async function enlarge(workspace: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const many = (table: string, columns: string, values: string) =>
    client.query(
      `INSERT INTO "${table}" ("workspaceId", id, ${columns}) SELECT $1, gen_random_uuid(), ${values} FROM generate_series(1, ${count}) n`,
      [workspace],
    );
  const member = `(SELECT id FROM "Membership" WHERE role = 'COORDINATOR' LIMIT 1)`;
  const founder = `(SELECT id FROM "Partner" WHERE strand = 0)`;
  const one = (table: string) => `(SELECT id FROM "${table}" ORDER BY id LIMIT 1)`;
  await client.query("BEGIN");
  await client.query(
    `SELECT set_config('app.workspace', $1, true), set_config('app.role', 'COORDINATOR', true)`,
    [workspace],
  );
  await many(
    "Partner",
    `name, code, strand, state, listing, "stateSince", "createdAt"`,
    `'Organisation ' || n, 'XX', n + 1000, 'MEMBER', 'NAMED', now(), now()`,
  );
  await many(
    "Expectation",
    `"partnerId", kind, category, statement, state, "enteredById", "createdAt"`,
    `${founder}, 'GIVE', 'TIME', 'Beitrag ' || n, 'SHARED', ${member}, now()`,
  );
  await many("Goal", `title, "createdById", "createdAt"`, `'Ziel ' || n, ${member}, now()`);
  await many(
    "GoalPosition",
    `"goalId", "partnerId", position`,
    `${one("Goal")}, p.id, 'SUPPORTS'`.replace("p.id", `(SELECT id FROM "Partner" WHERE strand = n + 1000)`),
  );
  await many("Risk", `title, "createdAt"`, `'Rückschlag ' || n, now()`);
  await many("EarlyWarningSign", `"riskId", sign, "createdAt"`, `${one("Risk")}, 'Zeichen ' || n, now()`);
  await many("Agreement", `title, "createdAt"`, `'Vereinbarung ' || n, now()`);
  await many(
    "Clause",
    `"versionId", position, title`,
    `${one("AgreementVersion")}, n + 100, 'Regelung ' || n`,
  );
  await many(
    "Note",
    `"recordKind", "recordId", weight, text, "authorId", "createdAt"`,
    `'GOAL', ${one("Goal")}, 'NOTE', 'Anmerkung ' || n, ${member}, now()`,
  );
  await many(
    "Invitation",
    `email, role, "sentById", "createdAt", "sentAt", "expiresAt"`,
    `n || '@example.org', 'OBSERVER', ${member}, now(), now(), now() + interval '7 days'`,
  );
  await client.query("COMMIT");
  await client.end();
}
