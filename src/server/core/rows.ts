import { type Day, dayOfMoment } from "@/domain/calendar";
import { Conflict, NotFound } from "./errors";
import type { WorkspaceScope } from "./scope";

export { Conflict, NotFound };

/**
 * The row a writer named, checked: 404 when it is not there, a conflict that carries the row as it is
 * now when it has moved on since the writer saw it.
 */
export function orConflict<T extends { version: number }>(row: T | null, version: number): T {
  if (!row) throw new NotFound();
  if (row.version !== version) throw new Conflict(row);
  return row;
}

/** The row a reader named, or 404. */
export function orNotFound<T>(row: T | null): T {
  if (!row) throw new NotFound();
  return row;
}

/**
 * Names one row in the state it was seen in. An update that finds the version gone fails and core runs
 * the transaction again, which then answers with the conflict.
 */
export const whereVersion = (scope: WorkspaceScope, row: { id: string; version: number }) => ({
  workspaceId_id: { workspaceId: scope.workspaceId, id: row.id },
  version: row.version,
});

/** Moves the version on with every write. */
export const nextVersion = { increment: 1 } as const;

/** A select of the columns that are called as these fields are. */
export const columnsOf = <F extends object>(fields: F) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, true])) as { [K in keyof F]: true };

/** A day column as `2027-03-31`. */
export function dayOf(date: Date): Day;
export function dayOf(date: Date | null): Day | null;
export function dayOf(date: Date | null): Day | null {
  return date ? dayOfMoment(date, "UTC") : null;
}

/** `2027-03-31` for a day column. */
export function toDay(day: Day): Date;
export function toDay(day: Day | null): Date | null;
export function toDay(day: Day | null): Date | null {
  return day ? new Date(`${day}T00:00:00.000Z`) : null;
}

/**
 * What is counted, compared or chosen from is read whole. So many rows one read takes at most, far more than people plan
 * with; a set that is larger still is not cut (`whole`), because a wrong number is worse than none.
 */
export const WHOLE = 20_000;

/** The set that was read with `take: WHOLE + 1`. Throws where that was not all of it. */
export function whole<T>(rows: T[]): T[] {
  if (rows.length > WHOLE) throw new Error(`more than ${WHOLE} rows where the whole set counts`);
  return rows;
}

/** Rows a page of a list holds. */
export const PAGE_SIZE = 50;

/** Splits what was read (one more than a page) into the page and where the next one starts. */
export function page<T>(rows: T[], keyOf: (row: T) => string): { rows: T[]; next: string | null } {
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > PAGE_SIZE && last ? keyOf(last) : null };
}
