import { cards, type RecordKind } from "./all";

/** The page on which a record of this kind stands, below `/w/<workspace>`; null where it has none of its own. */
export function placeOf(kind: RecordKind, homeId: string): readonly string[] | null {
  const { place } = cards[kind];
  return place === null ? null : place.split("/").map((part) => (part === "[id]" ? homeId : part));
}
