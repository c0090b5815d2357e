/** Where sign-in leads when nothing else was asked for: the bare address knows where each role lands (landing.ts). */
export const HOME = "/";

const MAX_PATH = 500;
/** Places that make no sense as a destination: the doors themselves and what answers no page. */
const NO_DESTINATION = /^\/(?:api|login|_next)(?:[/?]|$)/;

const ELSEWHERE = "http://own.invalid";

/**
 * A path within this site, or null. Refuses every spelling of another site: `//host`, `/\host`, schemes,
 * controls and encoded tricks, so that no form of ours can lead people elsewhere (open redirect).
 */
export function sitePath(next: unknown): string | null {
  if (typeof next !== "string" || next.length > MAX_PATH) return null;
  if (!/^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(next)) return null;
  let url: URL;
  try {
    url = new URL(next, ELSEWHERE);
  } catch {
    return null;
  }
  const path = `${url.pathname}${url.search}`;
  return url.origin !== ELSEWHERE || path.startsWith("//") ? null : path;
}

/** A path that may be followed after sign-in, or null: within this site, and not the doors themselves. */
export function ownPath(next: unknown): string | null {
  const path = sitePath(next);
  return path === null || NO_DESTINATION.test(path) ? null : path;
}
