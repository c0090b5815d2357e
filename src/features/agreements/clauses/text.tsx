/** The words of a clause, set as the document sets them. */
export function ClauseText({ body, empty = "" }: { body: string; empty?: string }) {
  return (
    <p
      className={`max-w-measure whitespace-pre-line font-slab hyphens-auto ${body ? "" : "text-ink-2 italic"}`}
    >
      {body || empty}
    </p>
  );
}
