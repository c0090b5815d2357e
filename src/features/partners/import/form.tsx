"use client";

import { useRef, useState } from "react";
import { Sheet } from "@/components/sheet";
import type { Comparable } from "@/domain/alike";
import { knownFrom } from "@/domain/partners/import/rows";
import { ImportPreview } from "./preview";
import type { ListLine } from "./read";
import { ImportSource, type Readings } from "./source";
import { beginImport, type ImportState } from "./state";

type Props = { workspace: string; known: { listed: Comparable[]; invited: string[] } };

/**
 * Reads a list into the register in two steps on one page: choose it, look at it. All reading happens in the browser;
 * nothing leaves it before the last press.
 */
export function ImportForm({ workspace, known: lists }: Props) {
  const [known] = useState(() => knownFrom(lists.listed, lists.invited));
  const [read, setRead] = useState<{ name: string; state: ImportState; readings: Readings } | null>(null);
  const [doubted, setDoubted] = useState<{ name: string; readings: Readings } | null>(null);
  const times = useRef(0);
  if (!read) {
    const begin = (lines: readonly ListLine[], name: string, readings: Readings) => {
      times.current += 1;
      setDoubted(null);
      setRead({ name, readings, state: beginImport(lines, known, false) });
    };
    return (
      <Sheet>
        <ImportSource again={times.current > 0} doubted={doubted} onRead={begin} />
      </Sheet>
    );
  }
  return (
    <ImportPreview
      workspace={workspace}
      name={read.name}
      first={read.state}
      known={known}
      onAgain={() => setRead(null)}
      onLooksWrong={
        read.readings.length > 1
          ? () => {
              setDoubted({ name: read.name, readings: read.readings });
              setRead(null);
            }
          : undefined
      }
    />
  );
}
