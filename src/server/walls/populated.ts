import { randomUUID } from "node:crypto";
import type pg from "pg";
import { populatePlain } from "./populated-plain";
import { NOW, populateRounds, type RunStatement } from "./populated-rounds";

/** The people of a populated workspace, as enter_workspace knows them. */
export interface Populated {
  workspace: string;
  person: Record<"COORDINATOR" | "FIRST" | "SECOND" | "FACILITATOR" | "OBSERVER", string>;
}

/**
 * Fills a workspace by SQL with one row of every kind that a policy tells apart: listed and internal partners,
 * expectations of every audience, proposed and adopted goals, a drafted and an adopted agreement; and with one row of
 * every other kind.
 */
export async function populate(client: pg.Client): Promise<Populated> {
  const w = randomUUID();
  const id: Record<string, string> = new Proxy(
    {},
    { get: (kept: Record<string, string>, name: string) => (kept[name] ??= randomUUID()) },
  );
  const q = (sql: string, ...values: unknown[]) => client.query(sql, [w, ...values]);
  await client.query("BEGIN");
  await client.query("SELECT set_config('app.workspace', $1, true), set_config('app.role', 'DOOR', true)", [
    w,
  ]);
  await q(`INSERT INTO "Workspace" ("workspaceId", name, "createdAt") VALUES ($1, 'Probe', '${NOW}')`);
  await q(`INSERT INTO "EventHead" ("workspaceId") VALUES ($1)`);
  for (const [index, [name, listing]] of [
    ["founder", "NAMED"],
    ["first", "NAMED"],
    ["second", "INTERNAL"],
  ].entries()) {
    await q(
      `INSERT INTO "Partner" ("workspaceId", id, name, code, strand, state, listing, "stateSince", "createdAt") VALUES ($1, $2, $3, $4, $5, 'MEMBER', $6, '${NOW}', '${NOW}')`,
      id[`p-${name}`],
      name,
      `P${index}`,
      index,
      listing,
    );
  }
  const people = [
    ["COORDINATOR", "COORDINATOR", "founder"],
    ["FIRST", "REPRESENTATIVE", "first"],
    ["SECOND", "REPRESENTATIVE", "second"],
    ["FACILITATOR", "FACILITATOR", null],
    ["OBSERVER", "OBSERVER", null],
  ] as const;
  for (const [key, role, seat] of people) {
    await q(
      `INSERT INTO "Membership" ("workspaceId", id, "personId", role, "partnerId", name, "joinedAt") VALUES ($1, $2, $3, $4, $5, $6, '${NOW}')`,
      id[`m-${key}`],
      id[`person-${key}`],
      role,
      seat && id[`p-${seat}`],
      key,
    );
  }
  await q(
    `INSERT INTO "Invitation" ("workspaceId", id, email, role, "sentById", "createdAt", "sentAt", "expiresAt") VALUES ($1, $2, 'a@example.org', 'OBSERVER', $3, '${NOW}', '${NOW}', '${NOW}')`,
    id.invitation,
    id["m-COORDINATOR"],
  );
  const audiences = [
    ["members", "MEMBERS", "SHARED"],
    ["coordination", "COORDINATION", "SHARED"],
    ["own", "OWN_ORG", "CONFIRMED"],
    ["draft", "MEMBERS", "DRAFT"],
  ];
  for (const [name, visibility, state] of audiences) {
    await q(
      `INSERT INTO "Expectation" ("workspaceId", id, "partnerId", kind, statement, visibility, state, "enteredById", "createdAt") VALUES ($1, $2, $3, 'GIVE', 'x', $4, $5, $6, '${NOW}')`,
      id[`e-${name}`],
      id["p-first"],
      visibility,
      state,
      id["m-FIRST"],
    );
  }
  for (const state of ["PROPOSED", "ADOPTED"]) {
    await q(
      `INSERT INTO "Goal" ("workspaceId", id, title, state, "createdById", "createdAt") VALUES ($1, $2, 'x', $3, $4, '${NOW}')`,
      id[`g-${state}`],
      state,
      id["m-FIRST"],
    );
    await q(
      `INSERT INTO "GoalPosition" ("workspaceId", id, "goalId", "partnerId", position) VALUES ($1, $2, $3, $4, 'DRIVES')`,
      randomUUID(),
      id[`g-${state}`],
      id["p-first"],
    );
  }
  for (const state of ["DRAFT", "ADOPTED"]) {
    await q(
      `INSERT INTO "Agreement" ("workspaceId", id, title, "createdAt") VALUES ($1, $2, 'x', '${NOW}')`,
      id[`a-${state}`],
    );
    await q(
      `INSERT INTO "AgreementVersion" ("workspaceId", id, "agreementId", number, state, "createdAt") VALUES ($1, $2, $3, 1, $4, '${NOW}')`,
      id[`v-${state}`],
      id[`a-${state}`],
      state,
    );
    await q(
      `INSERT INTO "Clause" ("workspaceId", id, "versionId", position, title) VALUES ($1, $2, $3, 1, 'x')`,
      id[`c-${state}`],
      id[`v-${state}`],
    );
    await q(
      `INSERT INTO "SignOff" ("workspaceId", "versionId", "partnerId") VALUES ($1, $2, $3)`,
      id[`v-${state}`],
      id["p-first"],
    );
  }
  await q(
    `INSERT INTO "Objection" ("workspaceId", id, "clauseId", "partnerId", "partnerName", reason, "raisedAt") VALUES ($1, $2, $3, $4, 'first', 'x', '${NOW}')`,
    id.objection,
    id["c-DRAFT"],
    id["p-first"],
  );
  await q(
    `INSERT INTO "ObjectionReply" ("workspaceId", id, "objectionId", "authorId", "authorName", text, "createdAt") VALUES ($1, $2, $3, $4, 'x', 'x', '${NOW}')`,
    randomUUID(),
    id.objection,
    id["m-COORDINATOR"],
  );
  await q(
    `INSERT INTO "ClauseConsent" ("workspaceId", id, "clauseId", "partnerId", words, "givenAt") VALUES ($1, $2, $3, $4, 'x', '${NOW}')`,
    randomUUID(),
    id["c-DRAFT"],
    id["p-second"],
  );
  for (const outcome of ["ADOPTED", "REJECTED"]) {
    await q(
      `INSERT INTO "Decision" ("workspaceId", id, subject, "subjectId", outcome, "decidedOn", "recordedById", "createdAt") VALUES ($1, $2, 'GOAL', $3, $4, '2026-11-01', $5, '${NOW}')`,
      randomUUID(),
      id["g-ADOPTED"],
      outcome,
      id["m-COORDINATOR"],
    );
  }
  await q(
    `INSERT INTO "Risk" ("workspaceId", id, title, "createdAt") VALUES ($1, $2, 'x', '${NOW}')`,
    id.risk,
  );
  await q(
    `INSERT INTO "SetbackPlan" ("workspaceId", id, "riskId") VALUES ($1, $2, $3)`,
    randomUUID(),
    id.risk,
  );
  await q(
    `INSERT INTO "EarlyWarningSign" ("workspaceId", id, "riskId", sign, "createdAt") VALUES ($1, $2, $3, 'x', '${NOW}')`,
    randomUUID(),
    id.risk,
  );
  for (const [kind, record] of [
    ["GOAL", "g-PROPOSED"],
    ["EXPECTATION", "e-own"],
  ]) {
    await q(
      `INSERT INTO "Note" ("workspaceId", id, "recordKind", "recordId", weight, text, "authorId", "createdAt") VALUES ($1, $2, $3, $4, 'NOTE', 'x', $5, '${NOW}')`,
      id[`n-${kind}`],
      kind,
      id[record as string],
      id["m-FACILITATOR"],
    );
  }
  await q(
    `INSERT INTO "NoteReply" ("workspaceId", id, "noteId", "authorId", text, "createdAt") VALUES ($1, $2, $3, $4, 'x', '${NOW}')`,
    randomUUID(),
    id["n-GOAL"],
    id["m-FIRST"],
  );
  await q(
    `INSERT INTO "Event" ("workspaceId", seq, at, action, "recordKind", "recordId", fields, commitments, "prevHash", hash) VALUES ($1, 1, '${NOW}', 'x', 'GOAL', $2, '{}', '{}', '', '')`,
    id["g-PROPOSED"],
  );
  for (const [audience, kind, record] of [
    ["MEMBERS", "GOAL", "g-PROPOSED"],
    ["COORDINATION", "EXPECTATION", "e-coordination"],
    ["OWN_ORG", "EXPECTATION", "e-members"],
  ]) {
    await q(
      `INSERT INTO "Revision" ("workspaceId", id, seq, "recordKind", "recordId", salts, "versionAfter", audience, "partnerId") VALUES ($1, $2, 1, $3, $4, '{}', 1, $5, $6)`,
      randomUUID(),
      kind,
      id[record as string],
      audience,
      id["p-first"],
    );
  }
  await q(
    `INSERT INTO "Request" ("workspaceId", "requestId", "memberId", "bodyHash", "createdAt") VALUES ($1, $2, $3, 'x', '${NOW}')`,
    randomUUID(),
    id["m-FIRST"],
  );
  await populatePath(q, id);
  await populatePlain(q);
  await client.query("COMMIT");
  const person = Object.fromEntries(people.map(([key]) => [key, id[`person-${key}`]])) as Populated["person"];
  return { workspace: w, person };
}

