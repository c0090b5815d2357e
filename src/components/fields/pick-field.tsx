"use client";

import { useRef, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { ChevronDownIcon } from "@/components/icons";
import { boxStyle, FieldError, FieldHint, type FieldWords, OptionalMark, useFieldIds } from "./field";
import type { Option } from "./select-field";

type Props = FieldWords & {
  id?: string;
  name?: string;
  /** What is chosen; empty for nothing. */
  value: string;
  onValue: (value: string) => void;
  /** Always offered, before what was found: nothing, something new. */
  extra: Option[];
  /** What is offered before anything is typed, and what is called how. */
  options: Option[];
  /** Asks for what was typed. */
  find: (typed: string) => Promise<Option[]>;
  words: { open: string; empty: string; failed: string; more: string };
  /** So many are shown at once; of more it is said that there are some. */
  most: number;
};

/** How long nobody types before we ask. */
const PAUSE = 200;
/** Stands for the empty value, which cannot be a key of a list. */
const NONE = "none";

/** One of very many: a field that looks for what is typed, with the list below it (react-aria's combobox). */
export function PickField({ value, onValue, extra, options, find, words, most, ...field }: Props) {
  const ids = useFieldIds(field);
  const [found, setFound] = useState(options);
  const [problem, setProblem] = useState(false);
  const known = useRef(new Map<string, string>());
  for (const option of [...extra, ...options, ...found]) known.current.set(option.value, option.label);
  const chosenName = known.current.get(value) ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef("");
  const search = (text: string) => {
    clearTimeout(pause.current);
    asked.current = text;
    if (text.trim() === "") return setFound(options);
    pause.current = setTimeout(() => {
      find(text.trim()).then(
        (rows) => {
          if (asked.current !== text) return;
          setFound(rows);
          setProblem(false);
        },
        () => setProblem(true),
      );
    }, PAUSE);
  };
  const shown = found.slice(0, most);
  const items = [...(typed?.trim() ? [] : extra), ...shown].map((option) => ({
    ...option,
    id: option.value || NONE,
  }));
  return (
    <ComboBox
      className="grid max-w-measure gap-1.5"
      items={items}
      inputValue={typed ?? chosenName}
      onInputChange={(text) => {
        // leaving the field puts the chosen name back, which nobody typed
        if (text === chosenName) return setTyped(null);
        setTyped(text);
        search(text);
      }}
      selectedKey={value || NONE}
      onSelectionChange={(key) => {
        setTyped(null);
        search("");
        if (key !== null) onValue(key === NONE ? "" : String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={field.error !== undefined}
      aria-describedby={ids.describedBy}
    >
      <Label className="font-semibold">
        {field.label}
        <OptionalMark label={field.optionalLabel} />
      </Label>
      <FieldHint id={ids.hintId} hint={field.hint} />
      <FieldError id={ids.errorId} error={field.error} />
      <span className="relative block">
        <Input id={ids.id} className={`${boxStyle} pr-12`} />
        <Button
          aria-label={words.open}
          className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-sm"
        >
          <ChevronDownIcon />
        </Button>
      </span>
      <Popover
        offset={4}
        className="w-(--trigger-width) rounded-sm border border-control bg-raised data-entering:animate-appear"
      >
        <ListBox
          className="max-h-[50vh] overflow-y-auto py-1 outline-none"
          renderEmptyState={() => (
            <p className="px-4 py-3 text-ink-2">{problem ? words.failed : words.empty}</p>
          )}
        >
          {(option: Option & { id: string }) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="ring-inside flex min-h-11 cursor-pointer items-center px-4 py-2 text-ink wrap-anywhere data-focused:bg-tint data-selected:font-semibold"
            >
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
        {found.length > most && <p className="border-t border-line px-4 py-2 text-ink-2">{words.more}</p>}
      </Popover>
      {field.name && <input type="hidden" name={field.name} value={value} />}
    </ComboBox>
  );
}
