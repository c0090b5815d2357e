import type { Part } from "@/domain/search/excerpt";

/** A text with what was looked for in it marked; a screen reader reads it as one sentence. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, index) =>
    part.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
      <mark key={index} className="bg-tint font-semibold text-ink underline decoration-1 underline-offset-3">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
