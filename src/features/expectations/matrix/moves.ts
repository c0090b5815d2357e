type Place = { row: number; column: number };
type Pressed = { key: string; ctrlKey: boolean };

/**
 * Where a key leads in a grid whose rows have so many cells (APG grid): arrows stop at the edges, Home and End go along
 * the row, with Ctrl to the first and the last cell of all, Page keys ten rows on. Null for any other key.
 */
export function moveIn(
  lengths: readonly number[],
  { row, column }: Place,
  { key, ctrlKey }: Pressed,
): Place | null {
  const last = lengths.length - 1;
  const along = (to: number): Place => ({ row, column: Math.max(0, Math.min(to, (lengths[row] ?? 1) - 1)) });
  const across = (to: number): Place => {
    const there = Math.max(0, Math.min(to, last));
    return { row: there, column: Math.min(column, (lengths[there] ?? 1) - 1) };
  };
  switch (key) {
    case "ArrowRight":
      return along(column + 1);
    case "ArrowLeft":
      return along(column - 1);
    case "ArrowDown":
      return across(row + 1);
    case "ArrowUp":
      return across(row - 1);
    case "PageDown":
      return across(row + 10);
    case "PageUp":
      return across(row - 10);
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : along(0);
    case "End":
      return ctrlKey ? { row: last, column: (lengths[last] ?? 1) - 1 } : along(Number.MAX_SAFE_INTEGER);
    default:
      return null;
  }
}