/** One row of each table of the planning path; a draft of one person, a match with a private end and one without. */
async function populatePath(q: RunStatement, id: Record<string, string>) {
  const [first, coordination] = [id["p-first"], id["m-COORDINATOR"]];
  const put = (table: string, columns: string, values: string, ...given: unknown[]) =>
    q(
      `INSERT INTO "${table}" ("workspaceId", id, ${columns}) VALUES ($1, gen_random_uuid(), ${values})`,
      ...given,
    );
  await put("FormAnswer", `"partnerId", question, choice, "answeredAt"`, `$2, 'bond', 'A', '${NOW}'`, first);
  await put("QuestionDraft", `"memberId", question, "savedAt"`, `$2, 'purpose/why', '${NOW}'`, id["m-FIRST"]);
  await put(
    "FormDraft",
    `"memberId", place, form, "savedAt"`,
    `$2, '/goals/new', 'goals.x', '${NOW}'`,
    id["m-FIRST"],
  );
  await put(
    "OpenEnd",
    `question, reason, "heldById", "createdAt"`,
    `'x', 'NOT_SURE', $2, '${NOW}'`,
    coordination,
  );
  await put("RequiredPerspective", `perspective, "createdAt"`, `'young', '${NOW}'`);
  await put(
    "ExpectationParticipation",
    `"partnerId", kind, answer, "answeredAt"`,
    `$2, 'GIVE', 'SOME', '${NOW}'`,
    first,
  );
  await put(
    "Match",
    `"giveId", "wantId", "createdAt"`,
    `$2, $3, '${NOW}'`,
    id["e-members"],
    id["e-coordination"],
  );
  await put("Match", `"giveId", "wantId", "createdAt"`, `$2, $3, '${NOW}'`, id["e-members"], id["e-own"]);
  await put(
    "DecisionClassRule",
    `"decisionClass", body, rule, "periodDays"`,
    `'MONEY', 'PLENARY', 'RECORDED', 7`,
  );
  await put("Mandate", `kind, "partnerId", "createdAt"`, `'CHAIR', $2, '${NOW}'`, first);
  await put("Rhythm", "kind, every", `'MEETING', 'MONTHLY'`);
  await put(
    "ResourceCommitment",
    `"partnerId", category, statement, "createdAt"`,
    `$2, 'TIME', 'x', '${NOW}'`,
    first,
  );
  await put("RiskContribution", `"riskId", "partnerId", "createdAt"`, `$2, $3, '${NOW}'`, id.risk, first);
  await populateRounds(q, id);
  await put("RiskDismissal", `"catalogueId", reason, "createdAt"`, `'R3', 'x', '${NOW}'`);
}
