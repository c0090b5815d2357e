import type { Right } from "@/domain/access/permissions";
import type { SearchKind } from "@/domain/records/all";
import { Prisma } from "@/generated/prisma/client";

/**
 * Where one kind of hit lies. `name` is its heading and weighs most, `body` everything else that is searched,
 * `context` what it belongs to, shown but not searched. `homeKind` and `homeId` name the record on whose page it
 * stands, the hit itself unless given. What is removed, or hangs on something removed, is left out here; what the
 * reader may not see, row-level security leaves out.
 *
 * A new table with words in it adds one line.
 */
interface Source {
  right: Right;
  from: Prisma.Sql;
  where: Prisma.Sql;
  id?: Prisma.Sql;
  name?: Prisma.Sql;
  body?: Prisma.Sql;
  /** Searched only for those who plan: columns that an observer's page does not show although the row is there. */
  inside?: Prisma.Sql;
  context?: Prisma.Sql;
  homeKind?: Prisma.Sql;
  homeId?: Prisma.Sql;
}

const { sql } = Prisma;

const live = sql`t."removedAt" IS NULL`;

/** The text of a version that is searched: the newest that the reader may see. */
const newest = sql`v."removedAt" IS NULL AND a."removedAt" IS NULL AND NOT EXISTS (
  SELECT 1 FROM "AgreementVersion" later WHERE later."workspaceId" = v."workspaceId" AND later."agreementId" = v."agreementId"
    AND later."removedAt" IS NULL AND later."number" > v."number")`;

/** What a note hangs on, when that is still there; otherwise it stands on the page of all notes. */
const target = (n: Prisma.Sql) => sql`LEFT JOIN LATERAL (
  SELECT p."name" AS "name", ${n}."recordId" AS "home" FROM "Partner" p WHERE ${n}."recordKind" = 'PARTNER' AND p."workspaceId" = ${n}."workspaceId" AND p."id" = ${n}."recordId" AND p."removedAt" IS NULL
  UNION ALL SELECT e."statement", ${n}."recordId" FROM "Expectation" e WHERE ${n}."recordKind" = 'EXPECTATION' AND e."workspaceId" = ${n}."workspaceId" AND e."id" = ${n}."recordId" AND e."removedAt" IS NULL
  UNION ALL SELECT g."title", ${n}."recordId" FROM "Goal" g WHERE ${n}."recordKind" = 'GOAL' AND g."workspaceId" = ${n}."workspaceId" AND g."id" = ${n}."recordId" AND g."removedAt" IS NULL
  UNION ALL SELECT a."title", ${n}."recordId" FROM "Agreement" a WHERE ${n}."recordKind" = 'AGREEMENT' AND a."workspaceId" = ${n}."workspaceId" AND a."id" = ${n}."recordId" AND a."removedAt" IS NULL
  UNION ALL SELECT r."title", ${n}."recordId" FROM "Risk" r WHERE ${n}."recordKind" = 'RISK' AND r."workspaceId" = ${n}."workspaceId" AND r."id" = ${n}."recordId" AND r."removedAt" IS NULL
) of_ ON true`;
const targetKind = (n: Prisma.Sql) =>
  sql`CASE WHEN of_."home" IS NULL THEN 'NOTE' ELSE ${n}."recordKind"::text END`;
const targetId = (n: Prisma.Sql) => sql`coalesce(of_."home", ${n}."id")`;
const note = sql`n`;
const itself = sql`t`;

