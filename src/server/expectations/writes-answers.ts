import { dayOfMoment } from "@/domain/calendar";
import {
  lastWords,
  type Participation,
  participationAfter,
  refuseNone,
  refuseReopening,
  type SharedRows,
} from "@/domain/expectations/answers/participation";
import { recordsForOthers, refuseInRound } from "@/domain/expectations/answers/speaking";
import type { AnswerNone, ExpectationKind, ExpectationVisibility } from "@/domain/expectations/schema";
import { sharedStates } from "@/domain/expectations/states";
import { Refusal, unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { at, next } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { liveSql, unsealed } from "@/server/rounds/face";
import { type ExpectationRow, expectationRow, type ParticipationRow, participationRow } from "./reads-rows";
import { noteRoundAnswer, placeFor } from "./reads-sealing";

/** `roundId`: the open round in which it is said; null outside. */
type Of = { partnerId: string; kind: ExpectationKind; roundId: string | null };
type AnswerChange = { kind: "PARTICIPATION"; before: ParticipationRow | null; after: ParticipationRow };
/** The row to be written, and what holds so far: outside of rounds that may be the answer of one that was revealed. */
type Locked = { row: ParticipationRow | null; said: Participation | null };

/**
 * What is noted of an organisation's kinds, locked: whoever shares and takes back rows come one after the other.
 * What a cancelled round returned is not among it.
 */
async function lockAnswers(scope: WorkspaceScope, partnerId: string) {
  const rows = await scope.tx.$queryRaw<(ParticipationRow & { open: boolean })[]>`
    SELECT p."id", p."partnerId", p."kind"::text, p."answer"::text, p."roundId", p."answeredAt", p."confirmedAt", p."removedAt", p."version",
      (p."roundId" IS NOT NULL AND r."revealedAt" IS NULL) AS "open"
    FROM "ExpectationParticipation" p
    LEFT JOIN "ExpectationRound" r ON r."workspaceId" = p."workspaceId" AND r."id" = p."roundId"
    WHERE p."workspaceId" = ${scope.workspaceId}::uuid AND p."partnerId" = ${partnerId}::uuid AND r."cancelledAt" IS NULL
    ORDER BY p."id" FOR UPDATE OF p`;
  const sealed = new Set(rows.filter((row) => row.open).map((row) => row.id));
  return { rows: rows.map(({ open: _, ...row }) => row), sealed };
}

export async function lockAnswer(scope: WorkspaceScope, of: Of): Promise<Locked> {
  const { rows: all, sealed } = await lockAnswers(scope, of.partnerId);
  const rows = all.filter((row) => row.kind === of.kind);
  const row = rows.find((one) => one.roundId === of.roundId) ?? null;
  const last = of.roundId ? row : (lastWords(rows.filter((one) => !sealed.has(one.id)))[0] ?? null);
  const said =
    last && last.removedAt === null ? { answer: last.answer, confirmed: last.confirmedAt !== null } : null;
  return { row, said };
}

/** How many of its rows of the kind are shared: in the open round, or with others. */
export async function countShared(
  scope: WorkspaceScope,
  { partnerId, kind, roundId }: Of,
): Promise<SharedRows> {
  const counts = await scope.tx.expectation.groupBy({
    by: ["state"],
    where: {
      workspaceId: scope.workspaceId,
      partnerId,
      kind,
      removedAt: null,
      state: { in: [...sharedStates] },
      ...(roundId ? { roundId } : unsealed),
    },
    _count: true,
  });
  const countOf = (state: string) => counts.find((count) => count.state === state)?._count ?? 0;
  return { shared: countOf("SHARED") + countOf("CONFIRMED"), unconfirmed: countOf("SHARED") };
}

async function writeAnswer(
  scope: WorkspaceScope,
  of: Of,
  before: ParticipationRow | null,
  columns: Partial<Pick<ParticipationRow, "answer" | "confirmedAt" | "removedAt">> & { answeredAt: Date },
): Promise<AnswerChange> {
  const after = before
    ? await scope.tx.expectationParticipation.update({
        where: at(scope, before),
        data: { ...columns, version: next },
        select: participationRow,
      })
    : await scope.tx.expectationParticipation.create({
        data: { workspaceId: scope.workspaceId, ...of, answer: "SOME", ...columns },
        select: participationRow,
      });
  return { kind: "PARTICIPATION", before, after };
}

/**
 * Brings what all members read of a kind in line with the rows, after one of them was shared, changed,
 * confirmed or taken back; `locked` was locked before the row was written. What changes goes into the same
 * event, so that undo takes both back.
 *
 * The second row of a kind touches the answer although it says the same: then the first one's undo, which
 * would take the answer away from under the second, is refused as "changed since".
 */
export async function settleAnswer(
  scope: WorkspaceScope,
  of: Of,
  { row, said }: Locked,
  joined = false,
): Promise<AnswerChange[]> {
  const rows = await countShared(scope, of);
  const is = participationAfter(said, rows);
  const same = said?.answer === is?.answer && said?.confirmed === is?.confirmed;
  if (same && !(joined && rows.shared === 2)) return [];
  const { now } = scope;
  if (is === null) return [await writeAnswer(scope, of, row, { removedAt: now, answeredAt: now })];
  const since = said?.answer === is.answer ? (row?.answeredAt ?? now) : now;
  const confirmedAt = is.confirmed ? ((said && row?.confirmedAt) ?? now) : null;
  const columns = { answer: is.answer, answeredAt: since, confirmedAt, removedAt: null };
  return [await writeAnswer(scope, of, row, columns)];
}

/**
 * The same in an open round, where the answer is as closed as the rows and the log says only that there is one.
 * `stays`: the row that was written is still there, so nobody need count. `confirmedAt`: since when it holds, where
 * nothing new was said.
 */
export async function settleInRound(
  scope: WorkspaceScope,
  of: Of & { roundId: string },
  { row, said }: Locked,
  stays: boolean,
  confirmedAt: Date | null = null,
) {
  const rows = stays ? { shared: 1, unconfirmed: 1 } : await countShared(scope, of);
  const is = participationAfter(said, rows);
  const { now } = scope;
  if (is?.answer !== said?.answer)
    await writeAnswer(scope, of, row, {
      ...(is && { answer: is.answer }),
      answeredAt: now,
      confirmedAt,
      removedAt: is ? null : now,
    });
  await noteRoundAnswer(scope, of, is !== null);
}

/** For whom an answer is given, and where it belongs now: in the open round that asks for its kind, or outside. */
export async function findPlace(
  scope: WorkspaceScope,
  { partnerId: named, kind }: Pick<AnswerNone, "partnerId" | "kind">,
) {
  const partnerId = named ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const { round, ...spoken } = await placeFor(scope, { partnerId, kind });
  unless(refuseInRound(recordsForOthers(scope.member, partnerId), round?.open === true));
  return { spoken, round, of: { partnerId, kind, roundId: round?.open ? round.id : null } };
}

/**
 * The organisation says that it has nothing of this kind. Said by its own seat it holds at once, there is no
 * text to confirm; noted by the coordination it waits for its own people.
 */
export async function answerNone(scope: WorkspaceScope, input: AnswerNone) {
  const { spoken, of, round } = await findPlace(scope, input);
  const locked = await lockAnswer(scope, of);
  const outside = of.roundId
    ? await countShared(scope, { ...of, roundId: null })
    : { shared: 0, unconfirmed: 0 };
  const rows = await countShared(scope, of);
  unless(refuseNone(scope.member, spoken, locked.said, { ...rows, shared: rows.shared + outside.shared }));
  const own = spoken.partnerId === scope.member.partnerId;
  const change = await writeAnswer(scope, of, locked.row, {
    answer: "NONE",
    answeredAt: scope.now,
    confirmedAt: own ? scope.now : null,
    removedAt: null,
  });
  if (!of.roundId) scope.record({ action: "participation.answered", ...change, partnerId: of.partnerId });
  if (round && own) await noteRoundAnswer(scope, { ...of, roundId: round.id }, true);
  return { id: change.after.id, version: change.after.version, sealed: of.roundId !== null };
}

/** Takes "nothing" back: the question is open again. */
export async function reopenNone(scope: WorkspaceScope, input: AnswerNone) {
  const { spoken, of } = await findPlace(scope, input);
  const { row, said } = await lockAnswer(scope, of);
  unless(refuseReopening(scope.member, spoken, said));
  const change = await writeAnswer(scope, of, row, { removedAt: scope.now, answeredAt: scope.now });
  if (of.roundId) await noteRoundAnswer(scope, { ...of, roundId: of.roundId }, false);
  else scope.record({ action: "participation.reopened", ...change, partnerId: of.partnerId });
  return { id: change.after.id, version: change.after.version, sealed: of.roundId !== null };
}

/** More rows than any organisation has. */
const MOST_ROWS = 2000;

const lockShared = (scope: WorkspaceScope, partnerId: string) =>
  scope.tx.$queryRaw<ExpectationRow[]>`
    SELECT "id", "partnerId", "kind"::text, "category"::text, "ownCategoryId", "statement", "quantity", "priority"::text, "visibility"::text,
      "state"::text, "recordedForOrganisation", "topics", "sharedAt", "roundId", "confirmedAt", "openAcceptedAt", "removedAt", "version"
    FROM "Expectation" e WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "partnerId" = ${partnerId}::uuid
      AND ${liveSql(Prisma.sql`e`, scope.workspaceId)}
    ORDER BY "id" LIMIT ${MOST_ROWS} FOR UPDATE`;

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
  const shared = await lockShared(scope, partnerId);
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
    data: { state: "CONFIRMED", confirmedAt: now, version: next },
    select: expectationRow,
  });
  const renewed = await scope.tx.expectationParticipation.updateManyAndReturn({
    where: idsOf(answers),
    data: { confirmedAt: now, removedAt: null, version: next },
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
