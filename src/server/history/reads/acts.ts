import type { RecordKind } from "@/domain/records/all";
import { placeOf } from "@/domain/records/places";
import { type NamedRecord, type RecordKey, recordKeyOf } from "./records";

/** What an event says of who did it to what. */
export interface Act {
  actorId: string | null;
  partnerId: string | null;
  recordKind: RecordKind;
  recordId: string;
  /** What the actor's organisation was called then stands with each before image. */
  revisions: readonly { actorPartnerName: string | null }[];
}

type Records = Map<string, NamedRecord>;

export const mainRefs = (events: readonly Act[]): RecordKey[] =>
  events.map((event) => ({ kind: event.recordKind, id: event.recordId }));

export const actorRefs = (events: readonly Act[]): RecordKey[] =>
  events.flatMap((event): RecordKey[] => (event.actorId ? [{ kind: "MEMBERSHIP", id: event.actorId }] : []));

/** The organisations of the people among the records. */
export const seatRefs = (records: Records): RecordKey[] =>
  [...records.values()]
    .map((record) => (record.kind === "MEMBERSHIP" ? record.row.partnerId : null))
    .filter((id) => typeof id === "string")
    .map((id) => ({ kind: "PARTNER", id }));

const faceOf = ({ name, row }: NamedRecord) => ({ name, code: String(row.code), strand: Number(row.strand) });

/** Who did it, with the organisation they sit there for, by its name of the day; null when the log names nobody. */
export function actorOf(event: Act, records: Records, partners: Records) {
  const member = event.actorId
    ? records.get(recordKeyOf({ kind: "MEMBERSHIP", id: event.actorId }))
    : undefined;
  if (!member) return null;
  const partner = partners.get(recordKeyOf({ kind: "PARTNER", id: String(member.row.partnerId ?? "") }));
  const face = partner ? faceOf(partner) : null;
  const called = event.revisions.find((one) => one.actorPartnerName !== null)?.actorPartnerName;
  return { name: member.name, partner: face && { ...face, name: called ?? face.name } };
}

/** The record that an event is about; undefined where the reader may not see it, and then nothing is told. */
export const mainRecord = (event: Act, records: Records): NamedRecord | undefined =>
  records.get(recordKeyOf({ kind: event.recordKind, id: event.recordId }));

/** The record by name, with its page while it stands. */
export function recordOf(event: Act, record: NamedRecord) {
  return { name: record.name, place: record.row.removedAt ? null : placeOf(event.recordKind, record.homeId) };
}
