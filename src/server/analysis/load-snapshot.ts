import { isParty } from "@/domain/agreements/signing";
import type {
  DecisionFact,
  ExpectationFact,
  GoalFact,
  MatchFact,
  NoteFact,
  PartnerFact,
  RiskFact,
  Snapshot,
} from "@/domain/analysis/snapshot";
import type { ThisDay } from "@/domain/calendar";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { Prisma } from "@/generated/prisma/client";
import { orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { expectationsSql, matchesBetween, matchesSql } from "./load-expectations";
import { goalsSql, notesSql } from "./load-goals";
import { risksSql } from "./load-risks";
import { listOf, moment, notRemoved } from "./load-rows";
import { objectionsSql, type TextRow, textsOf, textsSql } from "./load-texts";
import { type WorkspaceRow, workspaceOf, workspaceSql } from "./load-workspace";

const { sql } = Prisma;
const [d, p] = [sql`d`, sql`p`];

/** Perspectives as they are stored; only those of the catalogue reach the rules. */
type WithPerspectives<Row, Key extends keyof Row> = Omit<Row, Key> & Record<Key, string[]>;

interface PlanRow extends WorkspaceRow {
  partners: WithPerspectives<PartnerFact, "perspectives">[];
  expectations: ExpectationFact[];
  matches: MatchFact[];
  decisions: (DecisionFact & { subject: "FORM" | "START" })[];
  goals: WithPerspectives<GoalFact, "affectedGroups">[];
  texts: TextRow[];
  objections: Snapshot["objections"];
  risks: RiskFact[];
  notes: NoteFact[];
  invitations: Snapshot["invitations"];
}

/** All organisations in the order of their names. */
const partnersSql = (ws: string) =>
  listOf(sql`
    SELECT p."id", p."name", p."code", p."strand", p."state", ${moment(sql`p."stateSince"`)} AS "stateSince", p."tier",
      p."sector" IS NOT NULL AS "hasSector",
      p."contact" <> '' AND p."contactSafety" <> '' AS "hasContacts", p."capacity", p."selfOrganised", p."perspectives",
      EXISTS (SELECT 1 FROM "Membership" s WHERE s."workspaceId" = ${ws}::uuid AND s."partnerId" = p."id"
        AND s."leftAt" IS NULL) AS "hasRepresentative"
    FROM "Partner" p WHERE ${notRemoved(p, ws)} ORDER BY p."name", p."id" LIMIT ${WHOLE + 1}`);

/** The decisions that stand on the form and on the start: of each the last one that was entered. */
const decisionsSql = (ws: string) =>
  listOf(sql`
    SELECT DISTINCT ON (d."subject") d."subject", d."decidedOn", ${moment(sql`d."createdAt"`)} AS "at" FROM "Decision" d
    WHERE ${notRemoved(d, ws)} AND d."subject" IN ('FORM', 'START') AND d."outcome" = 'ADOPTED'
    ORDER BY d."subject", d."createdAt" DESC, d."id" DESC`);

/** Open invitations, for the coordination that sends and renews them. */
const invitationsSql = ({ workspaceId, member, now }: WorkspaceScope) => sql`
  (SELECT json_build_object('pending', count(*) FILTER (WHERE i."expiresAt" > ${now} AND i."requestedAt" IS NULL),
      'expired', count(*) FILTER (WHERE i."expiresAt" <= ${now} AND i."requestedAt" IS NULL),
      'asking', count(*) FILTER (WHERE i."requestedAt" IS NOT NULL))
    FROM "Invitation" i WHERE i."workspaceId" = ${workspaceId}::uuid AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL
      AND (i."partnerId" IS NULL OR EXISTS (SELECT 1 FROM "Partner" o WHERE o."workspaceId" = i."workspaceId"
        AND o."id" = i."partnerId" AND o."removedAt" IS NULL AND o."state" NOT IN ('LEFT', 'DECLINED', 'EXPELLED')))
      AND ${member.role} = 'COORDINATOR')`;

/**
 * The plan at this moment, as far as this reader may see it: the input of criteria and analyses. One statement,
 * whatever the plan's size (docs/decisions/011). The policies decide what is in it, so an observer gets a snapshot
 * too, of what is released.
 */
export async function loadSnapshot(scope: WorkspaceScope): Promise<Snapshot> {
  const ws = scope.workspaceId;
  const [row] = await scope.tx.$queryRaw<PlanRow[]>`
    SELECT ${workspaceSql(ws)}, ${partnersSql(ws)} AS "partners", ${expectationsSql(ws)} AS "expectations",
      ${matchesSql(ws)} AS "matches", ${decisionsSql(ws)} AS "decisions", ${goalsSql(ws)} AS "goals", ${textsSql(ws)} AS "texts", ${objectionsSql(ws)} AS "objections",
      ${risksSql(ws)} AS "risks", ${notesSql(ws)} AS "notes", ${invitationsSql(scope)} AS "invitations"`;
  return planOf(scope, orNotFound(row?.workspace ? row : null));
}

function planOf({ today, zone }: ThisDay, row: PlanRow): Snapshot {
  for (const rows of Object.values(row)) if (Array.isArray(rows)) whole(rows);
  const { partners, expectations, goals, risks, notes, invitations } = row;
  const known = new Set(partners.map((partner) => partner.id));
  const ofKnown = <T extends { partnerId: string }>(rows: readonly T[]) =>
    rows.filter((one) => known.has(one.partnerId));
  const small = workspaceOf(zone, row);
  const decision = (subject: "FORM" | "START") => {
    const last = row.decisions.find((one) => one.subject === subject);
    return last ? { decidedOn: last.decidedOn, at: last.at } : null;
  };
  const shown = partners.map((one) => ({ ...one, perspectives: one.perspectives.filter(isPerspective) }));
  return {
    today,
    zone,
    ...small,
    formDecision: decision("FORM"),
    startDecision: decision("START"),
    partners: shown,
    formAnswers: ofKnown(small.formAnswers),
    participations: ofKnown(small.participations),
    mandates: ofKnown(small.mandates),
    commitments: ofKnown(small.commitments),
    redLineLinks: ofKnown(small.redLineLinks),
    expectations,
    matches: matchesBetween(row.matches, expectations),
    goals: goals.map((goal) => ({ ...goal, affectedGroups: goal.affectedGroups.filter(isPerspective) })),
    texts: textsOf(
      row.texts,
      shown.filter(isParty).map((partner) => partner.id),
    ),
    objections: ofKnown(row.objections),
    risks,
    notes,
    invitations,
  };
}
