import { diffWords, type TextPiece } from "./word-diff";
import { Written } from "./written";

type Labels = { addedLabel: string; removedLabel: string };

/**
 * One text with its changes, in one column: what is new is underlined, what is gone is struck, and
 * both are said in hidden words, because most screen readers pass over `<ins>` and `<del>`.
 */
export function ChangedText({ before, after, ...labels }: { before: string; after: string } & Labels) {
  return <Pieces pieces={diffWords(before, after)} {...labels} />;
}

/** The pieces themselves; `CompareTexts` shows only one side of them. */
export function Pieces({ pieces, addedLabel, removedLabel }: { pieces: TextPiece[] } & Labels) {
  return (
    <Written as="span">
      {pieces.map((piece, index) => {
        const key = `${index} ${piece.kind}`;
        if (piece.kind === "same") return <span key={key}>{piece.text}</span>;
        const [, text = "", space = ""] = /^([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
        return piece.kind === "added" ? (
          <span key={key}>
            <ins className="bg-tint underline decoration-2 underline-offset-[3px]">
              <span className="sr-only"> {addedLabel}: </span>
              {text}
            </ins>
            {space}
          </span>
        ) : (
          <span key={key}>
            <del className="text-gap line-through">
              <span className="sr-only"> {removedLabel}: </span>
              {text}
            </del>
            {space || (pieces[index + 1]?.kind === "added" ? " " : "")}
          </span>
        );
      })}
    </Written>
  );
}
