/** A row as JSON keeps it. */
export type Image = Record<string, unknown>;

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Keys, versions and stamps of the system: true, but nothing that a reader asked about. */
const silent = new Set([
  "id",
  "version",
  "workspaceId",
  "createdAt",
  "changedAt",
  "answeredAt",
  "stateSince",
  "createdById",
  "enteredById",
  "authorId",
  "resolvedById",
]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** Moments come as a day, with the Z and without it, depending on who wrote the JSON. */
function plain(value: unknown): unknown {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/.test(value)) return value ?? null;
  return Date.parse(value.length === 10 || value.endsWith("Z") ? value : `${value}Z`);
}

const empty = (value: unknown): boolean => value === null || value === undefined || value === "";

/**
 * What changed between two images of a row, in the order of the named fields. A row that is new or gone
 * has one image only; then every field that says something counts. Empty to empty is not a difference.
 */
export function differencesOf(
  before: Image | null,
  after: Image | null,
  fields: readonly string[],
): Difference[] {
  return fields
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((one) => !(empty(one.before) && empty(one.after)) && !same(one.before, one.after));
}
