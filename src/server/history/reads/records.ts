import type { RecordKind } from "@/domain/records/all";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";

export interface RecordRef {
  kind: RecordKind;
  id: string;
}

/** A record that the reader may see, with the words to call it by. */
export interface NamedRecord extends RecordRef {
  name: string;
  /** The record on whose page it stands: a clause's agreement, a plan's risk; itself otherwise. */
  homeId: string;
  /** It belongs to a text that was opened for signing. */
  frozen: boolean;
  /** Other records lean on it, so it cannot go as if it had never come. */
  inUse: boolean;
  /** The row as it is now, with dates as text. */
  row: Record<string, unknown> & { version?: number; removedAt?: string | null };
}

export const keyOf = (ref: RecordRef): string => `${ref.kind} ${ref.id}`;

const agreementOf = Prisma.sql`(SELECT v."agreementId" FROM "AgreementVersion" v WHERE v."workspaceId" = t."workspaceId" AND v."id" = t."versionId")`;
const riskTitle = Prisma.sql`(SELECT r."title" FROM "Risk" r WHERE r."workspaceId" = t."workspaceId" AND r."id" = t."riskId")`;
const noteText = Prisma.sql`(SELECT n."text" FROM "Note" n WHERE n."workspaceId" = t."workspaceId" AND n."id" = t."noteId")`;
const partnerName = Prisma.sql`(SELECT p."name" FROM "Partner" p WHERE p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId")`;
const none = Prisma.sql`''`;
const no = Prisma.sql`false`;
const itself = Prisma.sql`t."id"`;
const leaningOnPartner = Prisma.sql`(
  EXISTS (SELECT 1 FROM "Membership" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."leftAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Invitation" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."acceptedAt" IS NULL AND x."revokedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Expectation" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Goal" x WHERE x."workspaceId" = t."workspaceId" AND x."leadPartnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "GoalPosition" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Risk" x WHERE x."workspaceId" = t."workspaceId" AND t."id" IN (x."ownerPartnerId", x."deputyPartnerId") AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "FormAnswer" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "ResourceCommitment" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Mandate" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id" AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "RequiredPerspective" x WHERE x."workspaceId" = t."workspaceId" AND t."id" IN (x."prospectPartnerId", x."outreachPartnerId") AND x."removedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "SignOff" x WHERE x."workspaceId" = t."workspaceId" AND x."partnerId" = t."id"))`;

interface Source {
  table: Prisma.Sql;
  name: Prisma.Sql;
  home?: Prisma.Sql;
  key?: Prisma.Sql;
  frozen?: Prisma.Sql;
  inUse?: Prisma.Sql;
}

