import { holds } from "@/domain/access/permissions";
import { dayOfMoment } from "@/domain/calendar";
import type { NoteTarget } from "@/domain/records/all";
import { placeOf } from "@/domain/records/places";
import { refuseChangingNote } from "@/domain/reviews/notes";
import type { Prisma } from "@/generated/prisma/client";
import { PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readRecords, recordKeyOf } from "@/server/history/reads/records";

/** The rows as writes change them and history restores them. */
export const noteRow = {
  id: true,
  recordKind: true,
  recordId: true,
  weight: true,
  text: true,
  authorId: true,
  createdAt: true,
  resolvedAt: true,
  resolvedById: true,
  removedAt: true,
  version: true,
} satisfies Prisma.NoteSelect;

export const replyRow = {
  id: true,
  noteId: true,
  authorId: true,
  text: true,
  createdAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.NoteReplySelect;

const author = {
  select: { name: true, role: true, partner: { select: { name: true, code: true, strand: true } } },
} satisfies Prisma.MembershipDefaultArgs;

const shownNote = {
  ...noteRow,
  author,
  resolvedBy: { select: { name: true } },
  replies: {
    where: { removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 200,
    select: { ...replyRow, author },
  },
} satisfies Prisma.NoteSelect;

type ShownNote = Prisma.NoteGetPayload<{ select: typeof shownNote }>;

function show(scope: WorkspaceScope, note: ShownNote) {
  const { role, id } = scope.member;
  const own = (word: { authorId: string }) => refuseChangingNote(word, id) === null;
  return {
    id: note.id,
    version: note.version,
    recordKind: note.recordKind as NoteTarget,
    recordId: note.recordId,
    weight: note.weight,
    text: note.text,
    author: note.author,
    writtenOn: dayOfMoment(note.createdAt, scope.zone),
    resolvedOn: note.resolvedAt && dayOfMoment(note.resolvedAt, scope.zone),
    resolvedBy: note.resolvedBy?.name ?? null,
    replies: note.replies.map((reply) => ({
      id: reply.id,
      version: reply.version,
      text: reply.text,
      author: reply.author,
      writtenOn: dayOfMoment(reply.createdAt, scope.zone),
      may: { remove: own(reply) && holds(role, "note.reply") },
    })),
    may: {
      change: own(note) && holds(role, "note.write"),
      remove: own(note) && holds(role, "note.write"),
      reply: holds(role, "note.reply"),
      resolve: holds(role, "note.resolve") && !note.resolvedAt,
      reopen: holds(role, "note.resolve") && note.resolvedAt !== null,
    },
  };
}

/** Open before resolved, heavy before light, then as they came; resolved ones newest first. */
const openFirst = [
  { resolvedAt: { sort: "desc", nulls: "first" } },
  { weight: "asc" },
  { createdAt: "asc" },
  { id: "asc" },
] satisfies Prisma.NoteOrderByWithRelationInput[];

/** The notes on one record. A note on a record that the reader may not see is hidden by policy. */
export async function readNotesOf(scope: WorkspaceScope, of: { recordKind: NoteTarget; recordId: string }) {
  const notes = await scope.tx.note.findMany({
    where: {
      workspaceId: scope.workspaceId,
      recordKind: of.recordKind,
      recordId: of.recordId,
      removedAt: null,
    },
    orderBy: openFirst,
    take: 200,
    select: shownNote,
    relationLoadStrategy: "join",
  });
  return {
    notes: notes.map((note) => show(scope, note)),
    may: { write: holds(scope.member.role, "note.write") },
  };
}

/** A page of all notes, each with the name and the page of its record. */
export async function listNotes(scope: WorkspaceScope, cursor?: string) {
  const found = await scope.tx.note.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: openFirst,
    ...(cursor && { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: cursor } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownNote,
    relationLoadStrategy: "join",
  });
  // a strength asks for nothing, and is never open
  const open = await scope.tx.note.count({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      resolvedAt: null,
      weight: { not: "STRENGTH" },
    },
  });
  const { rows, next } = page(found, (note) => note.id);
  const records = await readRecords(
    scope,
    rows.map((note) => ({ kind: note.recordKind, id: note.recordId })),
  );
  const notes = rows.map((note) => {
    const record = records.get(recordKeyOf({ kind: note.recordKind, id: note.recordId }));
    const place = record && !record.row.removedAt ? placeOf(note.recordKind, record.homeId) : null;
    return { ...show(scope, note), record: record ? { name: record.name, place } : null };
  });
  return { notes, next, open, may: { write: holds(scope.member.role, "note.write") } };
}
