"use client";

import type { ComponentProps } from "react";
import { useWrittenLanguage } from "./language";

type Block = "p" | "span" | "div" | "dd" | "li" | "blockquote" | "td" | "h1" | "h2" | "h3";
type Props = Omit<ComponentProps<"p">, "dir"> & { as?: Block };

/**
 * What people wrote, as a block of its own: it runs in the direction of its own letters, also on a page that runs the
 * other way, its lines, tabs and columns stand as they were written, and it carries the language of its workspace, so
 * that screen readers read it right. `lang` where its own language is known.
 */
export function Written({ as: Tag = "p", className = "", lang, ...rest }: Props) {
  const language = useWrittenLanguage();
  return (
    <Tag
      {...(rest as object)}
      lang={lang ?? language}
      dir="auto"
      className={`whitespace-pre-wrap [tab-size:4] ${className}`.trim()}
    />
  );
}

/** A name or a few words of people inside a sentence of ours: their direction does not reach what stands around them. */
export function WrittenName({ children, lang, ...rest }: ComponentProps<"bdi">) {
  const language = useWrittenLanguage();
  return (
    <bdi {...rest} lang={lang ?? language}>
      {children}
    </bdi>
  );
}
