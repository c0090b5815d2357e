"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { boxStyle, Field, useFieldIds } from "@/components/fields/field";
import { TextArea } from "@/components/fields/text-area";
import { Notice } from "@/components/notice";
import { type Decoded, decodeList, MAX_LIST_BYTES, type Reading } from "@/domain/partners/import/decode";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";
import { useReady } from "@/features/forms/use-ready";
import type { ListLine, ListRefusal, ReadList } from "./read";
import { WhichReading } from "./which";

type Refused = { refusal: ListRefusal | "unreadable" };
/** Ways to read a file that does not say how; one where it does, or where lines were pasted. */
export type Readings = readonly Reading[];
type Props = {
  /** Whether a list was looked at before, so that who comes back is led to the choice again. */
  again: boolean;
  /** Ways to read the list before, when who looked at it says that it looks wrong. */
  doubted: { name: string; readings: Readings } | null;
  onRead: (lines: readonly ListLine[], name: string, readings: Readings) => void;
};

/** Its size is asked before a byte is read; what reads lists is loaded when there is one. */
async function readFile(file: File): Promise<Decoded | ReadList | Refused> {
  if (file.size > MAX_LIST_BYTES) return { refusal: "tooBig" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { refusal: "unreadable" };
  const read = decodeList(new Uint8Array(bytes));
  if (!("refusal" in read) || read.refusal !== "spreadsheet") return read;
  const { readXlsx } = await import("./xlsx");
  return readXlsx(new Uint8Array(bytes));
}

async function readText(text: string): Promise<ReadList> {
  const { readList } = await import("./read");
  return readList(text);
}

/** Where a list comes from: a file, or lines from a table. What cannot be read says why, and the page stays as it is. */
export function ImportSource({ again, doubted, onRead }: Props) {
  const t = useTranslations("partner-import");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState(false);
  const [asked, setAsked] = useState(doubted);
  const ready = useReady();
  const input = useRef<HTMLInputElement>(null);
  const words = { label: t("source.file"), hint: t("source.fileHint", { max: MAX_IMPORTED }) };
  const ids = useFieldIds({ name: "list", ...words });
  useEffect(() => {
    if (again && !doubted) input.current?.focus();
  }, [again, doubted]);

  const take = async (text: string, name: string, readings: Readings) => {
    setReading(true);
    const list = await readText(text).catch((): Refused => ({ refusal: "unreadable" }));
    setReading(false);
    if ("lines" in list) return onRead(list.lines, name, readings);
    setAsked(null);
    setRefused(list);
  };
  const open = async (file: File) => {
    setRefused(null);
    setAsked(null);
    setReading(true);
    const found = await readFile(file).catch((): Refused => ({ refusal: "unreadable" }));
    setReading(false);
    if ("refusal" in found) return setRefused(found);
    if ("lines" in found) return onRead(found.lines, file.name, []);
    const { readings, doubtful } = found;
    if (doubtful) return setAsked({ name: file.name, readings });
    await take(readings[0].text, file.name, readings);
  };
  const paste = () => {
    setRefused(null);
    return take(text, "", []);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // so that choosing the same, mended file again is a change too
    event.target.value = "";
    if (file) void open(file);
  };

  return (
    <div className="grid max-w-measure gap-6">
      {refused && (
        <Notice tone="gap" role="alert">
          {t(`refused.${refused.refusal}`, { max: MAX_IMPORTED })}
        </Notice>
      )}
      {asked && (
        <WhichReading
          readings={asked.readings}
          onChoose={(chosen) => void take(chosen.text, asked.name, asked.readings)}
        />
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
          onClick={() => void paste()}
        >
          {t("source.read")}
        </Button>
      </div>
    </div>
  );
}
