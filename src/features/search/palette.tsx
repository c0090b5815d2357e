"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Command } from "./commands";

type Props = { workspace: string; places: Command[]; actions: Command[]; children: ReactNode };

const loadWindow = () => import("./palette-window");
const PaletteWindow = lazy(loadWindow);

const Palette = createContext({ open: () => {}, near: () => {} });
export const usePalette = () => useContext(Palette);

/** On a Mac the command key does it, and Ctrl K deletes the rest of a line in a text field. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

const opens = (event: KeyboardEvent) =>
  event.key.toLowerCase() === "k" &&
  !event.altKey &&
  !event.shiftKey &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);

/**
 * Search and the shortest way to every place and step, on Ctrl K or Cmd K (F44) and for whoever presses "Search".
 * Once, around a workspace. A question that wants an answer (`alertdialog`) is not covered. The window's code is
 * fetched the first time.
 */
export function PaletteProvider({ children, ...commands }: Props) {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const pathname = usePathname() ?? "";
  const cameFrom = useRef<HTMLElement | null>(null);
  const isOpen = openAt === pathname;

  const open = useCallback(() => {
    if (document.querySelector("[role=alertdialog]")) return;
    cameFrom.current = document.activeElement as HTMLElement | null;
    setOpenAt(window.location.pathname);
  }, []);
  const close = useCallback(() => setOpenAt(null), []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!opens(event) || event.repeat) return;
      event.preventDefault();
      if (isOpen) close();
      else open();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOpen, open, close]);

  // Where focus came from may be gone with the phone's menu; then its button takes it.
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const back = cameFrom.current;
        const lost = !back?.isConnected || back === document.body;
        const bar = document.querySelector<HTMLElement>("[data-bottom-bar] button");
        (lost ? bar : back)?.focus();
      }, 50);
    };
  }, [isOpen]);

  return (
    <Palette value={{ open, near: loadWindow }}>
      {children}
      {isOpen ? (
        <Suspense>
          <PaletteWindow {...commands} onClose={close} />
        </Suspense>
      ) : null}
    </Palette>
  );
}
