import type { RecordKind } from "@/domain/records/all";
import { placeOf } from "@/domain/records/places";
import type { RecordRef } from "./finding";
import type { Snapshot } from "./snapshot";

/** A record as a reader sees it: in its own words, or by an id of a catalogue whose words are messages. */
export interface ShownRecord {
  kind: RecordKind;
  id: string;
  /** Empty where the catalogue has the words. */
  name: string;
  catalogueId: string | null;
  /** Its page below `/w/<workspace>`; null where it has none. */
  path: readonly string[] | null;
}

/** The records of a finding with their names and pages; the workspace itself is where the reader already is. */
export function showRecords(snapshot: Snapshot, records: readonly RecordRef[]): ShownRecord[] {
  return records.flatMap((record) => {
    const shown = describe(snapshot, record);
    return shown ? [{ ...record, ...shown }] : [];
  });
}

type Shown = Pick<ShownRecord, "name" | "catalogueId" | "path">;

const named = (kind: RecordKind, homeId: string, name: string): Shown => ({
  name,
  catalogueId: null,
  path: placeOf(kind, homeId),
});

function describe(snapshot: Snapshot, { kind, id }: RecordRef): Shown | null {
  const find = <T extends { id: string }>(rows: readonly T[]) => rows.find((row) => row.id === id);
  switch (kind) {
    case "PARTNER":
      return named(kind, id, find(snapshot.partners)?.name ?? "");
    case "EXPECTATION":
      return named(kind, id, find(snapshot.expectations)?.statement ?? "");
    case "GOAL":
      return named(kind, id, find(snapshot.goals)?.title ?? "");
    case "RISK":
      return named(kind, id, find(snapshot.risks)?.title ?? "");
    case "COMMITMENT":
      return named(kind, id, find(snapshot.commitments)?.statement ?? "");
    case "AGREEMENT":
      return named(kind, id, snapshot.texts.find((text) => text.agreementId === id)?.title ?? "");
    // the agreement already leads there; whoever writes into the text needs its id
    case "AGREEMENT_VERSION":
      return { name: "", catalogueId: null, path: null };
    case "CLAUSE": {
      const text = snapshot.texts.find((one) => find(one.clauses));
      const topic = text && find(text.clauses)?.topic;
      return text && topic ? { name: "", catalogueId: topic, path: placeOf(kind, text.agreementId) } : null;
    }
    case "REQUIRED_PERSPECTIVE": {
      const perspective = find(snapshot.requiredPerspectives)?.perspective;
      return perspective ? { name: "", catalogueId: perspective, path: placeOf(kind, id) } : null;
    }
    default:
      return null;
  }
}