export const sources: Record<SearchKind, Source> = {
  WORKSPACE: {
    right: "workspace.read",
    from: sql`"Workspace" t`,
    where: live,
    id: sql`t."workspaceId"`,
    name: sql`t."name"`,
    body: sql`concat_ws(E'\n', t."purpose", t."lifespanGoal")`,
  },
  PARTNER: {
    right: "partner.read",
    from: sql`"Partner" t`,
    where: live,
    name: sql`t."name"`,
    body: sql`concat_ws(E'\n', t."code", t."region")`,
    inside: sql`concat_ws(E'\n', t."contact", t."stateReason")`,
  },
  MEMBERSHIP: {
    right: "member.read",
    from: sql`"Membership" t LEFT JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
    where: sql`t."leftAt" IS NULL`,
    name: sql`t."name"`,
    context: sql`p."name"`,
  },
  GOAL: {
    right: "goal.read",
    from: sql`"Goal" t`,
    where: live,
    name: sql`t."title"`,
    body: sql`concat_ws(E'\n', t."indicator", t."baseline", t."target")`,
  },
  GOAL_POSITION: {
    right: "goal.read",
    from: sql`"GoalPosition" t JOIN "Goal" g ON g."workspaceId" = t."workspaceId" AND g."id" = t."goalId" JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
    where: sql`t."reason" <> '' AND t."removedAt" IS NULL AND g."removedAt" IS NULL`,
    body: sql`t."reason"`,
    context: sql`p."name" || ': ' || g."title"`,
    homeKind: sql`'GOAL'`,
    homeId: sql`t."goalId"`,
  },
  EXPECTATION: {
    right: "expectation.read",
    from: sql`"Expectation" t JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
    where: sql`t."removedAt" IS NULL AND t."state" <> 'WITHDRAWN'`,
    name: sql`t."statement"`,
    context: sql`p."name"`,
  },
  AGREEMENT: {
    right: "agreement.read",
    from: sql`"Agreement" t`,
    where: live,
    name: sql`t."title"`,
  },
  CLAUSE: {
    right: "agreement.read",
    from: sql`"Clause" t JOIN "AgreementVersion" v ON v."workspaceId" = t."workspaceId" AND v."id" = t."versionId" JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"`,
    where: sql`t."removedAt" IS NULL AND ${newest}`,
    name: sql`t."title"`,
    body: sql`t."body"`,
    inside: sql`t."objection"`,
    context: sql`a."title"`,
    homeId: sql`v."agreementId"`,
  },
  SIGN_OFF: {
    right: "agreement.read",
    from: sql`"SignOff" t JOIN "AgreementVersion" v ON v."workspaceId" = t."workspaceId" AND v."id" = t."versionId" JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId" JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
    where: sql`t."reservation" || t."reason" || t."mandate" <> '' AND ${newest}`,
    id: sql`t."partnerId"`,
    body: sql`concat_ws(E'\n', t."reservation", t."reason", t."mandate")`,
    context: sql`p."name" || ': ' || a."title"`,
    homeId: sql`v."agreementId"`,
  },
  DECISION: {
    right: "workspace.read",
    from: sql`"Decision" t
      LEFT JOIN "Goal" g ON t."subject" = 'GOAL' AND g."workspaceId" = t."workspaceId" AND g."id" = t."subjectId" AND g."removedAt" IS NULL
      LEFT JOIN "AgreementVersion" v ON t."subject" = 'AGREEMENT_VERSION' AND v."workspaceId" = t."workspaceId" AND v."id" = t."subjectId" AND v."removedAt" IS NULL
      LEFT JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId" AND a."removedAt" IS NULL`,
    where: live,
    body: sql`t."asked"`,
    context: sql`coalesce(g."title", a."title")`,
    homeKind: sql`CASE WHEN g."id" IS NOT NULL THEN 'GOAL' WHEN a."id" IS NOT NULL THEN 'AGREEMENT' ELSE 'DECISION' END`,
    homeId: sql`coalesce(g."id", a."id", t."id")`,
  },
  RISK: {
    right: "risk.read",
    from: sql`"Risk" t`,
    where: live,
    name: sql`t."title"`,
    body: sql`t."description"`,
  },
  SETBACK_PLAN: {
    right: "risk.read",
    from: sql`"SetbackPlan" t JOIN "Risk" r ON r."workspaceId" = t."workspaceId" AND r."id" = t."riskId"`,
    where: sql`t."removedAt" IS NULL AND r."removedAt" IS NULL`,
    body: sql`concat_ws(E'\n', t."trigger", t."firstHours", t."nextSteps", t."whoDecides", t."publicLine", t."care")`,
    context: sql`r."title"`,
    homeId: sql`t."riskId"`,
  },
  EARLY_WARNING_SIGN: {
    right: "risk.read",
    from: sql`"EarlyWarningSign" t JOIN "Risk" r ON r."workspaceId" = t."workspaceId" AND r."id" = t."riskId"`,
    where: sql`t."removedAt" IS NULL AND r."removedAt" IS NULL`,
    name: sql`t."sign"`,
    body: sql`t."threshold"`,
    context: sql`r."title"`,
    homeId: sql`t."riskId"`,
  },
  RISK_CONTRIBUTION: {
    right: "risk.read",
    from: sql`"RiskContribution" t JOIN "Risk" r ON r."workspaceId" = t."workspaceId" AND r."id" = t."riskId"`,
    where: sql`t."words" <> '' AND t."removedAt" IS NULL AND r."removedAt" IS NULL`,
    body: sql`t."words"`,
    context: sql`r."title"`,
    homeId: sql`t."riskId"`,
  },
  COMMITMENT: {
    right: "expectation.read",
    from: sql`"ResourceCommitment" t JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
    where: live,
    name: sql`t."statement"`,
    context: sql`p."name"`,
  },
  EXTERNAL_ACTOR: {
    right: "actor.read",
    from: sql`"ExternalActor" t`,
    where: live,
    name: sql`t."name"`,
    body: sql`t."role"`,
  },
  STANCE: {
    right: "actor.read",
    from: sql`"StanceObservation" t JOIN "ExternalActor" a ON a."workspaceId" = t."workspaceId" AND a."id" = t."actorId"`,
    where: sql`t."removedAt" IS NULL AND a."removedAt" IS NULL`,
    body: sql`t."evidence"`,
    context: sql`a."name"`,
    homeId: sql`t."actorId"`,
  },
  NOTE: {
    right: "note.read",
    from: sql`"Note" t ${target(itself)}`,
    where: live,
    body: sql`t."text"`,
    context: sql`of_."name"`,
    homeKind: targetKind(itself),
    homeId: targetId(itself),
  },
  NOTE_REPLY: {
    right: "note.read",
    from: sql`"NoteReply" t JOIN "Note" n ON n."workspaceId" = t."workspaceId" AND n."id" = t."noteId" ${target(note)}`,
    where: sql`t."removedAt" IS NULL AND n."removedAt" IS NULL`,
    body: sql`t."text"`,
    context: sql`of_."name"`,
    homeKind: targetKind(note),
    homeId: targetId(note),
  },
};
