import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import type { Day } from "@/domain/calendar";
import { sayDay } from "@/features/words/dates";
import { NoteActionsLater, RemoveReplyLater } from "./controls-later";
import type { Note } from "./note";

const tones = { BLOCKING: "gap", IMPORTANT: "decision", NOTE: "tint", STRENGTH: "plain" } as const;

type Props = { workspace: string; note: Note; about?: ReactNode };

/** One note with its answers: how much it weighs, who wrote it, whether it is settled. */
export async function NoteCard({ workspace, note, about }: Props) {
  const [t, locale] = await Promise.all([getTranslations("reviews"), getLocale()]);
  return (
    <article className="grid gap-3 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone={note.resolvedOn ? "plain" : tones[note.weight]}>{t(`weights.${note.weight}`)}</Tag>
        {note.weight !== "STRENGTH" && <Tag>{note.resolvedOn ? t("isResolved") : t("isOpen")}</Tag>}
        {about}
      </div>
      <Written className="max-w-measure wrap-anywhere">{note.text}</Written>
      <Byline author={note.author} on={note.writtenOn} />
      {note.resolvedOn && (
        <p className="text-sm text-ink-2">
          {t("resolvedBy", { name: note.resolvedBy ?? "", day: sayDay(note.resolvedOn, locale) })}
        </p>
      )}
      {note.replies.length > 0 && (
        <ul
          className="grid gap-3 border-l-2 border-line pl-4"
          aria-label={t("replies", { count: note.replies.length })}
        >
          {note.replies.map((reply) => (
            <li key={reply.id} className="grid gap-1">
              <Written className="max-w-measure wrap-anywhere">{reply.text}</Written>
              <Byline author={reply.author} on={reply.writtenOn} />
              {reply.may.remove && <RemoveReplyLater workspace={workspace} reply={reply} />}
            </li>
          ))}
        </ul>
      )}
      <NoteActionsLater workspace={workspace} note={note} />
    </article>
  );
}

async function Byline({ author, on }: { author: Note["author"]; on: Day }) {
  const [t, locale] = await Promise.all([getTranslations("reviews"), getLocale()]);
  const words = { name: author.name, day: sayDay(on, locale) };
  return (
    <p className="flex items-center gap-2 text-sm text-ink-2">
      {author.partner && <StrandDisc {...author.partner} size={24} decorative />}
      {author.partner ? t("byFor", { ...words, organisation: author.partner.name }) : t("by", words)}
    </p>
  );
}
