import {
  clauseStateAfterChange,
  positionsAfterMove as moves,
  refuseClauseStep,
  refuseWriting,
  stateWhenAdded,
} from "@/domain/agreements/clauses/clause-steps";
import {
  type AddClauses,
  type ChangeClause,
  type ClauseState,
  type ContestClause,
  MAX_CLAUSES,
  type MoveClause,
  type RemoveClause,
  type SettleClauses,
} from "@/domain/agreements/schema";
import type { Action } from "@/domain/records/all";
import { Refusal, unless } from "@/domain/refusal";
import { type ClauseRow, clauseRow } from "@/server/agreements/reads/rows";
import { NotFound, nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { clauseFacts, clausesOf, heldClause, holdText } from "./text";

interface ClauseChange {
  before: ClauseRow | null;
  after: ClauseRow;
}

/** One event for one or more clauses; undoing it undoes them together. */
function recordClauses(scope: WorkspaceScope, action: Action<"CLAUSE">, [first, ...others]: ClauseChange[]) {
  if (!first) throw new NotFound();
  const dependants = others.map((change) => ({ kind: "CLAUSE" as const, ...change }));
  scope.record({ action, kind: "CLAUSE", ...first, dependants });
  return { id: first.after.id, version: first.after.version };
}

/** Adds clauses at the end of a draft. */
export async function addClauses(scope: WorkspaceScope, input: AddClauses) {
  const text = await holdText(scope, { versionId: input.versionId }, "SHARE");
  unless(refuseWriting(text.state));
  const there = await clausesOf(scope, text.id);
  if (there.length + input.clauses.length > MAX_CLAUSES)
    throw new Refusal("tooManyClauses", { most: MAX_CLAUSES });
  const last = Math.max(0, ...there.map((clause) => clause.position));
  const rows = input.clauses.map((clause, index) => ({
    ...clause,
    workspaceId: scope.workspaceId,
    versionId: text.id,
    position: last + index + 1,
    state: stateWhenAdded(clause.body, input.suggested),
  }));
  const added = await scope.tx.clause.createManyAndReturn({ data: rows, select: clauseRow });
  return recordClauses(
    scope,
    "clause.added",
    added.map((after) => ({ before: null, after })),
  );
}

/** Changes the words of a clause, which makes it a proposal again. */
export async function changeClause(scope: WorkspaceScope, input: ChangeClause) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  const words = { title: input.title, body: input.body };
  const same = before.title === words.title && before.body === words.body;
  const state = same ? before.state : clauseStateAfterChange(words.body);
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: { ...words, state, objection: same ? before.objection : "", version: nextVersion },
    select: clauseRow,
  });
  return recordClauses(scope, "clause.changed", [{ before, after }]);
}

/** Moves a clause one place up or down. */
export async function moveClause(scope: WorkspaceScope, input: MoveClause) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  const all = await clausesOf(scope, text.id);
  const places = moves(all, before.id, input.direction);
  if (places.length === 0) throw new Refusal("nowhereToMove");
  const changes = all.flatMap((row) =>
    places
      .filter((place) => place.id === row.id)
      .map(({ position }) => ({ before: row, after: { ...row, position, version: row.version + 1 } })),
  );
  const moved = changes.map((change) => change.after);
  const count = await scope.tx.$executeRaw`
    UPDATE "Clause" c SET "position" = m."position", "version" = m."version"
    FROM jsonb_to_recordset(${JSON.stringify(moved.map(({ id, position, version }) => ({ id, position, version })))}::jsonb) AS m("id" uuid, "position" int, "version" int)
    WHERE c."workspaceId" = ${scope.workspaceId}::uuid AND c."id" = m."id" AND c."version" = m."version" - 1 AND c."removedAt" IS NULL`;
  if (count !== changes.length) throw new Refusal("movedMeanwhile");
  const own = changes.findIndex((change) => change.before.id === before.id);
  return recordClauses(scope, "clause.moved", [...changes.slice(own), ...changes.slice(0, own)]);
}

/** Takes clauses one step on, all or none: each in the version that was seen, each by the rule. */
async function settle(
  scope: WorkspaceScope,
  input: SettleClauses,
  to: ClauseState,
  action: Action<"CLAUSE">,
) {
  const text = await holdText(scope, { versionId: input.versionId }, "SHARE");
  const wanted = new Map(input.clauses.map((clause) => [clause.clauseId, clause.version]));
  const where = { workspaceId: scope.workspaceId, versionId: text.id, removedAt: null };
  const rows = async () => {
    const found = await scope.tx.clause.findMany({
      where: { ...where, id: { in: [...wanted.keys()] } },
      select: clauseRow,
    });
    return [...wanted].map(([id, version]) =>
      orConflict(found.find((clause) => clause.id === id) ?? null, version),
    );
  };
  const before = await rows();
  for (const clause of before)
    unless(refuseClauseStep(clauseFacts(text, clause), to, scope.member.partnerId));
  const same = before.map(({ id, version }) => ({ id, version }));
  const settled = await scope.tx.clause.updateManyAndReturn({
    where: { ...where, OR: same },
    data: { state: to, objection: "", version: nextVersion },
    select: clauseRow,
  });
  // Somebody changed one between the two statements: the second look answers with the conflict.
  if (settled.length !== before.length) await rows();
  const changes = before.flatMap((row) =>
    settled.filter((after) => after.id === row.id).map((after) => ({ before: row, after })),
  );
  return recordClauses(scope, action, changes);
}

/** Puts clauses before the organisations; a contested one is put forward again. */
export const proposeClauses = (scope: WorkspaceScope, input: SettleClauses) =>
  settle(scope, input, "PROPOSED", "clause.proposed");

/** Notes that the organisations agree on clauses. */
export const agreeClauses = (scope: WorkspaceScope, input: SettleClauses) =>
  settle(scope, input, "AGREED", "clause.agreed");

/** Objects to a proposed clause for the person's organisation, and says why. */
export async function contestClause(scope: WorkspaceScope, input: ContestClause) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseClauseStep(clauseFacts(text, before), "CONTESTED", scope.member.partnerId));
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: { state: "CONTESTED", objection: input.objection, version: nextVersion },
    select: clauseRow,
  });
  return recordClauses(scope, "clause.contested", [{ before, after }]);
}

/** Takes a clause out of a draft. It can be brought back. */
export async function removeClause(scope: WorkspaceScope, input: RemoveClause) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: clauseRow,
  });
  return recordClauses(scope, "clause.removed", [{ before, after }]);
}
