/**
 * Steps that cannot be taken back: others have acted on them, or an organisation has given its word.
 * History offers no undo for these events; the way on is a new version or another decision.
 */
export const notUndoable = [
  "agreement.opened",
  "agreement.signed",
  "agreement.refused",
  "agreement.postponed",
  "agreement.adopted",
  "agreement.rejected",
] as const;
export type IrreversibleAction = (typeof notUndoable)[number];
