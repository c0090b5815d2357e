import type { ReactNode } from "react";
import { blocksOf, type ClauseBlock } from "@/domain/agreements/clauses/blocks";

type Props = {
  body: string;
  empty?: string;
  /** The form in which it was frozen: the first one kept every blank, so every blank is shown. */
  form?: number;
};

const setting = "max-w-measure font-slab hyphens-auto";

/** The words of a clause as they are hashed: lines in levels, with their marks as they were typed. */
export function ClauseText({ body, empty = "", form }: Props) {
  if (form === 1 && body)
    return (
      <p dir="auto" className={`${setting} whitespace-pre-wrap`}>
        {body}
      </p>
    );
  const blocks = blocksOf(body);
  if (blocks.length === 0) return <p className={`${setting} text-ink-2 italic`}>{empty}</p>;
  return <ClauseLines lines={blocks.map((block) => ({ ...block, shown: block.text }))} />;
}

/** A line with what is shown of its words: the words themselves, or what changed in them. */
export type ShownLine = Pick<ClauseBlock, "kind" | "level" | "marker" | "apart"> & {
  shown: ReactNode;
  /** Said before it, such as that it moved. */
  note?: ReactNode;
};

type Nest = { line: ShownLine; below: Nest[] };

/** Lines as a tree: what stands deeper belongs to the line above it. */
function nested(lines: readonly ShownLine[]): Nest[] {
  const roots: Nest[] = [];
  const path: Nest[] = [];
  for (const line of lines) {
    while ((path.at(-1)?.line.level ?? -1) >= line.level) path.pop();
    const one = { line, below: [] };
    (path.at(-1)?.below ?? roots).push(one);
    path.push(one);
  }
  return roots;
}

/** Lines of a clause as real lists, one inside the other, with their marks as they were typed. */
export function ClauseLines({ lines }: { lines: readonly ShownLine[] }) {
  return (
    <div className={`${setting} grid gap-1`}>
      <Level nests={nested(lines)} />
    </div>
  );
}

function Level({ nests }: { nests: readonly Nest[] }) {
  const runs: { items: boolean; nests: Nest[] }[] = [];
  for (const nest of nests) {
    const items = nest.line.kind === "ITEM";
    const last = runs.at(-1);
    if (last?.items === items) last.nests.push(nest);
    else runs.push({ items, nests: [nest] });
  }
  return runs.map(({ items, nests: run }, at) =>
    items ? (
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, never moved
      <ol key={at} role="list" className="grid gap-1">
        {run.map((nest, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, never moved
          <li key={index} dir="auto" className={`flex gap-2 ${nest.line.apart ? "mt-2" : ""}`}>
            <span className="shrink-0">{nest.line.marker}</span>
            <div className="grid min-w-0 flex-1 gap-1">
              <p>
                {nest.line.note}
                {nest.line.shown}
              </p>
              <Level nests={nest.below} />
            </div>
          </li>
        ))}
      </ol>
    ) : (
      run.map((nest, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, never moved
        <div key={`${at} ${index}`} dir="auto" className={`grid gap-1 ${nest.line.apart ? "mt-2" : ""}`}>
          <p className={nest.line.kind === "HEADING" ? "font-semibold" : ""}>
            {nest.line.note}
            {nest.line.shown}
          </p>
          {nest.below.length > 0 && (
            <div className="grid gap-1 ps-6">
              <Level nests={nest.below} />
            </div>
          )}
        </div>
      ))
    ),
  );
}
