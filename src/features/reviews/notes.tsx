import type { NoteTarget } from "@/domain/reviews/schema";

type Props = { workspace: string; of: { kind: NoteTarget; recordId: string } };

/** The notes on one record, on the record's own page. Observers get nothing at all. */
export async function Notes(_: Props) {
  return null;
}
