import type { Part } from "@/domain/search/excerpt";
import type { RouterOutputs } from "@/trpc/types";

export type FoundHit = RouterOutputs["search"]["find"]["hits"][number];

/** A hit in the words of a row. What has no name of its own is called by what it belongs to, or by its kind. */
export interface ShownHit {
  key: string;
  path: string;
  title: Part[];
  /** Its kind and what it belongs to: "Regelung · Bündnisvereinbarung". */
  where: string;
  /** Left out where the heading says it already. */
  excerpt: Part[] | null;
}

const hasMark = (parts: readonly Part[]) => parts.some((part) => part.marked);

/** Puts a hit into words. `kind` is the kind in the reader's language. */
export function showHit({ kind: key, id, path, title, excerpt, context }: FoundHit, kind: string): ShownHit {
  const named = title.length > 0;
  const telling = excerpt.length > 0 && (hasMark(excerpt) || !hasMark(title));
  return {
    key: `${key} ${id} ${path}`,
    path,
    title: named ? title : [{ text: context ?? kind, marked: false }],
    where: named && context ? `${kind} · ${context}` : kind,
    excerpt: telling ? excerpt : null,
  };
}
