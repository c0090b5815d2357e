import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { type CategoryKey, categoriesInOrder } from "@/domain/catalogue/resources";
import type { ExpectationState } from "@/domain/expectations/states";
import { type BalanceFacts, balanceOf, type Gathered } from "./balance";

/** Triangles have three sizes; more than three entries look like three, the words say how many. */
export const MATRIX_STEPS = 3;
/** So many organisations stand on one page. */
export const MATRIX_ROWS = 100;

/** Entries of one organisation that are alike, as the database groups them: how many, and their amounts together. */
export type MatrixFact = {
  partnerId: string;
  /** Only members count in the balance (docs/rules/analyses.md). */
  member: boolean;
  category: CategoryKey | null;
  kind: ExpectationKind;
  state: ExpectationState;
  /** Of a give nothing is left; an ask is met, or its organisation goes on without. */
  settled: boolean;
  /** An ask of which a part is promised and the rest is not. */
  begun: boolean;
  count: number;
  /** What is left to give or still asked for, in the category's unit; null where no amount was named. */
  amount: number | null;
};

/** One organisation and one thing. Everything the picture and the words say comes from here. */
export type MatrixCell = {
  category: CategoryKey;
  gives: number;
  /** Gives of which something is left. */
  givesLeft: number;
  /** Asks that are still open. */
  asks: number;
  /** Asks that are met, or that its organisation goes on without. */
  settled: number;
  /** Gives and open asks that wait for the organisation's own word. */
  unconfirmed: number;
  /** What others still have to give, where this organisation asks. */
  fits: number;
};

export type MatrixColumn = BalanceFacts & { category: CategoryKey };

export type Matrix = {
  columns: MatrixColumn[];
  rows: { partnerId: string; cells: MatrixCell[] }[];
  /** Categories with a gap, the widest first. */
  gaps: CategoryKey[];
  /** Entries that belong to none of the categories, and so to no column. */
  elsewhere: number;
};

const isSaid = ({ state, kind }: MatrixFact) =>
  (state === "SHARED" || state === "CONFIRMED") && kind !== "RED_LINE";

const total = (facts: readonly MatrixFact[], which: (fact: MatrixFact) => boolean): number =>
  facts.reduce((sum, fact) => sum + (which(fact) ? fact.count : 0), 0);

const gives = (fact: MatrixFact) => fact.kind === "GIVE";
const asks = (fact: MatrixFact) => fact.kind === "GET" || fact.kind === "NEED";

/**
 * Who gives and who expects what (docs/rules/screens.md), for the organisations of one page, with the balance over all
 * members. Drafts, withdrawn rows and red lines are not part of it. Shared rows count and are marked
 * (docs/rules/states.md). Amounts are held together within one category only, because unlike units never add.
 */
export function matrixOf(rows: readonly { id: string }[], facts: readonly MatrixFact[]): Matrix {
  const said = facts.filter(isSaid);
  const used = categoriesInOrder(said.map((fact) => fact.category));
  const columns = used.map((category) =>
    columnOf(
      category,
      said.filter((fact) => fact.category === category && fact.member),
    ),
  );
  return {
    columns,
    rows: rows.map(({ id }) => ({
      partnerId: id,
      cells: used.map((category) => cellOf(id, category, said)),
    })),
    gaps: columns
      .filter((column) => column.balance === "GAP")
      .sort((one, other) => other.without - one.without)
      .map((column) => column.category),
    elsewhere: total(said, (fact) => fact.category === null),
  };
}

function cellOf(partnerId: string, category: CategoryKey, said: readonly MatrixFact[]): MatrixCell {
  const here = said.filter((fact) => fact.category === category);
  const own = here.filter((fact) => fact.partnerId === partnerId);
  const open = total(own, (fact) => asks(fact) && !fact.settled);
  return {
    category,
    gives: total(own, gives),
    givesLeft: total(own, (fact) => gives(fact) && !fact.settled),
    asks: open,
    settled: total(own, (fact) => asks(fact) && fact.settled),
    unconfirmed: total(own, (fact) => fact.state === "SHARED" && (gives(fact) || !fact.settled)),
    fits:
      open === 0
        ? 0
        : total(here, (fact) => fact.member && gives(fact) && !fact.settled && fact.partnerId !== partnerId),
  };
}

function columnOf(category: CategoryKey, here: readonly MatrixFact[]): MatrixColumn {
  const gathered: Gathered[] = [...new Set(here.map((fact) => fact.partnerId))].map((partnerId) => {
    const own = here.filter((fact) => fact.partnerId === partnerId && !fact.settled);
    const amounts = (which: (fact: MatrixFact) => boolean) =>
      own
        .filter(which)
        .reduce<number | null>(
          (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
          0,
        );
    return {
      gives: total(own, gives),
      left: amounts(gives),
      asks: total(own, asks),
      bare: total(own, (fact) => asks(fact) && !fact.begun),
      missing: amounts(asks),
      confirmed: own.some((fact) => asks(fact) && fact.state === "CONFIRMED"),
    };
  });
  return { category, ...balanceOf(gathered) };
}

/** The size of a triangle: none, small, middle, large. */
export const stepOf = (count: number): number => Math.min(count, MATRIX_STEPS);
