"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { boxStyle, Field, useFieldIds } from "@/components/fields/field";
import { TextArea } from "@/components/fields/text-area";
import { Notice } from "@/components/notice";
import { decodeList, MAX_LIST_BYTES } from "@/domain/partners/import/decode";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";
import { useReady } from "@/features/forms/use-ready";
import type { ListLine, ListRefusal, ReadList } from "./read";

type Refused = { refusal: ListRefusal | "unreadable"; line?: number };
type Props = {
  /** Whether a list was looked at before, so that who comes back is led to the choice again. */
  again: boolean;
  onRead: (lines: readonly ListLine[], name: string) => void;
};

/** Its size is asked before a byte is read; what reads lists is loaded when there is one. */
async function readFile(file: File): Promise<ReadList | Refused> {
  if (file.size > MAX_LIST_BYTES) return { refusal: "tooBig" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { refusal: "unreadable" };
  const decoded = decodeList(new Uint8Array(bytes));
  return "refusal" in decoded ? decoded : readText(decoded.text);
}

async function readText(text: string): Promise<ReadList> {
  const { readList } = await import("./read");
  return readList(text);
}

/** Where a list comes from: a file, or lines from a table. What cannot be read says why, and the page stays as it is. */
export function ImportSource({ again, onRead }: Props) {
  const t = useTranslations("partner-import");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState(false);
  const ready = useReady();
  const input = useRef<HTMLInputElement>(null);
  const words = { label: t("source.file"), hint: t("source.fileHint", { max: MAX_IMPORTED }) };
  const ids = useFieldIds({ name: "list", ...words });
  useEffect(() => {
    if (again) input.current?.focus();
  }, [again]);

  const take = async (read: Promise<ReadList | Refused>, name: string) => {
    setRefused(null);
    setReading(true);
    const list = await read.catch((): Refused => ({ refusal: "unreadable" }));
    setReading(false);
    if ("lines" in list) return onRead(list.lines, name);
    setRefused(list);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // so that choosing the same, mended file again is a change too
    event.target.value = "";
    if (file) void take(readFile(file), file.name);
  };

  return (
    <div className="grid max-w-measure gap-6">
      {refused && (
        <Notice tone="gap" role="alert">
          {t(`refused.${refused.refusal}`, { line: refused.line ?? 1, max: MAX_IMPORTED })}
        </Notice>
      )}
      <Field words={words} ids={ids}>
        <input
          ref={input}
          type="file"
          id={ids.id}
          aria-describedby={ids.describedBy}
          disabled={!ready || reading}
          onChange={choose}
          className={`${boxStyle} file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-control file:bg-table file:px-3 file:text-ink`}
        />
      </Field>
      <TextArea
        name="pasted"
        label={t("source.paste")}
        hint={t("source.pasteHint")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <div>
        <Button
          variant="quiet"
          disabled={!ready}
          pending={reading}
          pendingLabel={t("source.reading")}
          onClick={() => void take(readText(text), "")}
        >
          {t("source.read")}
        </Button>
      </div>
    </div>
  );
}
