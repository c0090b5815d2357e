import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { foundWorkspace } from "../support/api";
import { addPartners } from "../support/many";
import { wordsIn } from "../support/words";

/** Points 21, 22, 23 and 34 of the acceptance checklist (docs/rules/screens.md); each test names its number. */
const say = wordsIn("de");
const MANY = 120;

const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Walks a list by its own link from page to page, and returns the different rows that it showed. */
async function walk(page: Page, rows: Locator, more: string): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let pages = 1; pages <= 6; pages++) {
    await expect(rows.first()).toBeAttached();
    const shown = await rows.allTextContents();
    expect(shown.length, "rows on one page").toBeLessThanOrEqual(50);
    for (const row of shown) seen.add(row.replace(/\s+/g, " ").trim());
    expect(await over(page), `${page.url()} is too wide`).toBeLessThanOrEqual(0);
    const next = page.getByRole("main").getByRole("link", { name: more, exact: true });
    if ((await next.count()) === 0) break;
    await page.goto((await next.getAttribute("href")) ?? "");
  }
  return seen;
}

test("21: partners hold many rows on a phone, page by page; map, matrix and history fit with one", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Breites Bündnis", "Fahrgastverein");
  const main = page.getByRole("main");
  const here = `/w/${workspace}`;
  await page.setViewportSize({ width: 360, height: 780 });

  await page.goto(`${here}/history`);
  await expect(main.getByRole("list", { name: say("history.title") })).toBeVisible();
  expect(await over(page), "history is too wide").toBeLessThanOrEqual(0);
  for (const picture of ["partners?view=map", "expectations?view=matrix"]) {
    await page.goto(`${here}/${picture}`);
    await expect(main.getByText("Fahrgastverein").first()).toBeAttached();
    expect(await over(page), `${picture} with one`).toBeLessThanOrEqual(0);
  }

  await addPartners(page, workspace, MANY);

  await page.goto(`${here}/plan/partners/here`);
  await expect(main.getByText(`Hier stehen 50 von ${MANY + 1} Organisationen.`)).toBeVisible();
  await main.getByRole("link", { name: say("partners.register") }).click();
  await expect(page).toHaveURL(`${here}/partners`);
  const partners = main.getByRole("list", { name: say("partners.title") }).getByRole("link");
  expect((await walk(page, partners, say("common.more"))).size).toBe(MANY + 1);
  await page.goto(`${here}/partners?state=LEAVING`);
  await expect(main.getByRole("heading", { name: say("partners.filter.emptyTitle") })).toBeVisible();
  await main
    .getByRole("link", { name: say("partners.filter.clear") })
    .first()
    .click();
  await expect(partners.first()).toBeVisible();
});

/** Holds back what a page asks its server for, as a slow connection does, and measures what jumps meanwhile. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 600,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await page.evaluate(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) (window as unknown as { shifted: number }).shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

test("22: a list and a question that are slow to come show grey lines first, and nothing jumps", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Langsame Leitung", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan`);
  await expect(main.getByRole("link", { name: say("guide.buttons.answerQuestion") })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const shifted = await slowDown(page);
  const loading = main.getByRole("status").filter({ hasText: say("frame.loading") });
  const navigation = page.getByRole("navigation", { name: say("frame.menu") });

  await navigation.getByRole("link", { name: say("frame.nav.partners"), exact: true }).click();
  await expect(loading).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: say("partners.title") })).toBeVisible({
    timeout: 30_000,
  });
  await expect(loading).toHaveCount(0);

  await navigation.getByRole("link", { name: say("frame.nav.plan"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("plan.title") })).toBeVisible();
  await main.getByRole("link", { name: say("guide.buttons.answerQuestion") }).click();
  await expect(loading).toBeVisible();
  await expect(main.getByRole("link", { name: say("form.later") })).toBeVisible();
  await expect(loading).toHaveCount(0);
  expect(await shifted()).toBeLessThan(0.1);
});

test("23: a page that fails says why, keeps what was there, and comes at the next try", async ({
  person,
}) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Funkloch", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await main.getByRole("textbox").fill("Noch nicht gesichert");
  await page.route("**/api/trpc/plan.saveDraft**", (route) => route.abort());
  await expect(main.getByRole("status").filter({ hasText: say("form.draft.failed") })).toBeVisible();
  // saving the answer fails too, says why, and the next press does it once
  await page.route("**/api/trpc/workspaces.changePurpose**", (route) => route.abort());
  const send = main.getByRole("button", { name: say("form.saveAndContinue") });
  await send.click();
  await expect(main.getByText(say("form.problem.offline"))).toBeVisible();
  await expect(main.getByRole("textbox")).toHaveValue("Noch nicht gesichert");
  await page.unrouteAll();
  await send.click();
  await expect(page).toHaveURL(/\/plan\/purpose\/lifespan$/);
});

test("22: a press that takes long shows it, and then says what takes so long", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Lange Leitung", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await main.getByRole("textbox").fill("Damit abends noch Busse fahren.");
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/trpc/workspaces.changePurpose**", async (route) => {
    await held;
    await route.continue();
  });
  await main.getByRole("button", { name: say("form.saveAndContinue") }).click();
  const busy = main.getByRole("button", { name: say("form.saving") });
  await expect(busy).toHaveAttribute("aria-busy", "true");
  await expect(main.getByRole("status").filter({ hasText: say("form.slow") })).toBeVisible();
  letGo();
  await expect(page).toHaveURL(/\/plan\/purpose\/lifespan$/);
});

test("34: signing out leaves nothing at a shared device, unsent words neither", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Geteiltes Gerät", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await page.route("**/api/trpc/plan.saveDraft**", (route) => route.abort());
  await main.getByRole("textbox").fill("Vertrauliches");
  await expect(main.getByRole("status").filter({ hasText: say("form.draft.failed") })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/account");
  const keeps = () => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(await keeps()).toContain("Vertrauliches");
  await page.getByRole("button", { name: say("login.signOut") }).click();
  await expect(page).toHaveURL(/\/login/);
  await expect.poll(keeps).not.toContain("Vertrauliches");
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: expect.stringContaining("session-token") }),
  );
});
