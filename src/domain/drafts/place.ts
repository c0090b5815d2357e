/** Where a form stands: the path of its page within the workspace, "" for the workspace itself. */
export const PLACE = /^(?:\/[A-Za-z0-9-]{1,60}){0,6}$/;

/** Which form of a page: its room, its inputs, and the record it is about where there are several of them. */
export const FORM_NAME = /^[a-z-]{1,28}\.[0-9a-z]{1,10}(?:\.[A-Za-z0-9-]{1,80})?$/;

/** The place of a page within its workspace; null where a page has none that can be named. */
export function formPlaceOf(path: string, workspace: string): string | null {
  const start = `/w/${workspace}`;
  if (path !== start && !path.startsWith(`${start}/`)) return null;
  const place = path.slice(start.length).replace(/\/$/, "");
  return PLACE.test(place) ? place : null;
}

/** A short name for a set of inputs (FNV-1a): a form that asks other things is another form. */
function shortName(names: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const sign of [...names].sort().join(" "))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Names a form among those of its page. `about` is the record it changes, or hangs something on, or what it is to become. */
export const formNameOf = (noun: string, names: readonly string[], about?: string): string =>
  [noun, shortName(names), ...(about ? [about.replace(/[^A-Za-z0-9-]/g, "-").slice(0, 80)] : [])].join(".");

/**
 * The version of the record that a draft was begun on, among the draft's contents: whoever comes back to it is shown
 * what has changed in between.
 */
export const BEGUN_ON = "begunOnVersion";

/** Codes prove who sits there, and are worth nothing a moment later: never kept, wherever they are asked for. */
const SECRET = /^(?:code|token|password)$/i;

/** Whether what stands in an input of this name may be kept. */
export const mayBeKept = (name: string): boolean => !SECRET.test(name);

/** As many unfinished forms as one person has in one workspace; one more takes the place of the oldest. */
export const MOST_DRAFTS = 60;