/** Where each kind lies and what it is called by. A signature is named by the text it stands under. */
const sources: Record<RecordKind, Source> = {
  WORKSPACE: { table: Prisma.sql`"Workspace"`, name: Prisma.sql`t."name"`, key: Prisma.sql`t."workspaceId"` },
  MEMBERSHIP: { table: Prisma.sql`"Membership"`, name: Prisma.sql`t."name"` },
  INVITATION: { table: Prisma.sql`"Invitation"`, name: Prisma.sql`''` },
  PARTNER: { table: Prisma.sql`"Partner"`, name: Prisma.sql`t."name"`, inUse: leaningOnPartner },
  EXPECTATION: {
    table: Prisma.sql`"Expectation"`,
    name: Prisma.sql`t."statement"`,
    inUse: Prisma.sql`EXISTS (SELECT 1 FROM "RedLineLink" l WHERE l."workspaceId" = t."workspaceId" AND l."redLineId" = t."id" AND l."removedAt" IS NULL)`,
  },
  GOAL: { table: Prisma.sql`"Goal"`, name: Prisma.sql`t."title"` },
  GOAL_POSITION: {
    table: Prisma.sql`"GoalPosition"`,
    name: Prisma.sql`(SELECT g."title" FROM "Goal" g WHERE g."workspaceId" = t."workspaceId" AND g."id" = t."goalId")`,
    home: Prisma.sql`t."goalId"`,
  },
  DECISION: { table: Prisma.sql`"Decision"`, name: Prisma.sql`t."asked"` },
  AGREEMENT: { table: Prisma.sql`"Agreement"`, name: Prisma.sql`t."title"` },
  AGREEMENT_VERSION: {
    table: Prisma.sql`"AgreementVersion"`,
    name: Prisma.sql`(SELECT a."title" FROM "Agreement" a WHERE a."workspaceId" = t."workspaceId" AND a."id" = t."agreementId")`,
    home: Prisma.sql`t."agreementId"`,
    frozen: Prisma.sql`t."openedAt" IS NOT NULL`,
  },
  CLAUSE: {
    table: Prisma.sql`"Clause"`,
    name: Prisma.sql`t."title"`,
    home: agreementOf,
    frozen: Prisma.sql`EXISTS (SELECT 1 FROM "AgreementVersion" v WHERE v."workspaceId" = t."workspaceId" AND v."id" = t."versionId" AND v."openedAt" IS NOT NULL)`,
  },
  SIGN_OFF: {
    table: Prisma.sql`"AgreementVersion"`,
    name: Prisma.sql`(SELECT a."title" FROM "Agreement" a WHERE a."workspaceId" = t."workspaceId" AND a."id" = t."agreementId")`,
    home: Prisma.sql`t."agreementId"`,
    frozen: Prisma.sql`true`,
  },
  RISK: { table: Prisma.sql`"Risk"`, name: Prisma.sql`t."title"` },
  SETBACK_PLAN: { table: Prisma.sql`"SetbackPlan"`, name: riskTitle, home: Prisma.sql`t."riskId"` },
  EARLY_WARNING_SIGN: {
    table: Prisma.sql`"EarlyWarningSign"`,
    name: Prisma.sql`t."sign"`,
    home: Prisma.sql`t."riskId"`,
  },
  FORM_ANSWER: { table: Prisma.sql`"FormAnswer"`, name: partnerName },
  REQUIRED_PERSPECTIVE: { table: Prisma.sql`"RequiredPerspective"`, name: none },
  PARTICIPATION: { table: Prisma.sql`"ExpectationParticipation"`, name: partnerName },
  MATCH: {
    table: Prisma.sql`"Match"`,
    name: Prisma.sql`(SELECT e."statement" FROM "Expectation" e WHERE e."workspaceId" = t."workspaceId" AND e."id" = t."wantId")`,
  },
  DECISION_CLASS_RULE: { table: Prisma.sql`"DecisionClassRule"`, name: none },
  MANDATE: { table: Prisma.sql`"Mandate"`, name: partnerName },
  RHYTHM: { table: Prisma.sql`"Rhythm"`, name: none },
  COMMITMENT: { table: Prisma.sql`"ResourceCommitment"`, name: Prisma.sql`t."statement"` },
  RISK_CONTRIBUTION: { table: Prisma.sql`"RiskContribution"`, name: riskTitle, home: Prisma.sql`t."riskId"` },
  RISK_DISMISSAL: { table: Prisma.sql`"RiskDismissal"`, name: none },
  OPEN_END: { table: Prisma.sql`"OpenEnd"`, name: none },
  PARTNER_EXIT: { table: Prisma.sql`"PartnerExit"`, name: partnerName, home: Prisma.sql`t."partnerId"` },
  ROUND: { table: Prisma.sql`"ExpectationRound"`, name: none },
  ROUND_ANSWER: { table: Prisma.sql`"RoundAnswer"`, name: partnerName },
  RED_LINE_LINK: { table: Prisma.sql`"RedLineLink"`, name: partnerName, home: Prisma.sql`t."redLineId"` },
  EXTERNAL_ACTOR: { table: Prisma.sql`"ExternalActor"`, name: Prisma.sql`t."name"` },
  STANCE: {
    table: Prisma.sql`"StanceObservation"`,
    name: Prisma.sql`(SELECT a."name" FROM "ExternalActor" a WHERE a."workspaceId" = t."workspaceId" AND a."id" = t."actorId")`,
    home: Prisma.sql`t."actorId"`,
  },
  CATEGORY: { table: Prisma.sql`"OwnCategory"`, name: Prisma.sql`t."name"` },
  NOTE: { table: Prisma.sql`"Note"`, name: Prisma.sql`t."text"` },
  NOTE_REPLY: { table: Prisma.sql`"NoteReply"`, name: noteText, home: Prisma.sql`t."noteId"` },
};

function selectFrom(workspaceId: string, kind: RecordKind, ids: string[]): Prisma.Sql {
  const { table, name, home = itself, key = itself, frozen = no, inUse = no } = sources[kind];
  const homeId = key === itself ? home : key;
  return Prisma.sql`
    SELECT ${kind} AS "kind", ${key} AS "id", coalesce(${name}, '') AS "name", ${homeId} AS "homeId", ${frozen} AS "frozen", ${inUse} AS "inUse", to_jsonb(t) AS "row"
    FROM ${table} t WHERE t."workspaceId" = ${workspaceId}::uuid AND ${key} = ANY(${ids}::uuid[])`;
}

/**
 * Looks up records of any kinds in one statement. What the reader may not see is simply not among the
 * answers: row-level security decides, here as everywhere.
 */
export async function readRecords(
  scope: WorkspaceScope,
  refs: readonly RecordRef[],
): Promise<Map<string, NamedRecord>> {
  const byKind = new Map<RecordKind, Set<string>>();
  for (const { kind, id } of refs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  if (byKind.size === 0) return new Map();
  const selects = [...byKind].map(([kind, ids]) => selectFrom(scope.workspaceId, kind, [...ids]));
  const rows = await scope.tx.$queryRaw<NamedRecord[]>(Prisma.join(selects, " UNION ALL "));
  return new Map(rows.map((row) => [keyOf(row), row]));
}
