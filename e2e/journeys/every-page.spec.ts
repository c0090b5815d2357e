import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { questions } from "../../src/domain/plan/questions/all";
import { taskIds } from "../../src/domain/plan/tasks";
import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { addressOf, findIds, type RouteIds, readers, routePatterns, signInAs } from "../support/routes";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const patterns = routePatterns();
const NOWHERE = "/nowhere";
/** On a phone the heading is in sight before anything is scrolled, and room for what it is about is left. */
const HEADING_WITHIN = 160;

/** Looks at one page as it is: no fault for assistive technology, one heading, a title, no sideways scroll. */
async function look(page: Page, address: string, problems: string[]): Promise<string> {
  const response = await page.goto(address);
  const status = response?.status() ?? 0;
  if (status >= 500) problems.push(`${address}: ${status}`);
  await page.locator("main h1").first().waitFor();
  // The page that says there is nothing here is the same everywhere; it is looked at once, below.
  if (status === 404 && address !== NOWHERE) return page.title();
  const headings = await page.getByRole("heading", { level: 1 }).count();
  if (headings !== 1) problems.push(`${address}: ${headings} headings of the first level`);
  const { width } = page.viewportSize() ?? { width: 1280 };
  await page.setViewportSize({ width: 360, height: 800 });
  const top = await page
    .locator("main h1")
    .first()
    .evaluate((heading) => Math.round(heading.getBoundingClientRect().top + window.scrollY));
  if (top > HEADING_WITHIN) problems.push(`${address}: the heading lies at ${top} px on a phone`);
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) problems.push(`${address}: scrolls sideways by ${wide} px`);
  const text = await page.locator("main").innerText();
  const key = /\b(?:[a-z]+\.){1,3}(?:title|refusals|fields|empty|states)\.[A-Za-z]+/.exec(text);
  if (key) problems.push(`${address}: shows the key ${key[0]}`);
  // As tall as the page, so that the bar at the foot of a phone lies over nothing that can be scrolled out from under it.
  await page.setViewportSize({
    width,
    height: await page.evaluate(() => Math.max(800, document.documentElement.scrollHeight)),
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  for (const found of violations) {
    problems.push(
      `${address}: ${found.id}: ${found.nodes
        .map((node) => node.target.join(" "))
        .join(" | ")
        .slice(0, 300)}`,
    );
  }
  await page.setViewportSize({ width, height: 800 });
  return page.title();
}

let ids: RouteIds | undefined;

for (const [role, reader] of Object.entries(readers)) {
  test(`every page, for the ${role}`, async ({ openContext, local }) => {
    test.setTimeout(240_000);
    const finder = await (await openContext({ at: local })).newPage();
    await signInAs(finder, readers.coordinator.name);
    ids ??= await findIds(finder);
    const context = await openContext({ at: local, locale: reader.english ? "en" : "de" });
    const page = await context.newPage();
    await page.setViewportSize({ width: reader.width, height: 800 });
    await page.emulateMedia({ colorScheme: reader.dark ? "dark" : "light", reducedMotion: "reduce" });
    await signInAs(page, reader.name);
    await apiOf(page).change("account.setLocale", {
      requestId: crypto.randomUUID(),
      locale: reader.english ? "en" : "de",
    });
    const problems: string[] = [];
    for (const pattern of patterns) {
      const title = await look(page, addressOf(pattern, ids), problems);
      if (!title || title === "Kordel") problems.push(`${pattern}: has no title of its own`);
      const lang = await page.locator("html").getAttribute("lang");
      if (lang !== (reader.english ? "en" : "de")) problems.push(`${pattern}: lang is ${lang}`);
    }
    expect(problems).toEqual([]);
  });
}

test("every question of the path, and every check page, on a phone", async ({ openContext, local }) => {
  test.setTimeout(240_000);
  const page = await (await openContext({ at: local })).newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signInAs(page, readers.coordinator.name);
  const { workspace } = await findIds(page);
  const problems: string[] = [];
  for (const { key } of questions) await look(page, `/w/${workspace}/plan/${key}`, problems);
  for (const task of taskIds) await look(page, `/w/${workspace}/plan/${task}/check`, problems);
  expect(problems).toEqual([]);
});

test("every page that nobody needs to sign in for", async ({ openContext, local }) => {
  test.setTimeout(120_000);
  const page = await (await openContext({ at: local })).newPage();
  const problems: string[] = [];
  const open = [
    "/de",
    "/en",
    "/login",
    "/login/code",
    "/login/confirm?token=x",
    `/invite/${"A".repeat(43)}`,
    "/mailbox",
    "/help",
    "/nowhere",
  ];
  for (const address of open) await look(page, address, problems);
  expect(problems).toEqual([]);
});
