import { dayOfMoment } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { lastWords } from "@/domain/expectations/answers/participation";
import type { ExpectationVisibility } from "@/domain/expectations/choices";
import { Refusal } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { nextVersion, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import {
  type ExpectationRow,
  expectationRow,
  type ParticipationRow,
  participationRow,
} from "@/server/expectations/reads/rows";
import { liveSql } from "@/server/rounds/face";
import { lockAnswers } from "./settle";

const lockShared = (scope: WorkspaceScope, partnerId: string) =>
  scope.tx.$queryRaw<ExpectationRow[]>`
    SELECT "id", "partnerId", "kind"::text, "category"::text, "ownCategoryId", "statement", "quantity", "priority"::text, "visibility"::text,
      "state"::text, "recordedForOrganisation", "topics", "sharedAt", "roundId", "confirmedAt", "openAcceptedAt", "removedAt", "version"
    FROM "Expectation" e WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "partnerId" = ${partnerId}::uuid
      AND ${liveSql(Prisma.sql`e`, scope.workspaceId)}
    ORDER BY "id" LIMIT ${WHOLE + 1} FOR UPDATE`;

/** The narrowest circle of all: an event is read whole or not at all, so a private row keeps it inside. */
const narrowest = (rows: readonly ExpectationRow[]): ExpectationVisibility =>
  rows.some((row) => row.visibility === "OWN_ORG")
    ? "OWN_ORG"
    : rows.some((row) => row.visibility === "COORDINATION")
      ? "COORDINATION"
      : "MEMBERS";

/**
 * The organisation says in one press that everything it has shared holds for it, "nothing" included. What
 * was confirmed on an earlier day is confirmed anew, because a word is asked for every twelve months.
 */
export async function confirmAll(scope: WorkspaceScope) {
  const { partnerId } = scope.member;
  if (!partnerId) throw new Refusal("noSeat");
  const { rows: said, sealed } = await lockAnswers(scope, partnerId);
  const noted = lastWords(said.filter((row) => !sealed.has(row.id)));
  const shared = whole(await lockShared(scope, partnerId));
  const isOld = (confirmedAt: Date | null) =>
    !confirmedAt || dayOfMoment(confirmedAt, scope.zone) !== scope.today;
  const rows = shared.filter((row) => row.state === "SHARED" || isOld(row.confirmedAt));
  const kinds = new Set(rows.map((row) => row.kind));
  const answers = noted.filter(
    (row) => kinds.has(row.kind) || (row.removedAt === null && isOld(row.confirmedAt)),
  );
  const silent = [...kinds].filter((kind) => !noted.some((row) => row.kind === kind));
  if (rows.length + answers.length === 0) throw new Refusal("nothingToConfirm");
  const { workspaceId, now } = scope;
  const idsOf = (list: readonly { id: string }[]) => ({ workspaceId, id: { in: list.map((row) => row.id) } });
  const confirmed = await scope.tx.expectation.updateManyAndReturn({
    where: idsOf(rows),
    data: { state: "CONFIRMED", confirmedAt: now, version: nextVersion },
    select: expectationRow,
  });
  const renewed = await scope.tx.expectationParticipation.updateManyAndReturn({
    where: idsOf(answers),
    data: { confirmedAt: now, removedAt: null, version: nextVersion },
    select: participationRow,
  });
  const added = await addAnswers(scope, partnerId, silent);
  const beforeOf = new Map<string, ExpectationRow | ParticipationRow>(
    [...rows, ...answers].map((row) => [row.id, row]),
  );
  const [main, ...others] = [...renewed, ...added].map((after) => ({
    kind: "PARTICIPATION" as const,
    before: beforeOf.get(after.id) ?? null,
    after,
  }));
  if (!main) throw new Refusal("nothingToConfirm");
  const dependants = [
    ...others,
    ...confirmed.map((after) => ({
      kind: "EXPECTATION" as const,
      before: beforeOf.get(after.id) ?? null,
      after,
    })),
  ];
  const audience = narrowest(rows);
  scope.record({ action: "participation.confirmed", ...main, dependants, audience, partnerId });
  return { id: main.after.id, version: main.after.version, confirmed: confirmed.length };
}

/** Notes the answers of an organisation that shared its rows before answers were noted. */
async function addAnswers(scope: WorkspaceScope, partnerId: string, kinds: readonly ExpectationKind[]) {
  if (kinds.length === 0) return [];
  const { workspaceId, now } = scope;
  return scope.tx.expectationParticipation.createManyAndReturn({
    data: kinds.map((kind) => ({
      workspaceId,
      partnerId,
      kind,
      answer: "SOME" as const,
      answeredAt: now,
      confirmedAt: now,
    })),
    select: participationRow,
  });
}
