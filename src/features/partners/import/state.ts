import { draftOf, guessColumns, isHeadAgain, type Mapping, remap } from "@/domain/partners/import/columns";
import {
  type CellProblem,
  type DraftRow,
  type ImportColumn,
  type Known,
  problemsAmong,
  readDraft,
} from "@/domain/partners/import/rows";
import type { ImportRow } from "@/domain/partners/import/schema";
import type { ListLine } from "./read";

/** A list on its way into the register: as it was read, and what somebody has said about it since. */
export interface ImportState {
  lines: readonly ListLine[];
  hasHeader: boolean;
  /** Lines above the head, which are not organisations. */
  above: number;
  mapping: Mapping;
  invite: boolean;
  edits: Readonly<Record<number, Partial<DraftRow>>>;
  leftOut: ReadonlySet<number>;
  /** Lines of which somebody has said that they are another organisation than the one on the list. */
  others: ReadonlySet<number>;
  /** What the server refused, by line, until the cell is changed. */
  refused: Readonly<Record<number, readonly CellProblem[]>>;
  /** Cells that were wrong once: they stay open for writing, so that nothing jumps away under somebody's hands. */
  open: Readonly<Record<number, readonly ImportColumn[]>>;
}

export type ImportAction =
  | { do: "map"; index: number; column: ImportColumn | null }
  | { do: "header"; hasHeader: boolean }
  | { do: "edit"; line: number; column: ImportColumn; value: string }
  | { do: "leave"; line: number; out: boolean }
  | { do: "other"; line: number }
  | { do: "invite"; invite: boolean }
  | { do: "refused"; refused: Record<number, CellProblem[]> };

/** One line as the preview shows it. */
export interface CheckedLine {
  line: number;
  draft: DraftRow;
  row: ImportRow | null;
  problems: readonly CellProblem[];
  /** Left out by whoever reads the list in. */
  out: boolean;
  /** Said to be another organisation than the one on the list. */
  isOther: boolean;
}

/** Every line of the list but its head, checked by itself, beside the others and against the register. */
export function checkLines(state: ImportState, known: Known): CheckedLine[] {
  const head = state.hasHeader ? (state.lines[state.above]?.cells ?? []) : [];
  const below = state.lines.slice(state.above + (state.hasHeader ? 1 : 0));
  const lines = below
    .filter(({ cells }) => !isHeadAgain(cells, head))
    .map(({ line, cells }) => {
      const draft = { ...draftOf(cells, state.mapping), ...state.edits[line] };
      return {
        line,
        draft,
        ...readDraft(draft, state.invite),
        contact: draft.contact,
        out: state.leftOut.has(line),
        isOther: state.others.has(line),
      };
    });
  const compared = lines.filter(({ out }) => !out);
  const among = problemsAmong(compared, known, state.invite);
  const beside = new Map(compared.map(({ line }, index) => [line, among[index] ?? []]));
  return lines.map((one) => ({
    ...one,
    problems: one.out
      ? []
      : [...one.problems, ...(beside.get(one.line) ?? []), ...(state.refused[one.line] ?? [])],
  }));
}

/** Opens the cells in which something is wrong now, and keeps those open that were. */
function opened(state: ImportState, known: Known): ImportState {
  const open: Record<number, readonly ImportColumn[]> = { ...state.open };
  for (const { line, problems } of checkLines(state, known)) {
    if (problems.length > 0)
      open[line] = [...new Set([...(open[line] ?? []), ...problems.map(({ column }) => column)])];
  }
  return { ...state, open };
}

/** A list as it is understood at first sight. */
export function beginImport(lines: readonly ListLine[], known: Known, invite: boolean): ImportState {
  const guess = guessColumns(lines.map(({ cells }) => cells));
  const nothing = {
    ...{ edits: {}, leftOut: new Set<number>(), others: new Set<number>(), refused: {}, open: {} },
  };
  return opened({ lines, ...guess, invite, ...nothing }, known);
}

function changed(state: ImportState, action: ImportAction): ImportState {
  switch (action.do) {
    case "map":
      return {
        ...state,
        mapping: remap(state.mapping, action.index, action.column),
        edits: {},
        refused: {},
        open: {},
      };
    case "header":
      return { ...state, hasHeader: action.hasHeader, open: {} };
    case "edit": {
      const { line, column, value } = action;
      const rest = (state.refused[line] ?? []).filter((problem) => problem.column !== column);
      return {
        ...state,
        edits: { ...state.edits, [line]: { ...state.edits[line], [column]: value } },
        refused: { ...state.refused, [line]: rest },
        // another name is another question
        others: new Set([...state.others].filter((other) => other !== line || column !== "name")),
      };
    }
    case "other": {
      const rest = (state.refused[action.line] ?? []).filter(({ problem }) => problem !== "maybeOnList");
      return {
        ...state,
        others: new Set([...state.others, action.line]),
        refused: { ...state.refused, [action.line]: rest },
      };
    }
    case "leave": {
      const leftOut = new Set(state.leftOut);
      if (action.out) leftOut.add(action.line);
      else leftOut.delete(action.line);
      return { ...state, leftOut };
    }
    case "invite":
      return { ...state, invite: action.invite, refused: {} };
    case "refused":
      return { ...state, refused: action.refused };
  }
}

/** What the list becomes when somebody does something to it. Another meaning of the columns begins anew. */
export const changeImport = (state: ImportState, action: ImportAction, known: Known): ImportState =>
  opened(changed(state, action), known);
