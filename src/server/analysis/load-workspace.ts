import type { Snapshot } from "@/domain/analysis/snapshot";
import { dayOfMoment, type Moment, type Zone } from "@/domain/calendar";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { type FormQuestion, formQuestions } from "@/domain/collaboration/schema";
import { latestAnswers, type StoredAnswer } from "@/domain/expectations/answers/participation";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import { unsealedSql } from "@/server/rounds/face";
import { listOf, moment, notRemoved } from "./load-rows";

const { sql } = Prisma;
const x = sql`x`;

type Fact<Key extends keyof Snapshot> = Snapshot[Key] extends readonly (infer One)[] ? One : never;
type SmallTables = Pick<
  Snapshot,
  "classRules" | "mandates" | "rhythms" | "commitments" | "ownCategories" | "redLineLinks" | "openEnds"
>;

/** The small tables as they are read: what a rule has still to look at keeps the type of its column. */
export interface WorkspaceRow extends SmallTables {
  workspace: Snapshot["workspace"];
  coordinators: number;
  formAnswers: (Omit<Fact<"formAnswers">, "question"> & { question: string })[];
  requiredPerspectives: (Omit<Fact<"requiredPerspectives">, "perspective"> & { perspective: string })[];
  participations: (Pick<StoredAnswer, "partnerId" | "kind"> & {
    answer: "SOME" | "NONE";
    answeredAt: string;
    confirmedAt: Moment | null;
    removedAt: string | null;
  })[];
  rounds: NonNullable<Snapshot["openRound"]>[];
  riskDismissals: { catalogueId: string }[];
  /** Of the reader alone: the policies show nobody else's. */
  drafts: { question: string }[];
}

/** A small table of this workspace, oldest first; `x` is its row. */
const small = (ws: string, table: Prisma.Sql, columns: Prisma.Sql) =>
  listOf(
    sql`SELECT ${columns} FROM ${table} x WHERE ${notRemoved(x, ws)} ORDER BY x."id" LIMIT ${WHOLE + 1}`,
  );

/** The workspace's own row and every table of it that stays small, as columns of one statement. */
export const workspaceSql = (ws: string) => sql`
  (SELECT row_to_json(r) FROM (SELECT w."workspaceId" AS "id", w."name", w."purpose", w."form", w."lifespan", w."lifespanUntil", w."lifespanGoal",
    w."state", w."protection", w."speakingRule" FROM "Workspace" w WHERE w."workspaceId" = ${ws}::uuid) r) AS "workspace",
  (SELECT least(count(*), 50)::int FROM "Membership" c WHERE c."workspaceId" = ${ws}::uuid AND c."role" = 'COORDINATOR'
    AND c."leftAt" IS NULL) AS "coordinators",
  ${small(ws, sql`"FormAnswer"`, sql`x."partnerId", x."question", x."choice", x."recordedForOrganisation" AS "recorded", ${moment(sql`x."answeredAt"`)} AS "at"`)} AS "formAnswers",
  ${small(ws, sql`"RequiredPerspective"`, sql`x."id", x."perspective", x."prospectPartnerId", x."outreachPartnerId", x."outreachOn", x."waivedReason" <> '' AS "waived"`)} AS "requiredPerspectives",
  ${listOf(sql`SELECT x."partnerId", x."kind", x."answer", ${moment(sql`x."answeredAt"`)} AS "answeredAt", ${moment(sql`x."confirmedAt"`)} AS "confirmedAt",
      ${moment(sql`x."removedAt"`)} AS "removedAt" FROM "ExpectationParticipation" x
    WHERE x."workspaceId" = ${ws}::uuid AND ${unsealedSql(x, ws)} ORDER BY x."id" LIMIT ${WHOLE + 1}`)} AS "participations",
  ${listOf(sql`SELECT x."id", x."kinds", x."endsOn", ${listOf(sql`SELECT a."partnerId", a."kind" FROM "RoundAnswer" a
      WHERE a."workspaceId" = ${ws}::uuid AND a."roundId" = x."id" AND a."removedAt" IS NULL`)} AS "answers"
    FROM "ExpectationRound" x WHERE ${notRemoved(x, ws)} AND x."openedAt" IS NOT NULL AND x."revealedAt" IS NULL
      AND x."cancelledAt" IS NULL ORDER BY x."id" LIMIT 1`)} AS "rounds",
  ${small(ws, sql`"DecisionClassRule"`, sql`x."decisionClass"`)} AS "classRules",
  ${small(ws, sql`"Mandate"`, sql`x."id", x."kind", x."partnerId"`)} AS "mandates",
  ${small(ws, sql`"Rhythm"`, sql`x."kind", x."nextOn"`)} AS "rhythms",
  ${small(ws, sql`"ResourceCommitment"`, sql`x."id", x."partnerId", COALESCE(x."ownCategoryId"::text, x."category"::text) AS "category", x."statement", x."amount", x."critical", x."state"`)} AS "commitments",
  ${listOf(sql`SELECT x."id", x."name", x."unit" FROM "OwnCategory" x WHERE x."workspaceId" = ${ws}::uuid ORDER BY x."id" LIMIT ${WHOLE + 1}`)} AS "ownCategories",
  ${small(ws, sql`"RedLineLink"`, sql`x."id", x."redLineId", x."partnerId", x."goalId", x."clauseId", x."linkedAt" IS NOT NULL AS "linked", x."dismissedAt" IS NOT NULL AS "dismissed"`)} AS "redLineLinks",
  ${small(ws, sql`"RiskDismissal"`, sql`x."catalogueId"`)} AS "riskDismissals",
  ${small(ws, sql`"OpenEnd"`, sql`x."id", x."question", x."partnerId", x."reason", x."askBy"`)} AS "openEnds",
  ${listOf(sql`SELECT x."question" FROM "QuestionDraft" x WHERE x."workspaceId" = ${ws}::uuid AND x."contents" IS NOT NULL
    ORDER BY x."id" LIMIT ${WHOLE + 1}`)} AS "drafts"`;

const questions = new Set<string>(formQuestions);
const isFormQuestion = (question: string): question is FormQuestion => questions.has(question);

/** The part of the snapshot that stands in the workspace's own row and in the small tables around it. */
export function workspaceOf(zone: Zone, row: WorkspaceRow) {
  const { workspace, coordinators, classRules, mandates, rhythms, commitments } = row;
  const { ownCategories, redLineLinks, openEnds } = row;
  const told = row.participations.map(({ answeredAt, removedAt, ...answer }) => ({
    ...answer,
    answeredAt: new Date(answeredAt),
    removedAt: removedAt === null ? null : new Date(removedAt),
  }));
  return {
    ...{ workspace, coordinators, classRules, mandates, rhythms, commitments },
    ...{ ownCategories, redLineLinks, openEnds },
    formAnswers: row.formAnswers.flatMap(({ question, ...answer }) =>
      isFormQuestion(question) ? [{ ...answer, question }] : [],
    ),
    requiredPerspectives: row.requiredPerspectives.flatMap(({ perspective, ...required }) =>
      isPerspective(perspective) ? [{ ...required, perspective }] : [],
    ),
    participations: latestAnswers(told).map(({ partnerId, kind, answer, confirmedAt }) => ({
      partnerId,
      kind,
      answer,
      confirmedOn: confirmedAt && dayOfMoment(confirmedAt, zone),
    })),
    openRound: row.rounds[0] ?? null,
    drafts: row.drafts.map(({ question }) => question),
    dismissedRisks: row.riskDismissals.map((dismissal) => dismissal.catalogueId),
  };
}
