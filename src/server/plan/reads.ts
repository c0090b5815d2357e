import { momentOf } from "@/domain/calendar";
import { readerOf } from "@/domain/guide/facts";
import { factsOf } from "@/domain/guide/facts-of";
import { nextThing } from "@/domain/guide/next-thing";
import { isAnswered } from "@/domain/plan/answers";
import { refuseAnswering } from "@/domain/plan/open-end";
import { findQuestion, type QuestionKey } from "@/domain/plan/questions/all";
import { taskStatuses } from "@/domain/plan/status";
import { isAskedYet, stageOf } from "@/domain/plan/way/way";
import { Prisma } from "@/generated/prisma/client";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { dayOf, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { liveSql } from "@/server/rounds/face";
import { sideOf } from "./reads/rows";

/** What a question page needs around its control: the reader's draft, whether it was left open, and who may answer. */
export async function readQuestion(scope: WorkspaceScope, key: QuestionKey) {
  const question = orNotFound(findQuestion(key) ?? null);
  const [row] = await readAround(scope, key);
  const { name, partner, version, contents, savedAt, reason, askBy, othersGave, matched } = orNotFound(
    row ?? null,
  );
  const facts = { othersGave, matched };
  return {
    question,
    stage: stageOf(scope.member, question, facts),
    /** False while its time has not come. */
    isAsked: isAskedYet(question.key, facts),
    workspaceName: name,
    partnerId: scope.member.partnerId,
    partnerName: partner,
    draft: contents && savedAt ? { contents, savedAt: momentOf(savedAt) } : null,
    draftVersion: version ?? 0,
    openEnd: reason && { reason, askBy: dayOf(askBy) },
    mayAnswer: refuseAnswering(scope.member, question) === null,
  };
}

interface AroundRow {
  name: string;
  partner: string | null;
  /** Of the draft; null where there never was one. */
  version: number | null;
  contents: Record<string, string | boolean> | null;
  savedAt: Date | null;
  reason: "NOT_SURE" | "ASK_BOARD" | null;
  askBy: Date | null;
  othersGave: boolean;
  matched: boolean;
}

/** The names, the reader's draft, the last time the question was left open whether others gave something and whether a match waits: one row. */
const readAround = (scope: WorkspaceScope, key: QuestionKey) => scope.tx.$queryRaw<AroundRow[]>`
  SELECT w."name", p."name" AS "partner", d."version", d."contents", d."savedAt", o."reason"::text, o."askBy", EXISTS (
    SELECT 1 FROM "Expectation" g WHERE g."workspaceId" = w."workspaceId" AND g."kind" = 'GIVE' AND g."visibility" = 'MEMBERS'
      AND g."partnerId" IS DISTINCT FROM ${scope.member.partnerId}::uuid AND ${liveSql(Prisma.sql`g`, scope.workspaceId)}) AS "othersGave",
    EXISTS (SELECT 1 FROM "Match" m JOIN "Expectation" x ON x."workspaceId" = m."workspaceId" AND x."id" IN (m."giveId", m."wantId")
      WHERE m."workspaceId" = w."workspaceId" AND m."removedAt" IS NULL
        AND x."partnerId" = ${scope.member.partnerId}::uuid) AS "matched"
  FROM "Workspace" w
  LEFT JOIN "Partner" p ON p."workspaceId" = w."workspaceId" AND p."id" = ${scope.member.partnerId}::uuid
  LEFT JOIN "QuestionDraft" d ON d."workspaceId" = w."workspaceId" AND d."memberId" = ${scope.member.id}::uuid
    AND d."question" = ${key}
  LEFT JOIN LATERAL (SELECT e."reason", e."askBy" FROM "OpenEnd" e WHERE e."workspaceId" = w."workspaceId" AND e."question" = ${key}
    AND e."partnerId" IS NOT DISTINCT FROM ${sideOf(scope, key)}::uuid AND e."removedAt" IS NULL
    ORDER BY e."createdAt" DESC, e."id" DESC LIMIT 1) o ON true
  WHERE w."workspaceId" = ${scope.workspaceId}::uuid`;

/** The task list: how each task stands for the reader's organisation and as a whole, and who is waited for by name. */
export async function readTasks(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  const tasks = taskStatuses(snapshot, reader);
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    tasks: tasks.map((one) => ({
      ...one,
      open: one.open.map(({ code, waitsFor }) => ({ code, waitsFor })),
      /** The first question of the task that this reader has begun and not shared. */
      drafted: snapshot.drafts.find((key) => findQuestion(key)?.task === one.task) ?? null,
    })),
    partners: snapshot.partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    openEnds: snapshot.openEnds.filter(
      (one) =>
        findQuestion(one.question) && !isAnswered(snapshot, one.question as QuestionKey, one.partnerId),
    ),
    next: nextThing(readerOf(scope), factsOf(snapshot, readerOf(scope))),
    done: tasks.filter((one) => one.whole.kind === "DONE").length,
    decisions: tasks.filter((one) => one.whole.kind === "DECISION").length,
    partnerId,
    may: { remind: reader.coordinates },
  };
}
