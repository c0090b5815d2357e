import type pg from "pg";

/** Runs one statement; `$1` is the workspace, what is given follows. */
export type RunStatement = (sql: string, ...values: unknown[]) => Promise<pg.QueryResult>;

export const NOW = "2026-11-22 12:00:00";

/**
 * An open and a revealed round, in each a shared answer, a "nothing" and who answered; and one row of each table
 * about red lines, own categories, external actors and exits.
 */
export async function populateRounds(q: RunStatement, id: Record<string, string>) {
  const [first, member] = [id["p-first"], id["m-FIRST"]];
  const put = (table: string, key: string, columns: string, values: string, ...given: unknown[]) =>
    q(`INSERT INTO "${table}" ("workspaceId", id, ${columns}) VALUES ($1, $2, ${values})`, id[key], ...given);
  for (const [name, revealedAt] of [
    ["open", null],
    ["revealed", NOW],
  ]) {
    const round = id[`r-${name}`];
    const opened = `'{GIVE,RED_LINE}', '2026-12-01', '${NOW}', $3, '${NOW}'`;
    await put(
      "ExpectationRound",
      `r-${name}`,
      `kinds, "endsOn", "openedAt", "revealedAt", "createdAt"`,
      opened,
      revealedAt,
    );
    const answer = `"roundId", "partnerId", kind, "answeredAt"`;
    await put("RoundAnswer", `ra-${name}`, answer, `$3, $4, 'GIVE', '${NOW}'`, round, first);
    await put(
      "Expectation",
      `e-${name}`,
      `"partnerId", "roundId", kind, statement, state, "enteredById", "createdAt"`,
      `$3, $4, 'GIVE', 'x', 'SHARED', $5, '${NOW}'`,
      first,
      round,
      member,
    );
    await put(
      "ExpectationParticipation",
      `ep-${name}`,
      `"partnerId", "roundId", kind, answer, "answeredAt"`,
      `$3, $4, 'RED_LINE', 'NONE', '${NOW}'`,
      first,
      round,
    );
  }
  await put(
    "RedLineLink",
    "link",
    `"redLineId", "partnerId", "goalId", "linkedAt", "createdAt"`,
    `$3, $4, $5, '${NOW}', '${NOW}'`,
    id["e-own"],
    first,
    id["g-PROPOSED"],
  );
  await put("OwnCategory", "category", `name, unit, "createdAt"`, `'x', 'y', '${NOW}'`);
  await put("ExternalActor", "actor", `name, "createdAt"`, `'x', '${NOW}'`);
  await put(
    "StanceObservation",
    "stance",
    `"actorId", stance, influence, "observedOn", "createdAt"`,
    `$3, 'UNDECIDED', 3, '2026-11-01', '${NOW}'`,
    id.actor,
  );
  await put(
    "PartnerExit",
    "exit",
    `"partnerId", "noticeOn", "createdAt"`,
    `$3, '2026-11-01', '${NOW}'`,
    id["p-second"],
  );
}
