import type { Right } from "@/domain/access/permissions";
import type { Image } from "@/domain/history/differences";
import { Prisma } from "@/generated/prisma/client";
import type { RecordedRow } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";

/** What undo needs of a table. The columns come from a before image, which the same table gave. */
export interface RestorableTable {
  findFirst(of: { where: RowKey }): Promise<StoredRow | null>;
  updateMany(of: { where: RowKey & { version: number }; data: Image }): Promise<{ count: number }>;
}

interface RowKey {
  workspaceId: string;
  id: string;
}

/** A row with everything in it, also what never goes into an image. */
export type StoredRow = RecordedRow & { workspaceId?: string };

/** A row that an undo is about to write: its image before the change, null where the change had made it. */
export interface RowBack {
  id: string;
  before: Image | null;
}

/**
 * Where hits of a kind lie. `name` is the heading and weighs most, `body` everything else that is searched,
 * `context` what it belongs to, shown but not searched. `homeKind` and `homeId` name the record on whose page it
 * stands, the hit itself unless given. What is removed, or hangs on something removed, is left out here; what the
 * reader may not see, row-level security leaves out.
 */
export interface SearchSource {
  right: Right;
  /** The table as `t`, and what is joined to it; for notes, with the join of what a note `n` hangs on. */
  from: Prisma.Sql | ((noted: Prisma.Sql) => Prisma.Sql);
  where: Prisma.Sql;
  id?: Prisma.Sql;
  name?: Prisma.Sql;
  body?: Prisma.Sql;
  /** Searched only for those who plan: columns that an observer's page does not show although the row is there. */
  inside?: Prisma.Sql;
  context?: Prisma.Sql;
  homeKind?: Prisma.Sql;
  homeId?: Prisma.Sql;
}

/** How one kind of record is stored. In every piece of SQL a row of it is `t`. */
export interface StoredRecord {
  table: Prisma.ModelName;
  /** Where the log finds it by the id in its events, when that is another table's. */
  loggedAs?: Prisma.ModelName;
  /** The column that is its id, where it has another name. */
  key?: string;
  /** The words to call it by; none unless said. */
  name?: Prisma.Sql;
  /** The record on whose page it stands: a clause's agreement, a plan's risk; itself unless said. */
  home?: Prisma.Sql;
  /** Whether it is still there and so keeps what it names from going; when it has not been removed, unless said. */
  there?: (now: Date) => Prisma.Sql;
  /** It belongs to a text that was opened for signing; never unless said. */
  frozen?: Prisma.Sql;
  search?: SearchSource;
  /** Columns that never go into an image. */
  apart?: readonly string[];
  /** How undo reads and writes its rows, where that is not simply its table. */
  rows?: (tx: WorkspaceScope["tx"]) => RestorableTable;
  /** Whether what has been written meanwhile lets these rows come back; then undo asks no further. */
  mayComeBack?: (scope: WorkspaceScope, rows: readonly RowBack[]) => Promise<boolean>;
  /** What else follows once undo has put a row back. */
  cameBack?: (scope: WorkspaceScope, stored: StoredRow, after: RecordedRow) => Promise<void>;
}

/** The tables of one noun, by kind. */
export type StoredRecords = Readonly<Record<string, StoredRecord>>;

/** A word of the record that a column of `t` names: a position is called by its goal's title. */
export const wordOf = (column: string, table: Prisma.ModelName, word: string): Prisma.Sql =>
  Prisma.raw(
    `(SELECT o."${word}" FROM "${table}" o WHERE o."workspaceId" = t."workspaceId" AND o."id" = t."${column}")`,
  );
