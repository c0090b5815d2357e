"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent, KeyboardEvent } from "react";
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { boxStyle } from "@/components/fields/field";
import { CloseIcon } from "@/components/icons";
import { commandsFor } from "@/domain/search/actions";
import { MAX_QUERY } from "@/domain/search/schema";
import type { Command } from "./commands";
import { PaletteList } from "./palette-list";
import { PaletteState } from "./palette-state";
import { useSearch } from "./use-search";

type Props = { workspace: string; places: Command[]; actions: Command[]; onClose: () => void };

/**
 * The open palette, loaded the first time: a field whose arrow keys walk the list below (react-aria's Autocomplete),
 * so that typing and choosing never need the mouse. Esc closes it at once, also while something is typed. On a phone
 * it fills the screen. An empty list has nothing active, which react-aria forgets to say when it empties late. Enter before anything is chosen leads to the page of all hits.
 */
export default function PaletteWindow({ workspace, places, actions, onClose }: Props) {
  const t = useTranslations("search");
  const page = useRouter();
  const search = useSearch(workspace);
  const all = `/w/${workspace}/search?q=${encodeURIComponent(search.typed.trim())}`;
  const follow = (href: string) => {
    onClose();
    page.push(href);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (search.searchable) follow(all);
  };
  const shown = { places: commandsFor(places, search.typed), actions: commandsFor(actions, search.typed) };
  const commands = shown.places.length + shown.actions.length;
  const options = commands + (search.result?.hits.length ?? 0);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="fixed inset-0 z-40 flex justify-center bg-scrim data-entering:animate-appear sm:p-6 sm:pt-[10vh]"
    >
      <Modal className="flex w-full max-w-2xl flex-col border border-control bg-raised max-sm:h-dvh max-sm:border-0 sm:h-[38rem] sm:max-h-[75vh] sm:rounded-sm">
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <Autocomplete inputValue={search.typed} onInputChange={search.type}>
            <form
              onSubmit={submit}
              onKeyDownCapture={leave}
              className="border-b border-line px-4 pt-4 pb-2 sm:px-6 sm:pt-5"
            >
              <div className="flex items-start justify-between gap-4">
                <Heading slot="title" level={2} className="sr-only">
                  {t("title")}
                </Heading>
                <TextField
                  autoFocus
                  maxLength={MAX_QUERY}
                  type="text"
                  className="grid min-w-0 flex-1 gap-1.5"
                >
                  <Label className="font-semibold">{t("label")}</Label>
                  <Input
                    className={boxStyle}
                    placeholder={t("hint")}
                    aria-activedescendant={options > 0 ? undefined : ""}
                  />
                </TextField>
                <button
                  type="button"
                  aria-label={t("close")}
                  onClick={onClose}
                  className="-mt-2.5 -mr-2 grid size-11 shrink-0 place-items-center rounded-sm hover:bg-tint"
                >
                  <CloseIcon size={22} />
                </button>
              </div>
              <PaletteState search={search} commands={commands} />
            </form>
            <PaletteList {...shown} search={search} all={all} onFollow={follow} />
          </Autocomplete>
          <p className="border-t border-line px-6 py-2.5 text-sm text-ink-2 max-sm:hidden">{t("help")}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
