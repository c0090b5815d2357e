import {
  type Participation,
  participationAfter,
  refuseNone,
  refuseReopening,
  type SharedRows,
} from "@/domain/expectations/participation";
import type { AnswerNone, ExpectationKind, ExpectationVisibility } from "@/domain/expectations/schema";
import { Refusal, unless } from "@/domain/refusal";
import { dayIn } from "@/server/core/clock";
import { at, found, next } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import {
  type ExpectationRow,
  expectationRow,
  type ParticipationRow,
  participationRow,
  spokenPartner,
} from "./reads-rows";

type Of = { partnerId: string; kind: ExpectationKind };
type AnswerChange = { kind: "PARTICIPATION"; before: ParticipationRow | null; after: ParticipationRow };

/** What is noted of an organisation's kinds, locked: whoever shares and takes back rows come one after the other. */
async function lockAnswers(scope: WorkspaceScope, partnerId: string): Promise<ParticipationRow[]> {
  return scope.tx.$queryRaw<ParticipationRow[]>`
    SELECT "id", "partnerId", "kind"::text, "answer"::text, "answeredAt", "confirmedAt", "removedAt", "version"
    FROM "ExpectationParticipation" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "partnerId" = ${partnerId}::uuid
    ORDER BY "id" FOR UPDATE`;
}

export async function lockAnswer(scope: WorkspaceScope, of: Of): Promise<ParticipationRow | null> {
  return (await lockAnswers(scope, of.partnerId)).find((row) => row.kind === of.kind) ?? null;
}

const answerOf = (row: ParticipationRow | null): Participation | null =>
  row && row.removedAt === null ? { answer: row.answer, confirmed: row.confirmedAt !== null } : null;

async function countShared(scope: WorkspaceScope, of: Of): Promise<SharedRows> {
  const counts = await scope.tx.expectation.groupBy({
    by: ["state"],
    where: {
      workspaceId: scope.workspaceId,
      ...of,
      removedAt: null,
      state: { in: ["SHARED", "CONFIRMED"] },
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
  columns: Partial<Pick<ParticipationRow, "answer" | "answeredAt" | "confirmedAt" | "removedAt">>,
): Promise<AnswerChange> {
  const after = before
    ? await scope.tx.expectationParticipation.update({
        where: at(scope, before),
        data: { ...columns, version: next },
        select: participationRow,
      })
    : await scope.tx.expectationParticipation.create({
        data: {
          workspaceId: scope.workspaceId,
          partnerId: of.partnerId,
          kind: of.kind,
          answer: "SOME",
          answeredAt: scope.now,
          ...columns,
        },
        select: participationRow,
      });
  return { kind: "PARTICIPATION", before, after };
}

/**
 * Brings what all members read of a kind in line with the rows, after one of them was shared, changed,
 * confirmed or taken back; `before` was locked before the row was written. What changes goes into the same
 * event, so that undo takes both back.
 *
 * The second row of a kind touches the answer although it says the same: then the first one's undo, which
 * would take the answer away from under the second, is refused as "changed since".
 */
export async function settleAnswer(
  scope: WorkspaceScope,
  of: Of,
  before: ParticipationRow | null,
  joined = false,
): Promise<AnswerChange[]> {
  const rows = await countShared(scope, of);
  const was = answerOf(before);
  const is = participationAfter(was, rows);
  const same = was?.answer === is?.answer && was?.confirmed === is?.confirmed;
  if (same && !(joined && rows.shared === 2)) return [];
  if (is === null) return [await writeAnswer(scope, of, before, { removedAt: scope.now })];
  const since = was?.answer === is.answer ? (before?.answeredAt ?? scope.now) : scope.now;
  const confirmedAt = is.confirmed ? ((was && before?.confirmedAt) ?? scope.now) : null;
  const columns = { answer: is.answer, answeredAt: since, confirmedAt, removedAt: null };
  return [await writeAnswer(scope, of, before, columns)];
}

async function findSpoken(scope: WorkspaceScope, named: string | null) {
  const partnerId = named ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const partner = found(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: spokenPartner,
      relationLoadStrategy: "join",
    }),
  );
  return { partnerId, hasRepresentative: partner.memberships.length > 0 };
}

/**
 * The organisation says that it has nothing of this kind. Said by its own seat it holds at once, there is no
 * text to confirm; noted by the coordination it waits for its own people.
 */
export async function answerNone(scope: WorkspaceScope, input: AnswerNone) {
  const spoken = await findSpoken(scope, input.partnerId);
  const of = { partnerId: spoken.partnerId, kind: input.kind };
  const before = await lockAnswer(scope, of);
  unless(refuseNone(scope.member, spoken, answerOf(before), await countShared(scope, of)));
  const own = spoken.partnerId === scope.member.partnerId;
  const change = await writeAnswer(scope, of, before, {
    answer: "NONE",
    answeredAt: scope.now,
    confirmedAt: own ? scope.now : null,
    removedAt: null,
  });
  scope.record({ action: "participation.answered", ...change, partnerId: of.partnerId });
  return { id: change.after.id, version: change.after.version };
}

/** Takes "nothing" back: the question is open again. */
export async function reopenNone(scope: WorkspaceScope, input: AnswerNone) {
  const spoken = await findSpoken(scope, input.partnerId);
  const of = { partnerId: spoken.partnerId, kind: input.kind };
  const before = await lockAnswer(scope, of);
  unless(refuseReopening(scope.member, spoken, answerOf(before)));
  const change = await writeAnswer(scope, of, before, { removedAt: scope.now });
  scope.record({ action: "participation.reopened", ...change, partnerId: of.partnerId });
  return { id: change.after.id, version: change.after.version };
}

/** More rows than any organisation has. */
const MOST_ROWS = 2000;

const lockShared = (scope: WorkspaceScope, partnerId: string) =>
  scope.tx.$queryRaw<ExpectationRow[]>`
    SELECT "id", "partnerId", "kind"::text, "category"::text, "statement", "quantity", "priority"::text, "visibility"::text,
      "state"::text, "recordedForOrganisation", "confirmedAt", "openAcceptedAt", "removedAt", "version"
    FROM "Expectation" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "partnerId" = ${partnerId}::uuid
      AND "removedAt" IS NULL AND "state" IN ('SHARED', 'CONFIRMED') ORDER BY "id" LIMIT ${MOST_ROWS} FOR UPDATE`;

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
  const noted = await lockAnswers(scope, partnerId);
  const shared = await lockShared(scope, partnerId);
  const isOld = (confirmedAt: Date | null) => !confirmedAt || dayIn(confirmedAt) !== scope.today;
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
