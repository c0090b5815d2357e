/**
 * Where a door leads: always another page, by path only, so that it works under whatever name the reader
 * opened. Never cached.
 */
export function goTo(
  path: string,
  setCookies: readonly string[] = [],
  extra: Record<string, string> = {},
): Response {
  const headers = new Headers({ location: path, "cache-control": "no-store", ...extra });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(null, { status: 303, headers });
}

/** How it went, for a page that stays where it is. */
export function sayOutcome(
  outcome: { state: string; left: number | null },
  setCookies: readonly string[] = [],
): Response {
  const headers = new Headers({ "content-type": "application/json", "cache-control": "no-store" });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(JSON.stringify(outcome), { headers });
}

/** A path with the parameters that say something. */
export function withQuery(path: string, values: Record<string, string | number | null | undefined>): string {
  const said = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

/** As if there were nothing here. */
export const nothingHere = (): Response =>
  new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
