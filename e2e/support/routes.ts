import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { apiOf, changeIn } from "./api";

const APP = path.join(import.meta.dirname, "../../src/app");

/** Every route that has a page, as `/w/[workspace]/goals/[goalId]`. Read from the folders, so that none is forgotten. */
export function routePatterns(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter(
    (file) => path.basename(file) === "page.tsx",
  );
  return files
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/\/\.$/, "/"))
    .map((route) => (route === "" ? "/" : route))
    .sort();
}

/** One id of every kind in the example workspace, by the name that routes give it. */
export type RouteIds = Record<string, string>;

/** Finds the example workspace of a signed-in coordinator, and one record of each kind in it. */
export async function findIds(page: Page): Promise<RouteIds> {
  const api = apiOf(page);
  const [mine] = await api.read("workspaces.mine");
  const workspace = mine?.id ?? "";
  const { partners } = await api.read("partners.list", { workspace });
  const { goals } = await api.read("goals.list", { workspace });
  const { agreements } = await api.read("agreements.list", { workspace });
  const { risks } = await api.read("setbacks.list", { workspace });
  const risk = await api.read("setbacks.byId", { workspace, riskId: risks[0]?.id ?? "" });
  const agreement = await api.read("agreements.byId", {
    workspace,
    agreementId: agreements[0]?.id ?? "",
  });
  const { people } = await api.read("people.list", { workspace });
  const expectation = await firstExpectation(page, workspace);
  const round = await api.change("rounds.plan", {
    ...changeIn(workspace),
    kinds: ["NEED"],
    endsOn: "2199-12-31",
    note: "",
    open: false,
  });
  const actor = await api.change("actors.add", {
    ...changeIn(workspace),
    name: "Verkehrsministerium",
    role: "Zuständig für den Nahverkehr",
    kind: "DECISION_MAKER",
  });
  const categories = async () => (await api.read("categories.list", { workspace })).categories;
  // two who look for ids at once may both find none, and one of them then finds the other's
  const own =
    (await categories())[0] ??
    (await api
      .change("categories.add", { ...changeIn(workspace), name: "Lastenräder", unit: "Räder" })
      .catch(async () => (await categories())[0]));
  const goal = goals.find((one) => one.state === "PROPOSED") ?? goals[0];
  return {
    workspace,
    partnerId: partners[0]?.id ?? "",
    goalId: goal?.id ?? "",
    agreementId: agreements[0]?.id ?? "",
    clauseId: agreement.text.clauses[0]?.id ?? "",
    riskId: risks[0]?.id ?? "",
    signId: risk.signs[0]?.id ?? "",
    memberId: people[0]?.id ?? "",
    expectationId: expectation,
    roundId: round.id,
    actorId: actor.id,
    task: "expectations",
    question: "gives",
    category: "press",
    categoryId: own?.id ?? "",
    token: "A".repeat(43),
    invitation: randomUUID(),
    locale: "de",
  };
}

/** The id in the first link to an expectation that its page shows. */
async function firstExpectation(page: Page, workspace: string): Promise<string> {
  await page.goto(`/w/${workspace}/expectations?view=list`);
  const links = await page
    .locator("main a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const found = links.map((href) => /\/expectations\/([0-9a-f-]{36})$/.exec(href)?.[1]).find(Boolean);
  return found ?? "";
}

/** The address of a route. A name without an id fails, so that a new kind of page is taken in here. */
export function addressOf(pattern: string, ids: RouteIds): string {
  return pattern.replace(/\[([^\]]+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`No id for ${name} in ${pattern}: teach it to findIds in e2e/support/routes.ts`);
    return id;
  });
}

/** The example people of the local instance, and how each looks at the pages. */
export const readers = {
  coordinator: { name: "Lena Brandt", width: 1280, dark: false, english: false },
  representative: { name: "Tarek Yilmaz", width: 360, dark: false, english: false },
  facilitator: { name: "Ruth Adler", width: 1280, dark: true, english: true },
  observer: { name: "Jonas Weber", width: 360, dark: true, english: true },
} as const;

/** Signs in as an example person with one press, as one can in local mode. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/login");
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
}
