import { type Difference, differencesOf, type Image } from "@/domain/history/differences";
import { placeOf } from "@/domain/history/places";
import type { HistoryList } from "@/domain/history/schema";
import { refuseUndo } from "@/domain/history/undo";
import { PAGE_SIZE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type EventRow, findEvents, findLater, findUndone, pageFilter } from "./events";
import { keyOf, type NamedRecord, readRecords, type RecordRef } from "./records";
import { mainFirst, undoFacts } from "./undo-facts";

/** A page of the log in the reader's sight: who did what to which record, from what to what, and whether it can be taken back. */
export async function listHistory(scope: WorkspaceScope, input: HistoryList) {
  const found = await findEvents(scope, pageFilter(input), PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  const next = found.length > PAGE_SIZE ? (shown.at(-1)?.seq ?? null) : null;
  return { events: await tellEvents(scope, shown), next };
}

/** The newest events after a number, for "since your last visit"; the reader's own are left out. */
export async function listSince(scope: WorkspaceScope, seq: number, take: number) {
  const where = { seq: { gt: seq }, OR: [{ actorId: null }, { actorId: { not: scope.member.id } }] };
  return tellEvents(scope, await findEvents(scope, where, take));
}

/** Puts events into words that a page can say. Four statements, however many events. */
async function tellEvents(scope: WorkspaceScope, events: EventRow[]) {
  if (events.length === 0) return [];
  const touched = events.flatMap((event) => event.revisions.map((revision) => ({ kind: revision.recordKind, id: revision.recordId })));
  const main = events.map((event) => ({ kind: event.recordKind, id: event.recordId }));
  const actors = events.flatMap((event): RecordRef[] => (event.actorId ? [{ kind: "MEMBERSHIP", id: event.actorId }] : []));
  const newest = events[0]?.seq ?? 0;
  const undone = await findUndone(scope, events.map((event) => event.seq));
  const later = await findLater(scope, newest, main.map((ref) => ref.id));
  const records = await readRecords(scope, [...touched, ...main, ...actors]);
  const afterOf = imagesAfter(events, later, records);
  const changes = events.map((event) => changesOf(event, afterOf(event)));
  const partners = await readRecords(scope, partnerRefs(events, records, changes.flat()));
  return events.map((event, index) => ({
    seq: event.seq,
    at: event.at.toISOString(),
    action: event.action,
    kind: event.recordKind,
    actor: actorOf(event, records, partners),
    record: recordOf(event, records),
    changes: (changes[index] ?? []).map((change) => ({ ...change, before: say(change.before, partners), after: say(change.after, partners) })),
    undoneBy: undone.get(event.seq) ?? null,
    undoes: event.undoes,
    undo: undoOf(scope, event, undone.has(event.seq), records),
  }));
}

/** The image of an event's main record once the event was done: the next before image, or the row as it is now. */
function imagesAfter(events: EventRow[], later: Map<string, Image>, records: Map<string, NamedRecord>) {
  const next = new Map(later);
  const after = new Map<number, Image | null>();
  for (const event of events) {
    const key = keyOf({ kind: event.recordKind, id: event.recordId });
    const now = records.get(key)?.row ?? null;
    after.set(event.seq, next.has(key) ? { ...now, ...next.get(key) } : now);
    for (const revision of event.revisions)
      if (revision.before) next.set(keyOf({ kind: revision.recordKind, id: revision.recordId }), revision.before as Image);
  }
  return (event: EventRow) => after.get(event.seq) ?? null;
}

/** What changed in the main record. What a new record says stands on its own page. */
function changesOf(event: EventRow, after: Image | null): Difference[] {
  const before = event.revisions.find((revision) => revision.recordId === event.recordId)?.before as Image | null | undefined;
  return before && after ? differencesOf(before, after, event.fields) : [];
}

const isPartnerField = (field: string): boolean => /partnerId$/i.test(field);

function partnerRefs(events: EventRow[], records: Map<string, NamedRecord>, changes: Difference[]): RecordRef[] {
  const ids = [
    ...events.map((event) => event.partnerId),
    ...[...records.values()].filter((record) => record.kind === "MEMBERSHIP").map((record) => record.row.partnerId),
    ...changes.filter((change) => isPartnerField(change.field)).flatMap((change) => [change.before, change.after]),
  ];
  return ids.filter((id): id is string => typeof id === "string").map((id) => ({ kind: "PARTNER", id }));
}

/** A value as JSON carries it; the id of a partner becomes its name. */
function say(value: unknown, partners: Map<string, NamedRecord>): string | number | boolean | null {
  if (typeof value === "string") return partners.get(keyOf({ kind: "PARTNER", id: value }))?.name ?? value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function actorOf(event: EventRow, records: Map<string, NamedRecord>, partners: Map<string, NamedRecord>) {
  const member = event.actorId ? records.get(keyOf({ kind: "MEMBERSHIP", id: event.actorId })) : undefined;
  if (!member) return null;
  const partner = partners.get(keyOf({ kind: "PARTNER", id: String(member.row.partnerId ?? "") }));
  return { name: member.name, partner: partner ? faceOf(partner) : null };
}

const faceOf = ({ name, row }: NamedRecord) => ({ name, code: String(row.code), strand: Number(row.strand) });

/** The main record by name, with its page while it stands; null when the reader may not see it. */
function recordOf(event: EventRow, records: Map<string, NamedRecord>) {
  const record = records.get(keyOf({ kind: event.recordKind, id: event.recordId }));
  if (!record) return null;
  return { name: record.name, place: record.row.removedAt ? null : placeOf(event.recordKind, record.homeId) };
}

function undoOf(scope: WorkspaceScope, event: EventRow, undone: boolean, records: Map<string, NamedRecord>) {
  const [main] = mainFirst(event);
  if (!main || refuseUndo(undoFacts(scope, event, undone, records))) return null;
  return { kind: main.recordKind, recordId: main.recordId, versionAfter: main.versionAfter };
}

export type ToldEvent = Awaited<ReturnType<typeof tellEvents>>[number];
