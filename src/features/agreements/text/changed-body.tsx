import { getTranslations } from "next-intl/server";
import { Pieces } from "@/components/texts/changed-text";
import { diffWords, type TextPiece } from "@/components/texts/word-diff";
import { compareBodies, type LineChange } from "@/domain/agreements/clauses/block-diff";
import { ClauseLines, type ShownLine } from "@/features/agreements/clauses/text";

type Props = { before: string; after: string; addedLabel: string; removedLabel: string };

const piecesOf = ({ before, after }: LineChange): TextPiece[] =>
  diffWords(before?.text ?? "", after?.text ?? "");

/** The words of a clause in two versions, line by line: what moved to another level is said in words. */
export async function ChangedBody({ before, after, ...labels }: Props) {
  const t = await getTranslations("agreements.compare");
  const lines = compareBodies(before, after).flatMap((change): ShownLine[] => {
    const line = change.after ?? change.before;
    if (!line) return [];
    const mark = change.before && change.after && change.before.marker !== change.after.marker;
    const note = [
      change.deeper !== 0 && t(change.deeper > 0 ? "deeper" : "outer", { count: Math.abs(change.deeper) }),
      mark && t("marker", { before: change.before?.marker || "none" }),
    ].filter(Boolean);
    return [
      {
        ...line,
        shown: <Pieces pieces={piecesOf(change)} {...labels} />,
        note: note.length > 0 && (
          <span className="mr-2 bg-tint px-1.5 text-sm text-ink-2">{note.join(", ")}</span>
        ),
      },
    ];
  });
  return <ClauseLines lines={lines} />;
}
