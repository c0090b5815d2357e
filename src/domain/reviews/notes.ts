import { type NoteWeight, noteWeights } from "./schema";

export const noteRefusals = ["noteResolved", "noteOpen", "noteOfAnother"] as const;
export type NoteRefusal = (typeof noteRefusals)[number];

/** Whether a note may be marked as resolved; null means yes. */
export const refuseResolving = (note: { resolved: boolean }): NoteRefusal | null =>
  note.resolved ? "noteResolved" : null;

/** Whether a resolved note may be opened again. */
export const refuseReopeningNote = (note: { resolved: boolean }): NoteRefusal | null =>
  note.resolved ? null : "noteOpen";

/** Whether a member may change or remove a note or a reply: only their own words. */
export const refuseChangingNote = (word: { authorId: string }, memberId: string): NoteRefusal | null =>
  word.authorId === memberId ? null : "noteOfAnother";

/** Whether an open note of this weight waits for the coordination (F37): blocking and important ones do. */
export const waitsForCoordination = (weight: NoteWeight): boolean =>
  weight === "BLOCKING" || weight === "IMPORTANT";

/** Open before resolved, heavy before light, then the order they came in. */
export function compareNotes(
  a: { resolved: boolean; weight: NoteWeight; createdAt: string },
  b: { resolved: boolean; weight: NoteWeight; createdAt: string },
): number {
  if (a.resolved !== b.resolved) return a.resolved ? 1 : -1;
  const byWeight = noteWeights.indexOf(a.weight) - noteWeights.indexOf(b.weight);
  if (byWeight !== 0) return byWeight;
  return a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt);
}
