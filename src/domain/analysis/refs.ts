import { named } from "@/domain/ordering";
import type { RecordKind } from "@/domain/records/all";
import type { RecordRef } from "./finding";
import { memberIds, type PartnerFact, type Snapshot } from "./snapshot";

/** The rows in one order whatever order they came in, so that the same plan gives the same findings. */
export const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));

export const refsTo = (kind: RecordKind, rows: readonly { id: string }[]): RecordRef[] =>
  rows.map(({ id }) => ({ kind, id }));

/** These partners, each once, by name: in a sentence nobody stands first for another reason. */
export function partnersNamed(
  { partners }: Pick<Snapshot, "partners">,
  partnerIds: Iterable<string>,
): PartnerFact[] {
  const wanted = new Set(partnerIds);
  return partners.filter((partner) => wanted.has(partner.id)).sort(named);
}

/**
 * Rows that an organisation said, of members only: who left or is not yet in counts nowhere (docs/rules/analyses.md).
 */
export function ofMembers<T extends { partnerId: string }>(
  snapshot: Pick<Snapshot, "partners">,
  rows: readonly T[],
): T[] {
  const members = memberIds(snapshot);
  return rows.filter((row) => members.has(row.partnerId));
}
