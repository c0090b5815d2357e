import type { RecordKind } from "@/domain/records/all";
import { placeOf } from "@/domain/records/places";
import { unless } from "@/domain/refusal";
import { refuseChangingNote, refuseReopeningNote, refuseResolving } from "@/domain/reviews/notes";
import type { ChangeNote, NoteAtVersion, RemoveReply, Reply, WriteNote } from "@/domain/reviews/schema";
import { mailNote, mailReply } from "@/server/core/mail/notify";
import { NotFound, nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readRecords, recordKeyOf } from "@/server/history/reads/records";
import { noteRow, replyRow } from "./reads";

const findNote = (scope: WorkspaceScope, noteId: string) =>
  scope.tx.note.findFirst({
    where: { workspaceId: scope.workspaceId, id: noteId, removedAt: null },
    select: noteRow,
  });

/** The page of a record, on which its notes stand too. */
const pathOf = (kind: RecordKind, homeId: string) => placeOf(kind, homeId)?.join("/") ?? "notes";

/** Hangs a note on a record that is there and that the writer may see. */
export async function writeNote(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, ...fields }: WriteNote,
) {
  const ref = { kind: fields.recordKind, id: fields.recordId };
  const record = (await readRecords(scope, [ref])).get(recordKeyOf(ref));
  if (!record || record.row.removedAt) throw new NotFound();
  const after = await scope.tx.note.create({
    data: { ...fields, workspaceId: scope.workspaceId, authorId: scope.member.id, createdAt: scope.now },
    select: noteRow,
  });
  scope.record({ action: "note.written", kind: "NOTE", before: null, after });
  const partnerId = fields.recordKind === "EXPECTATION" ? String(record.row.partnerId) : null;
  await mailNote(scope, { path: pathOf(fields.recordKind, record.homeId), partnerId });
  return { id: after.id, version: after.version };
}

/** Changes the words or the weight of one's own note. */
export async function changeNote(scope: WorkspaceScope, { noteId, version, weight, text }: ChangeNote) {
  const before = orConflict(await findNote(scope, noteId), version);
  unless(refuseChangingNote(before, scope.member.id));
  const after = await scope.tx.note.update({
    where: whereVersion(scope, before),
    data: { weight, text, version: nextVersion },
    select: noteRow,
  });
  scope.record({ action: "note.changed", kind: "NOTE", before, after });
  return { id: after.id, version: after.version };
}

/** Takes one's own note away, with the answers below it. */
export async function removeNote(scope: WorkspaceScope, { noteId, version }: NoteAtVersion) {
  const before = orConflict(await findNote(scope, noteId), version);
  unless(refuseChangingNote(before, scope.member.id));
  const after = await scope.tx.note.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: noteRow,
  });
  scope.record({ action: "note.removed", kind: "NOTE", before, after });
  return { id: after.id, version: after.version };
}

/** Marks what a note asked for as done. */
export async function resolveNote(scope: WorkspaceScope, { noteId, version }: NoteAtVersion) {
  const before = orConflict(await findNote(scope, noteId), version);
  unless(refuseResolving({ resolved: before.resolvedAt !== null }));
  const data = { resolvedAt: scope.now, resolvedById: scope.member.id, version: nextVersion };
  const after = await scope.tx.note.update({ where: whereVersion(scope, before), data, select: noteRow });
  scope.record({ action: "note.resolved", kind: "NOTE", before, after });
  return { id: after.id, version: after.version };
}

/** Opens a resolved note again. */
export async function reopenNote(scope: WorkspaceScope, { noteId, version }: NoteAtVersion) {
  const before = orConflict(await findNote(scope, noteId), version);
  unless(refuseReopeningNote({ resolved: before.resolvedAt !== null }));
  const data = { resolvedAt: null, resolvedById: null, version: nextVersion };
  const after = await scope.tx.note.update({ where: whereVersion(scope, before), data, select: noteRow });
  scope.record({ action: "note.reopened", kind: "NOTE", before, after });
  return { id: after.id, version: after.version };
}

/** Answers a note. */
export async function replyToNote(scope: WorkspaceScope, { noteId, text }: Reply) {
  const note = orNotFound(await findNote(scope, noteId));
  const after = await scope.tx.noteReply.create({
    data: {
      workspaceId: scope.workspaceId,
      noteId: note.id,
      authorId: scope.member.id,
      text,
      createdAt: scope.now,
    },
    select: replyRow,
  });
  scope.record({ action: "note.answered", kind: "NOTE_REPLY", before: null, after });
  const path = note.recordKind === "CLAUSE" ? "notes" : pathOf(note.recordKind, note.recordId);
  await mailReply(scope, { path, authorId: note.authorId });
  return { id: after.id, version: after.version };
}

/** Takes one's own answer back. */
export async function removeReply(scope: WorkspaceScope, { replyId, version }: RemoveReply) {
  const where = { workspaceId: scope.workspaceId, id: replyId, removedAt: null };
  const before = orConflict(await scope.tx.noteReply.findFirst({ where, select: replyRow }), version);
  unless(refuseChangingNote(before, scope.member.id));
  const after = await scope.tx.noteReply.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: replyRow,
  });
  scope.record({ action: "note.answerRemoved", kind: "NOTE_REPLY", before, after });
  return { id: after.id, version: after.version };
}
