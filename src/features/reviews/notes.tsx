import { getTranslations } from "next-intl/server";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Sheet } from "@/components/sheet";
import type { NoteTarget } from "@/domain/records/all";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";
import { NoteCard } from "./note-card";
import { WriteNoteForm } from "./write-note";

type Props = { workspace: string; of: { kind: NoteTarget; recordId: string } };

/**
 * The notes on one record, on the record's own page. Observers get nothing at all, and a page without
 * notes shows the heading only to those who may write one.
 */
export async function Notes({ workspace, of }: Props) {
  const api = await serverApi();
  if (!(await api.frame.show({ workspace })).rooms.notes) return null;
  const target = { recordKind: of.kind, recordId: of.recordId };
  const [t, { notes, may }] = await Promise.all([
    getTranslations("reviews"),
    api.reviews.of({ workspace, ...target }),
  ]);
  if (notes.length === 0 && !may.write) return null;
  return (
    <Messages of={["reviews"]}>
      <Sheet aria-labelledby="notes" className="print:hidden">
        <h2 id="notes">{t("title")}</h2>
        <ConfirmationPlace />
        {notes.length === 0 && <p className="mt-2 text-ink-2">{t("none")}</p>}
        <div className="mt-2 divide-y divide-line">
          {notes.map((note) => (
            <NoteCard key={note.id} workspace={workspace} note={note} />
          ))}
        </div>
        {may.write && <WriteNoteForm workspace={workspace} target={target} />}
      </Sheet>
    </Messages>
  );
}
