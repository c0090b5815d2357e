import type { Locator, Page } from "@playwright/test";
import { blankGoal } from "../../src/domain/goals/schema";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const positions = ["DRIVES", "SUPPORTS", "ACCEPTS", "RESERVATION", "RED_LINE"] as const;

const propose = async (page: Page, workspace: string, title: string) =>
  (
    await apiOf(page).change("goals.propose", {
      ...changeIn(workspace),
      type: "OUTCOME",
      ...blankGoal,
      title,
    })
  ).id;
const take = (
  page: Page,
  workspace: string,
  goalId: string,
  position: (typeof positions)[number],
  reason = "",
) => apiOf(page).change("goals.takePosition", { ...changeIn(workspace), goalId, position, reason });

const addMember = (page: Page, workspace: string, name: string) =>
  apiOf(page).change("partners.add", {
    ...changeIn(workspace),
    name,
    sector: null,
    region: "",
    capacity: null,
    contact: "",
    selfOrganised: false,
    tier: "CORE",
    listing: "NAMED",
    state: "MEMBER",
  });

/** Every goal with what each organisation says, from the picture: columns are organisations. */
async function fromPicture(table: Locator, organisations: number): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  const names = await table.getByRole("columnheader").allInnerTexts();
  for (const row of await table.getByRole("row").all()) {
    const cells = await row.getByRole("cell").allTextContents();
    if (cells.length === 0) continue;
    const goal = (await row.getByRole("rowheader").getByRole("link").first().innerText()).trim();
    for (let at = 0; at < organisations; at++) {
      const name = (names[at + 1] ?? "").split("\n")[0]?.trim() ?? "";
      facts[`${goal}: ${name}`] = (cells[at] ?? "").trim();
    }
  }
  return facts;
}

/** The same from the table: columns are positions, cells hold names. */
async function fromTable(table: Locator): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  const columns = (await table.getByRole("columnheader").allInnerTexts()).slice(1);
  for (const row of await table.getByRole("row").all()) {
    const cells = await row.getByRole("cell").all();
    if (cells.length === 0) continue;
    const goal = (await row.getByRole("rowheader").getByRole("link").first().innerText()).trim();
    for (const [at, cell] of cells.entries())
      for (const name of await cell.getByRole("listitem").allInnerTexts())
        facts[
          `${goal}: ${name
            .replaceAll("\u00ad", "")
            .replace(/ \(.*\)$/, "")
            .trim()}`
        ] = (columns[at] ?? "").trim();
  }
  return facts;
}

test("14: the goals' picture and its table hold the same facts, and a red line leads to its reason", async ({
  person,
}) => {
  const { page } = await person();
  const main = page.getByRole("main");
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  for (const name of ["Klimastreik Mitte", "Mieterverein"]) await addMember(page, workspace, name);
  const buses = await propose(page, workspace, "Abendbusse bis 23 Uhr");
  const parking = await propose(page, workspace, "Höhere Parkgebühren");
  await propose(page, workspace, "Haltestellen ohne Stufen");
  await take(page, workspace, buses, "DRIVES");
  await take(page, workspace, parking, "RED_LINE", "Wer weit draußen wohnt, braucht das Auto.");

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/w/${workspace}/goals`);
  await expect(page.getByRole("heading", { level: 1, name: say("goal-alignment.title") })).toBeVisible();
  const picture = await fromPicture(main.getByRole("table"), 3);
  expect(picture).toMatchObject({
    "Abendbusse bis 23 Uhr: Fahrgastverein": say("goals.positions.DRIVES"),
    "Höhere Parkgebühren: Fahrgastverein": say("goals.positions.RED_LINE"),
    "Höhere Parkgebühren: Mieterverein": say("goal-alignment.stances.SILENT"),
  });
  // the best agreed first, red lines last
  const rows = await main.getByRole("rowheader").getByRole("link").allInnerTexts();
  expect(rows.filter((text) => !text.startsWith(say("goal-alignment.readReason")))).toEqual([
    "Abendbusse bis 23 Uhr",
    "Haltestellen ohne Stufen",
    "Höhere Parkgebühren",
  ]);
  await main
    .getByRole("link", { name: say("goal-alignment.readReason") })
    .first()
    .click();
  await expect(main.getByText("„Wer weit draußen wohnt, braucht das Auto.“")).toBeInViewport();

  await main.getByRole("link", { name: say("goal-alignment.views.table"), exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  expect(await fromTable(main.getByRole("table"))).toEqual(picture);

  await main.getByRole("link", { name: say("goal-alignment.views.picture"), exact: true }).click();
  await expect(page).toHaveURL(/view=picture/);
  const only = main.getByRole("switch", { name: say("goal-alignment.onlyDiffer") });
  await only.focus();
  await page.keyboard.press("Space");
  await expect(main.getByRole("rowheader")).toHaveCount(1);
  await expect(only).toBeChecked();
});

test("on a phone the goals come one by one, and with forty organisations the table comes first", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const main = page.getByRole("main");
  const workspace = await foundWorkspace(page, "Großes Bündnis", "Fahrgastverein");
  const all = Array.from({ length: 39 }, (_, n) => `Bürgerinitiative Bad Zwischenahn ${n + 1}`);
  const rest = [...all];
  while (rest.length > 0)
    await Promise.all(rest.splice(0, 6).map((name) => addMember(page, workspace, name)));
  const goal = await propose(page, workspace, "Abendbusse bis 23 Uhr");
  await take(page, workspace, goal, "DRIVES");

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/w/${workspace}/goals`);
  await expect(main.getByRole("columnheader")).toHaveCount(3);
  await main.getByRole("link", { name: say("goal-alignment.views.picture"), exact: true }).click();
  await expect(main.getByRole("columnheader", { name: /Fahrgastverein|Bürgerinitiative/ })).toHaveCount(8);
  await main.getByRole("link", { name: say("goal-alignment.threads.after"), exact: true }).click();
  await expect(page).toHaveURL(/threads=2/);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/w/${workspace}/goals`);
  await expect(main.getByRole("table")).toHaveCount(0);
  await expect(main.getByRole("term").filter({ hasText: say("goals.positions.DRIVES") })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test("no column of the matrix is cut at 1280", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  const categories = [
    "MONEY",
    "TIME",
    "ROOMS",
    "EXPERTISE",
    "REACH",
    "PRESS",
    "ACCESS",
    "MANDATE",
    "MOBILISATION",
    "INFRASTRUCTURE",
  ] as const;
  for (const category of categories)
    await apiOf(page).change("expectations.add", {
      ...changeIn(workspace),
      partnerId: null,
      kind: "NEED",
      category,
      statement: "Davon brauchen wir etwas.",
      quantity: null,
      priority: "SHOULD",
      visibility: "MEMBERS",
      state: "SHARED",
      topics: [],
    });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/w/${workspace}/expectations`);
  const heads = page.getByRole("main").getByRole("columnheader");
  await expect(heads).toHaveCount(categories.length + 1);
  for (const head of await heads.all()) {
    const box = await head.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9999), await head.innerText()).toBeLessThanOrEqual(1280);
  }
  const table = page.getByRole("main").getByRole("grid");
  const cut = await table.evaluate((one) => {
    const box = one.parentElement;
    return box ? box.scrollWidth - box.clientWidth : 0;
  });
  expect(cut).toBeLessThanOrEqual(0);
});
