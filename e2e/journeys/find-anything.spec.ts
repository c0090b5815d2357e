import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { blankGoal } from "../../src/domain/goals/schema";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { addOutsider } from "../support/coalition";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const goal = {
  type: "OUTCOME" as const,
  title: "Zehn Linien fahren im Takt",
  ...blankGoal,
};

const palette = (page: Page) => page.getByRole("dialog", { name: say("search.title") });
const state = (page: Page) => palette(page).getByRole("status");
const option = (page: Page, name: string) => palette(page).getByRole("option", { name });
const active = (page: Page) => palette(page).locator("[role=option][data-focused]");

/** Opens the palette by its keys, once the page has come alive. */
async function openByKeys(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(palette(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(palette(page).getByLabel(say("search.label"))).toBeFocused();
}

test("whoever uses the keyboard finds a goal by half a word, opens it, and comes back", async ({
  person,
}) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  await apiOf(page).change("goals.propose", { ...changeIn(workspace), ...goal });
  await page.goto(`/w/${workspace}/goals`);

  const start = page.getByRole("main").getByRole("link", { name: say("goals.propose") });
  await start.focus();
  await openByKeys(page);
  await expect(option(page, say("frame.nav.goals"))).toBeVisible();
  await expect(option(page, say("partners.add"))).toBeVisible();

  await page.keyboard.type("lini");
  await expect(state(page)).toHaveText("Ein Treffer.");
  await expect(palette(page).locator("mark")).toHaveText("Linien");
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  expect(violations).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(start).toBeFocused();

  await openByKeys(page);
  await page.keyboard.type("foerd");
  await expect(
    palette(page).getByText(say("search.nothing.title").replace("{query}", "foerd")),
  ).toBeVisible();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("takt");
  await expect(state(page)).toHaveText("Ein Treffer.");
  await expect(active(page)).toContainText(goal.title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: goal.title })).toBeFocused();
  await expect(palette(page)).toHaveCount(0);
});

test("places and steps are reached by their names, and a letter alone does nothing", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  await page.goto(`/w/${workspace}`);
  await openByKeys(page);
  await page.keyboard.type("rückschl");
  await expect(active(page)).toHaveText(say("frame.nav.setbacks"));
  await page.keyboard.press("ArrowDown");
  await expect(active(page)).toHaveText(say("setbacks.add"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/w/${workspace}/setbacks/new$`));

  await page.locator("body").press("k");
  await page.locator("body").press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("an observer finds what is released and no proposal, by the palette and by the page", async ({
  person,
}) => {
  const [coordinator, jonas] = [await person(), await person()];
  const workspace = await foundWorkspace(coordinator.page, "Bessere Busse", "Fahrgastverein");
  await addOutsider({ workspace, coordinator, first: coordinator, second: coordinator }, jonas, "OBSERVER");
  const api = apiOf(coordinator.page);
  const released = await api.change("goals.propose", { ...changeIn(workspace), ...goal });
  await api.change("goals.adopt", {
    ...changeIn(workspace),
    goalId: released.id,
    version: released.version,
    decidedOn: "2026-11-20",
    asked: "Plenum",
  });
  const draft = { ...goal, title: "Nachtbusse im Takt" };
  await api.change("goals.propose", { ...changeIn(workspace), ...draft });

  const { page } = jonas;
  await page.goto(`/w/${workspace}`);
  await openByKeys(page);
  await expect(option(page, say("goals.propose"))).toHaveCount(0);
  await page.keyboard.type("takt");
  await expect(state(page)).toHaveText("Ein Treffer.");
  await expect(option(page, goal.title)).toBeVisible();
  await expect(option(page, draft.title)).toHaveCount(0);

  for (const [reader, titles] of [
    [page, [goal.title]],
    [coordinator.page, [goal.title, draft.title]],
  ] as const) {
    await reader.goto(`/w/${workspace}/search?q=takt`);
    await expect(reader).toHaveTitle(/takt/);
    const found = reader.getByRole("list", { name: say("search.hits") }).getByRole("link");
    await expect(found).toHaveCount(titles.length);
    for (const title of titles) await expect(found.filter({ hasText: title })).toBeVisible();
  }
});

test("what cannot be reached says so, keeps the words, and is tried again", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  await page.goto(`/w/${workspace}`);
  await openByKeys(page);
  await page.route("**/api/trpc/search.find**", (route) => route.abort());
  await page.keyboard.type("busse");
  const alert = palette(page).getByRole("alert");
  await expect(alert).toContainText(say("search.failed.offline"));
  await expect(palette(page).getByLabel(say("search.label"))).toHaveValue("busse");
  await page.unroute("**/api/trpc/search.find**");
  await alert.getByRole("button", { name: say("search.failed.retry") }).click();
  await expect(state(page)).toHaveText("Ein Treffer.");
});

test("on a phone it fills the screen and gives the focus back to the menu", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/w/${workspace}`);
  const more = page.getByRole("button", { name: say("frame.more"), exact: true });
  await more.click();
  await page
    .getByRole("dialog", { name: say("frame.menu") })
    .getByRole("link", { name: say("search.open") })
    .click();
  await expect(palette(page).getByLabel(say("search.label"))).toBeFocused();
  const box = await palette(page).boundingBox();
  expect([box?.x, box?.width]).toEqual([0, 360]);
  expect(box?.height).toBeGreaterThan(700);
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});

test("without JavaScript there is a page that does the same", async ({ person, browser, baseURL }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  await apiOf(page).change("goals.propose", { ...changeIn(workspace), ...goal });
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState,
    locale: "de-DE",
  });
  const plain = await context.newPage();
  await plain.goto(`/w/${workspace}/goals`);
  await plain.getByRole("link", { name: say("search.open") }).click();
  await plain.getByLabel(say("search.label")).fill("Linie");
  await plain
    .getByRole("main")
    .getByRole("button", { name: say("search.page.submit") })
    .click();
  await plain.getByRole("link", { name: goal.title }).click();
  await expect(plain.getByRole("heading", { level: 1, name: goal.title })).toBeVisible();
  await context.close();
});
