import type { Right } from "@/domain/access/permissions";

/** A row as JSON keeps it. */
type Row = Readonly<Record<string, unknown>>;

/**
 * What becomes of a record when the one that a column of it names is removed:
 * - `goesAlong`: it is removed with it, in the same event, and comes back with it;
 * - `stops`: the other cannot go as long as this one is there;
 * - `stays`: nothing happens to it; what it names is not shown as long as it is gone.
 *
 * Taking back an addition says that the record never came, so that is stopped by whatever does not stay.
 */
export type WhenGone = "goesAlong" | "stops" | "stays";

/** One foreign key: which kind of record the column names. */
export interface Pointer<Kind extends string = string> {
  kind: Kind;
  gone: WhenGone;
}

/**
 * What a noun says of one kind of its records. Plain facts: a room declares them in its `records.ts`, the roof
 * `all.ts` collects them, and history, undo, search and notes read the roof.
 */
export interface RecordCard<Kind extends string = string> {
  /** What the log says of it, `<noun>.<past tense>`. Their words are `cards.events` of the noun's messages. */
  actions: readonly `${string}.${string}`[];
  /**
   * The right that writing it takes, so that taking a change back takes it too. Null: what happened there involves
   * other people (somebody joined, was invited, signed) and is answered by a new act, never undone.
   */
  undo: Right | null;
  /** Actions that take another right, or (null) have a way back of their own or none. */
  undoOf?: Readonly<Record<string, Right | null>>;
  /** The page below `/w/<workspace>` on which it stands, `[id]` for the record at home there; null where it has none. */
  place: string | null;
  /** Its foreign keys to other records. The walls hold them to the catalogue of the database. */
  pointsTo: Readonly<Record<string, Pointer<Kind>>>;
  /** The column with the organisation whose own word it is, or how that is told from what a change was. */
  owner?: string | ((change: OwnedChange) => string | null);
  /** The coordination keeps it for the organisation, so it may also take changes back. */
  coordinationToo?: true;
  /** Actions with which somebody speaks for themselves: taken back by nobody else, not by the coordination either. */
  ownWords?: readonly string[];
  /** Changes of another record that take it along, and the right to take that back, where `undo` is null. */
  comesBackWith?: { kind: Kind; actions: readonly string[]; right: Right };
  /** Records go on naming it when it is gone: who left stays the author, what was retired is still meant. */
  outlives?: true;
  /** A state in which nobody else sees it, as if it had not come. */
  hiddenAs?: Row;
  /** The search finds it. */
  searched?: true;
  /** Notes can be hung on it. */
  noted?: true;
}

/** What one change of a row looked like, to tell whose word it was. */
export interface OwnedChange {
  now: Row;
  before: Row | null;
  /** The organisation that the event concerns. */
  partnerId: string | null;
}

/** The records of one noun, by kind. */
export type RecordCards = Readonly<Record<string, RecordCard>>;
