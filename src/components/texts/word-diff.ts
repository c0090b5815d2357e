export type TextPiece = { kind: "same" | "added" | "removed"; text: string };

/** Above this many word pairs the middle is shown as replaced as a whole, so no text can stall a page. */
const LIMIT = 4_000_000;

/**
 * What changed from `before` to `after`, word by word. Signs stand alone, spaces belong to what is before them, so
 * `same` + `removed` gives back `before` exactly and `same` + `added` gives back `after`.
 */
export function diffWords(before: string, after: string): TextPiece[] {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const middle: TextPiece[] =
    middleA.length * middleB.length > LIMIT
      ? [piece("removed", middleA), piece("added", middleB)]
      : align(middleA, middleB);
  return merge([piece("same", a.slice(0, start)), ...middle, piece("same", a.slice(a.length - end))]);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_-]+\s*|[^\p{L}\p{N}\p{M}_\s-]\s*|\s+/gu) ?? [];
}

function piece(kind: TextPiece["kind"], parts: string[]): TextPiece {
  return { kind, text: parts.join("") };
}

/** Longest common subsequence, walked from the front; removals come before additions. */
function align(a: string[], b: string[]): TextPiece[] {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: TextPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      pieces.push({ kind: "removed", text: a[i++] ?? "" });
    else pieces.push({ kind: "added", text: b[j++] ?? "" });
  }
  return pieces;
}

/** Neighbours of one kind become one piece; within a run of changes, all removals stand before all additions. */
function merge(pieces: TextPiece[]): TextPiece[] {
  const merged: TextPiece[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) merged.push({ kind: "removed", text: removed });
    if (added) merged.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of pieces) {
    if (!text) continue;
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = merged.at(-1);
      if (last?.kind === "same") last.text += text;
      else merged.push({ kind, text });
    }
  }
  flush();
  return merged;
}
