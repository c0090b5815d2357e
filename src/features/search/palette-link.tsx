"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useSyncExternalStore } from "react";
import { isMac, usePalette } from "./palette";

const never = () => () => {};
const useMac = () => useSyncExternalStore(never, isMac, () => false);

/**
 * "Search" in the rail and in the phone's menu. A link to the page of search, which opens the palette instead once
 * this page has come alive; so it works without JavaScript and in a new tab.
 */
export function PaletteLink({ workspace }: { workspace: string }) {
  const t = useTranslations("search");
  const { open, near } = usePalette();
  const mac = useMac();
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
  return (
    <a
      href={`/w/${workspace}/search`}
      aria-haspopup="dialog"
      aria-keyshortcuts={mac ? "Meta+K" : "Control+K"}
      onClick={press}
      onPointerEnter={near}
      onFocus={near}
      className="flex min-h-11 items-center justify-between gap-3 px-2 py-2 text-sm text-ink no-underline hover:underline"
    >
      {t("open")}
      <span aria-hidden className="text-ink-2 max-lg:hidden">
        {mac ? "Cmd K" : t("keys")}
      </span>
    </a>
  );
}
