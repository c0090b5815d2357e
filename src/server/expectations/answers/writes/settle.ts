import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import {
  lastWords,
  type Participation,
  participationAfter,
  type SharedRows,
} from "@/domain/expectations/answers/participation";
import { recordsForOthers, refuseInRound } from "@/domain/expectations/answers/speaking";
import { audienceOfChange } from "@/domain/expectations/audience";
import type { AnswerNone } from "@/domain/expectations/schema";
import { sharedStates } from "@/domain/expectations/states";
import type { Action } from "@/domain/records/all";
import { Refusal, unless } from "@/domain/refusal";
import type { Change } from "@/server/core/events";
import { nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import {
  type ExpectationRow,
  type ParticipationRow,
  participationRow,
} from "@/server/expectations/reads/rows";
import { type AnsweredRound, noteRoundAnswer, placeFor, unsealed } from "@/server/rounds/face";

/**
 * The path of an answer: its *place* (for whom, in which round), the *lock* on what is noted of its kind, what is
 * *written*, and what that *settles*: what all members read of the kind, and that the organisation has answered.
 */

type AnswerOf = { partnerId: string; kind: ExpectationKind };
/** `roundId`: the open round in which it is said; null outside. */
type Of = AnswerOf & { roundId: string | null };
type AnswerChange = { kind: "PARTICIPATION"; before: ParticipationRow | null; after: ParticipationRow };
/** The row to be written, and what holds so far: outside of rounds that may be the answer of one that was revealed. */
type Locked = { row: ParticipationRow | null; said: Participation | null };

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
 * What is noted of an organisation's kinds, locked: whoever shares and takes back rows come one after the other.
 * What a cancelled round returned is not among it.
 */
export async function lockAnswers(scope: WorkspaceScope, partnerId: string) {
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

/** The same of one kind, in the open round or outside. */
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

/** Writes what is noted of a kind; the first time as a new row. */
export async function writeAnswer(
  scope: WorkspaceScope,
  of: Of,
  before: ParticipationRow | null,
  columns: Partial<Pick<ParticipationRow, "answer" | "confirmedAt" | "removedAt">> & { answeredAt: Date },
): Promise<AnswerChange> {
  const after = before
    ? await scope.tx.expectationParticipation.update({
        where: whereVersion(scope, before),
        data: { ...columns, version: nextVersion },
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
 * `stays`: the row that was written is still there, so nobody need count. `confirmedAt`: since when it holds.
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

/** An entry of a kind on its way: what is noted of the kind is locked before the entry is written. */
interface EntryPlace {
  of: Of;
  round: AnsweredRound | null;
  /** Null for a draft: it is private, and nothing is answered by it. */
  locked: Locked | null;
}

type WrittenEntry = {
  action: Action<"EXPECTATION">;
  before: ExpectationRow | null;
  after: ExpectationRow;
  /** What goes along with it, in the same event. */
  along?: NonNullable<Change["dependants"]>;
};

/** Locks the answer that an entry is part of; a draft needs none. */
export async function lockEntry(
  scope: WorkspaceScope,
  { partnerId, kind, draft, round }: AnswerOf & { draft: boolean; round: AnsweredRound | null },
): Promise<EntryPlace> {
  const of = { partnerId, kind, roundId: round?.open ? round.id : null };
  return { of, round, locked: draft ? null : await lockAnswer(scope, of) };
}

/**
 * Settles an entry that was written: the entry with what all members read of its kind, as one event. One that was and
 * stays a draft leaves no trace. Nor does one in an open round, but for the fact that its organisation has answered.
 */
export async function settleEntry(
  scope: WorkspaceScope,
  { of, round, locked }: EntryPlace,
  entry: WrittenEntry,
) {
  const { action, before, after, along = [] } = entry;
  const written = { id: after.id, version: after.version, sealed: of.roundId !== null };
  if (!locked) return written;
  if (of.roundId) {
    const stays = after.removedAt === null;
    await settleInRound(scope, { ...of, roundId: of.roundId }, locked, stays, after.confirmedAt);
    return written;
  }
  const dependants = [...(await settleAnswer(scope, of, locked, action === "expectation.shared")), ...along];
  const audience = audienceOfChange(before, after);
  scope.record({ action, kind: "EXPECTATION", before, after, dependants, audience, partnerId: of.partnerId });
  if (round && after.roundId === round.id) await noteRoundAnswer(scope, { ...of, roundId: round.id }, true);
  return written;
}
