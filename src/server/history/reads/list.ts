import { holds } from "@/domain/access/permissions";
import { momentOf, type Zone } from "@/domain/calendar";
import { dayOfField } from "@/domain/history/dates";
import { type Difference, differencesOf, type Image } from "@/domain/history/differences";
import { groupByDay } from "@/domain/history/groups";
import type { HistoryList } from "@/domain/history/schema";
import { refuseUndo } from "@/domain/history/undo";
import { PAGE_SIZE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { actorOf, actorRefs, mainRecord, mainRefs, recordOf, seatRefs } from "./acts";
import { findEvents, findSince, pageFilter, type ReadEvent } from "./events";
import { findInUse, type InUse } from "./in-use";
import { type NamedRecord, type RecordKey, readRecords, recordKeyOf } from "./records";
import { mainFirst, undoFacts } from "./undo-facts";

/**
 * A page of the log in the reader's sight: who did what to which record, from what to what, and whether it can be taken
 * back. `days` says the same events together by day and act, by their numbers.
 */
export async function listHistory(scope: WorkspaceScope, input: HistoryList) {
  const found = await findEvents(scope, pageFilter(input), PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  const next = found.length > PAGE_SIZE ? (shown.at(-1)?.seq ?? null) : null;
  const events = await tellEvents(scope, shown);
  const ends = { newer: input.before !== undefined, older: next !== null };
  const days = groupByDay(events, scope.zone, ends).map(({ day, groups }) => ({
    day,
    groups: groups.map((group) => ({ ...group, events: group.events.map(({ seq }) => seq) })),
  }));
  return { events, days, today: scope.today, zone: scope.zone, next };
}

/** Puts events into words that a page can say. The same few statements, however many events. */
async function tellEvents(scope: WorkspaceScope, events: ReadEvent[]) {
  if (events.length === 0) return [];
  const touched = events.flatMap((event) =>
    event.revisions.map((revision) => ({ kind: revision.recordKind, id: revision.recordId })),
  );
  const main = mainRefs(events);
  const { undone, later } = await findSince(scope, {
    seqs: events.map((event) => event.seq),
    newest: events[0]?.seq ?? 0,
    recordIds: main.map((ref) => ref.id),
  });
  const records = await readRecords(scope, [...touched, ...main, ...actorRefs(events)]);
  const inUseBy = await findInUse(scope, events);
  const afterOf = imagesAfter(events, later, records);
  const changes = events.map((event) => changesOf(event, afterOf(event)));
  const partners = await readRecords(scope, [...seatRefs(records), ...namedIn(changes.flat())]);
  const numbered = holds(scope.member.role, "workspace.edit");
  return events.flatMap((event, index) => {
    const record = mainRecord(event, records);
    if (!record) return [];
    const told = {
      seq: event.seq,
      /** For whoever may export the log. To others its gaps would count what they may not see. */
      number: numbered ? event.seq : null,
      at: momentOf(event.at),
      action: event.action,
      kind: event.recordKind,
      actor: actorOf(event, records, partners),
      record: recordOf(event, record),
      changes: (changes[index] ?? []).map((change) => ({
        ...change,
        before: say(change.field, change.before, partners, scope.zone),
        after: say(change.field, change.after, partners, scope.zone),
      })),
      undoneBy: undone.get(event.seq) ?? null,
      undoes: event.undoes,
      undo: undoOf(scope, event, undone.has(event.seq), records, inUseBy),
    };
    return [told];
  });
}

/** The image of an event's main record once the event was done: the next before image, or the row as it is now. */
function imagesAfter(events: ReadEvent[], later: Map<string, Image>, records: Map<string, NamedRecord>) {
  const next = new Map(later);
  const after = new Map<number, Image | null>();
  for (const event of events) {
    const key = recordKeyOf({ kind: event.recordKind, id: event.recordId });
    const now = records.get(key)?.row ?? null;
    after.set(event.seq, next.has(key) ? { ...now, ...next.get(key) } : now);
    for (const revision of event.revisions)
      if (revision.before)
        next.set(recordKeyOf({ kind: revision.recordKind, id: revision.recordId }), revision.before as Image);
  }
  return (event: ReadEvent) => after.get(event.seq) ?? null;
}

/** What changed in the main record. What a new record says stands on its own page. */
function changesOf(event: ReadEvent, after: Image | null): Difference[] {
  const before = event.revisions.find((revision) => revision.recordId === event.recordId)?.before as
    | Image
    | null
    | undefined;
  return before && after ? differencesOf(before, after, event.fields) : [];
}

const isPartnerField = (field: string): boolean => /partnerId$/i.test(field);

/** Partners that a change names, so that a lead is shown by its name. */
const namedIn = (changes: Difference[]): RecordKey[] =>
  changes
    .filter((change) => isPartnerField(change.field))
    .flatMap((change) => [change.before, change.after])
    .filter((id) => typeof id === "string")
    .map((id) => ({ kind: "PARTNER", id }));

/** A value as JSON carries it; the id of a partner becomes its name. */
function say(field: string, value: unknown, partners: Map<string, NamedRecord>, zone: Zone) {
  if (typeof value === "string") {
    const name = partners.get(recordKeyOf({ kind: "PARTNER", id: value }))?.name;
    return name ?? dayOfField(field, value, zone) ?? value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function undoOf(
  scope: WorkspaceScope,
  event: ReadEvent,
  undone: boolean,
  records: Map<string, NamedRecord>,
  inUseBy: InUse,
) {
  const [main] = mainFirst(event);
  if (!main || refuseUndo(undoFacts(scope, event, undone, records, inUseBy))) return null;
  return { kind: main.recordKind, recordId: main.recordId, versionAfter: main.versionAfter };
}
