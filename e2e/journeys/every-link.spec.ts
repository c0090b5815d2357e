import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { readers, signInAs } from "../support/routes";

/** Of one kind of page so many are opened: the links of the twentieth goal are those of the first. */
const OF_ONE_KIND = 4;
/** More than there are kinds of pages; a walk that does not end has found a link that always makes another. */
const PAGES_AT_MOST = 400;

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** What kind of page an address is: ids and what is asked in the query do not make another one. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://here");
  const asked = [...searchParams.keys()].sort().join(",");
  return `${pathname.replace(UUID, "*")}?${asked}`;
}

/** The addresses of this product that a page links to, from the HTML that the server sends. */
function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&"),
  );
  return hrefs
    .filter((href) => href.startsWith("/") && !href.startsWith("//"))
    .map((href) => href.split("#")[0] ?? "");
}

/** Opens every link of every page, from these on, and says which lead nowhere and where they stand. */
async function walk(
  request: APIRequestContext,
  starts: readonly string[],
): Promise<{ dead: string[]; seen: number }> {
  const opened = new Map<string, number>();
  const known = new Set(starts);
  const waiting = starts.map((address) => ({ address, from: "the start" }));
  const dead: string[] = [];
  let seen = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(next.address);
    const times = opened.get(kind) ?? 0;
    if (times >= OF_ONE_KIND) continue;
    opened.set(kind, times + 1);
    seen += 1;
    expect(seen, `pages, at last ${next.address}`).toBeLessThan(PAGES_AT_MOST);
    const response = await request.get(next.address);
    if (response.status() >= 400) dead.push(`${response.status()} ${next.address} (on ${next.from})`);
    if (!(response.headers()["content-type"] ?? "").includes("text/html")) continue;
    for (const address of linksIn(await response.text())) {
      if (known.has(address)) continue;
      known.add(address);
      waiting.push({ address, from: next.address });
    }
  }
  return { dead, seen };
}

for (const [role, reader] of Object.entries(readers)) {
  test(`every link leads somewhere, for the ${role}`, async ({ openContext, local }) => {
    test.setTimeout(240_000);
    const page = await (await openContext({ at: local })).newPage();
    await signInAs(page, reader.name);
    const mine = await apiOf(page).read("workspaces.mine");
    const starts = ["/now", "/account", "/help", ...mine.map(({ id }) => `/w/${id}`)];
    const { dead, seen } = await walk(page.request, starts);
    expect(dead).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
}
