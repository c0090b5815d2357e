/**
 * Who has said nothing that the printed plan shows: no gives or asks that can be read, none handed in under seal, and no
 * word on any goal. In the order in which they come.
 */
export function unheardOf(
  rows: readonly {
    id: string;
    sealed: boolean;
    cells: readonly { gives: number; asks: number; settled: number }[];
  }[],
  stances: readonly { id: string; spoke: boolean }[],
): string[] {
  const spoke = new Set(stances.filter((one) => one.spoke).map((one) => one.id));
  return rows
    .filter(({ id, sealed, cells }) => {
      const said = cells.some((cell) => cell.gives + cell.asks + cell.settled > 0);
      return !sealed && !said && !spoke.has(id);
    })
    .map(({ id }) => id);
}
