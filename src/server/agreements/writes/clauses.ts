import {
  clauseStateAfterChange,
  positionsAfterMove as moves,
  refuseClauseStep,
  refuseWriting,
  stateWhenAdded,
} from "@/domain/agreements/clauses/clause-steps";
import { refuseAddingClause, refuseDrafting, refuseMovingClause } from "@/domain/agreements/clauses/drafting";
import { bracketsAfterChange, bracketsIn, filled } from "@/domain/agreements/clauses/placeholders";
import { objectorsOf } from "@/domain/agreements/objections/rules";
import {
  type AddClauses,
  type ChangeClause,
  type ClauseState,
  type FillGap,
  MAX_CLAUSES,
  type MoveClause,
  type RemoveClause,
  type SayBracket,
  type SettleClauses,
} from "@/domain/agreements/schema";
import type { Action } from "@/domain/records/all";
import { Refusal, unless } from "@/domain/refusal";
import { type ClauseRow, clauseRow, openObjections } from "@/server/agreements/reads/rows";
import { NotFound, nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { takeAlong } from "@/server/records/hanging";
import { clauseFacts, clausesOf, heldClause, holdText, speakerOf } from "./text";

/** The organisations whose objections stand, for the sentence that refuses. */
export const sayObjectors = (objections: readonly { partnerName: string }[]) => {
  const names = objectorsOf(objections.map((one) => ({ ...one, state: "OPEN" as const })));
  return { organisations: names.slice(0, 3).join(", "), others: Math.max(0, names.length - 3) };
};

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
  const speaker = await speakerOf(scope);
  unless(refuseAddingClause(speaker));
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
    authorPartnerId: speaker.partnerId,
    // what the catalogue left open is a gap, whatever it looks like; what people type is asked about
    gaps: input.suggested ? bracketsIn(clause.title, clause.body) : [],
  }));
  const added = await scope.tx.clause.createManyAndReturn({ data: rows, select: clauseRow });
  return recordClauses(
    scope,
    "clause.added",
    added.map((after) => ({ before: null, after })),
  );
}

/** Changes the words of a clause, which makes it a proposal again. What anybody objects to it stands until they say otherwise. */
export const changeClause = (scope: WorkspaceScope, input: ChangeClause) =>
  reword(scope, input, () => ({ title: input.title, body: input.body }));

/** Puts words in the place of a gap, by the same rule as any change of the words. */
export const fillGap = (scope: WorkspaceScope, { piece, words, ...clause }: FillGap) =>
  reword(scope, clause, (before) => {
    if (!bracketsIn(before.title, before.body).includes(piece)) throw new NotFound();
    return { title: filled(before.title, piece, words), body: filled(before.body, piece, words) };
  });

async function reword(
  scope: WorkspaceScope,
  input: { clauseId: string; version: number },
  wordsAfter: (before: ClauseRow) => { title: string; body: string },
) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  unless(refuseDrafting(before, await speakerOf(scope)));
  const words = wordsAfter(before);
  const same = before.title === words.title && before.body === words.body;
  const state = same ? before.state : clauseStateAfterChange(words.body);
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: { ...words, ...bracketsAfterChange(before, words), state, version: nextVersion },
    select: clauseRow,
  });
  return recordClauses(scope, "clause.changed", [{ before, after }]);
}

/** Says of a piece in brackets whether it is still a gap or belongs to the text; it is asked about once. */
export async function sayBracket(scope: WorkspaceScope, input: SayBracket) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  unless(refuseDrafting(before, await speakerOf(scope)));
  if (!bracketsIn(before.title, before.body).includes(input.piece)) throw new NotFound();
  const others = {
    gaps: before.gaps.filter((piece) => piece !== input.piece),
    brackets: before.brackets.filter((piece) => piece !== input.piece),
  };
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: {
      gaps: input.isGap ? [...others.gaps, input.piece] : others.gaps,
      brackets: input.isGap ? others.brackets : [...others.brackets, input.piece],
      version: nextVersion,
    },
    select: clauseRow,
  });
  return recordClauses(scope, "clause.changed", [{ before, after }]);
}

/** Moves a clause one place up or down. */
export async function moveClause(scope: WorkspaceScope, input: MoveClause) {
  const { text, before } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  unless(refuseMovingClause(scope.member));
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
      select: { ...clauseRow, objections: openObjections },
      relationLoadStrategy: "join",
    });
    return [...wanted].map(([id, version]) =>
      orConflict(found.find((clause) => clause.id === id) ?? null, version),
    );
  };
  const found = await rows();
  if (to === "PROPOSED") {
    const speaker = await speakerOf(scope);
    for (const clause of found) unless(refuseDrafting(clause, speaker));
  }
  for (const clause of found)
    unless(
      refuseClauseStep(clauseFacts(text, clause, clause.objections.length), to),
      sayObjectors(clause.objections),
    );
  const before = found.map(({ objections: _, ...clause }) => clause);
  const same = before.map(({ id, version }) => ({ id, version }));
  const settled = await scope.tx.clause.updateManyAndReturn({
    where: { ...where, OR: same },
    data: { state: to, version: nextVersion },
    select: clauseRow,
  });
  // Somebody changed one between the two statements: the second look answers with the conflict.
  if (settled.length !== before.length) await rows();
  const changes = before.flatMap((row) =>
    settled.filter((after) => after.id === row.id).map((after) => ({ before: row, after })),
  );
  return recordClauses(scope, action, changes);
}

/** Puts clauses before the organisations. */
export const proposeClauses = (scope: WorkspaceScope, input: SettleClauses) =>
  settle(scope, input, "PROPOSED", "clause.proposed");

/** Notes that the organisations agree on clauses; not while one of them objects. */
export const agreeClauses = (scope: WorkspaceScope, input: SettleClauses) =>
  settle(scope, input, "AGREED", "clause.agreed");

/** Takes a clause out of a draft. It can be brought back. Nobody takes it from under another organisation's objection. */
export async function removeClause(scope: WorkspaceScope, input: RemoveClause) {
  const { text, before, objections } = await heldClause(scope, input);
  unless(refuseWriting(text.state));
  unless(refuseDrafting(before, await speakerOf(scope)));
  const others = objections.filter((one) => one.partnerId !== scope.member.partnerId);
  if (others.length > 0) throw new Refusal("objectionStands", sayObjectors(others));
  const after = await scope.tx.clause.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: clauseRow,
  });
  const dependants = await takeAlong(scope, [{ kind: "CLAUSE", id: before.id }]);
  scope.record({ action: "clause.removed", kind: "CLAUSE", before, after, dependants });
  return { id: after.id, version: after.version };
}
