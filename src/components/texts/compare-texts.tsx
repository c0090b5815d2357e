import type { ReactNode } from "react";
import { Pieces } from "./changed-text";
import { diffWords } from "./word-diff";

type Props = {
  mineLabel: ReactNode;
  theirsLabel: ReactNode;
  rows: { label: ReactNode; mine: string; theirs: string; key?: string }[];
  /** Hidden words before what only my text has ("nur hier", "added"). */
  addedLabel?: string;
  /** Hidden words before what only the other text has ("fehlt bei dir", "removed"). */
  removedLabel?: string;
};

/**
 * Two people changed the same thing: both texts, side by side, nothing lost. Seen from the stored
 * text ("theirs"), the words only mine has are underlined and the words mine lacks are struck.
 */
export function CompareTexts({ mineLabel, theirsLabel, rows, addedLabel = "+", removedLabel = "−" }: Props) {
  return (
    <div className="grid gap-6">
      {rows.map((row, index) => {
        const pieces = diffWords(row.theirs, row.mine);
        const labels = { addedLabel, removedLabel };
        return (
          <section key={row.key ?? (typeof row.label === "string" ? row.label : index)} className="min-w-0">
            <h3 className="mb-2">{row.label}</h3>
            <dl className="grid gap-5 sm:grid-cols-2">
              <Side label={mineLabel}>
                <Pieces pieces={pieces.filter((piece) => piece.kind !== "removed")} {...labels} />
              </Side>
              <Side label={theirsLabel}>
                <Pieces pieces={pieces.filter((piece) => piece.kind !== "added")} {...labels} />
              </Side>
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function Side({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="border-l-3 border-control pl-4">
      <dt className="text-sm text-ink-2">{label}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}
