import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import type { RouterOutputs } from "@/trpc/types";
import { NoteCard } from "./note-card";
import { WriteNoteForm } from "./write-note";

type Props = { workspace: string; list: RouterOutputs["reviews"]["list"] };
type Listed = Props["list"]["notes"][number];

/** All notes of a workspace, open ones first, each with the way to its record. */
export async function NotesPage({ workspace, list }: Props) {
  const t = await getTranslations("reviews");
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader
          title={t("title")}
          lead={<p>{list.notes.length > 0 ? t("count", { open: list.open }) : t("lead")}</p>}
        />
      </div>
      {list.notes.length === 0 ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.body")}</p>
        </EmptyState>
      ) : (
        <Sheet>
          <div className="divide-y divide-line">
            {list.notes.map((note) => (
              <NoteCard
                key={note.id}
                workspace={workspace}
                note={note}
                about={<About workspace={workspace} note={note} />}
              />
            ))}
          </div>
          {list.next && (
            <p className="mt-4">
              <More workspace={workspace} next={list.next} />
            </p>
          )}
        </Sheet>
      )}
      {list.may.write && (
        <Sheet aria-labelledby="whole">
          <h2 id="whole">{t("onWorkspace")}</h2>
          <WriteNoteForm workspace={workspace} target={{ recordKind: "WORKSPACE", recordId: workspace }} />
        </Sheet>
      )}
    </div>
  );
}

async function More({ workspace, next }: { workspace: string; next: string }) {
  const t = await getTranslations("common");
  return <Link href={`/w/${workspace}/notes?after=${next}`}>{t("more")}</Link>;
}

/** What the note is about, with a link while the record stands. */
async function About({ workspace, note }: { workspace: string; note: Listed }) {
  const t = await getTranslations("reviews");
  if (!note.record) return <span className="text-sm text-ink-2">{t("aboutHidden")}</span>;
  const words = t(`about.${note.recordKind}`, { name: note.record.name });
  if (!note.record.place) return <span className="text-sm text-ink-2">{words}</span>;
  return (
    <Link className="text-sm" href={`/w/${workspace}/${note.record.place.join("/")}`}>
      {words}
    </Link>
  );
}
