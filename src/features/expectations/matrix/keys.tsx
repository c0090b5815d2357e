"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { moveIn } from "./moves";
import type { Opened } from "./shown";

const loadWindow = () => import("./window");
const MatrixWindow = lazy(loadWindow);

/** The cells of a row that are on the screen; columns of another page are there for paper only. */
const cellsOf = (row: HTMLTableRowElement) => [...row.cells].filter((cell) => cell.offsetParent !== null);
/** What takes the focus in a cell: its link, or the cell itself where it has none. */
const stopIn = (cell: HTMLElement): HTMLElement => cell.querySelector("a") ?? cell;

/** The cell's organisation and category as the server wrote them into its link. */
function openedBy(link: HTMLElement, mode: Opened["mode"]): Opened | null {
  const [partnerId, category] = (link.dataset.cell ?? "").split(" ");
  return partnerId && category ? { partnerId, category: category as CategoryKey, mode } : null;
}

/**
 * Makes the server's table a grid (APG): one stop for Tab, arrows from cell to cell, Home and End, with Ctrl the first
 * and the last; Enter opens a cell here, and in one's own row G and E write. Without a script it stays a table of links.
 */
export function MatrixKeys({ workspace, children }: { workspace: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const table = root.current?.querySelector<HTMLTableElement>("table[data-matrix]");
    if (!table) return;
    table.setAttribute("role", "grid");
    const grid = () => [...table.rows].map(cellsOf);
    const stopAt = (stop: HTMLElement | undefined) => {
      for (const cell of grid().flat()) {
        const target = stopIn(cell);
        target.setAttribute("tabindex", target === stop ? "0" : "-1");
      }
    };
    const stops = grid().flat().map(stopIn);
    const focused = stops.find((stop) => stop === document.activeElement);
    stopAt(focused ?? stops.find((stop) => stop.dataset.cell) ?? stops[0]);

    const open = (target: EventTarget | null, mode: Opened["mode"]): boolean => {
      const link = (target as Element | null)?.closest<HTMLElement>("a[data-cell]");
      const found = link && openedBy(link, mode);
      if (!found) return false;
      link.focus();
      setOpened(found);
      return true;
    };
    const onFocus = (event: FocusEvent) => {
      const cell = (event.target as Element).closest<HTMLElement>("td, th");
      if (cell) stopAt(stopIn(cell));
      void loadWindow();
    };
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (open(event.target, "READ")) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      const own = (event.target as HTMLElement).dataset.own !== undefined;
      if (own && !event.ctrlKey && (key === "g" || key === "e")) {
        if (open(event.target, key === "g" ? "GIVE" : "ASK")) event.preventDefault();
        return;
      }
      const rows = grid();
      const cell = (event.target as Element).closest<HTMLTableCellElement>("td, th");
      const row = rows.findIndex((cells) => cell !== null && cells.includes(cell));
      const from = { row, column: cell ? Math.max(0, rows[row]?.indexOf(cell) ?? 0) : 0 };
      const to =
        row < 0
          ? null
          : moveIn(
              rows.map((cells) => cells.length),
              from,
              event,
            );
      const next = to && rows[to.row]?.[to.column];
      if (!next) return;
      event.preventDefault();
      stopIn(next).focus();
    };
    table.addEventListener("focusin", onFocus);
    table.addEventListener("click", onClick);
    table.addEventListener("keydown", onKey);
    return () => {
      table.removeEventListener("focusin", onFocus);
      table.removeEventListener("click", onClick);
      table.removeEventListener("keydown", onKey);
    };
  });
  return (
    <div ref={root}>
      {children}
      {opened && (
        <Suspense>
          <MatrixWindow workspace={workspace} opened={opened} close={() => setOpened(null)} />
        </Suspense>
      )}
    </div>
  );
}
