import type { BrowserContext, Locator, Page } from "@playwright/test";
import { blankGoal } from "../../src/domain/goals/schema";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { findIds, readers, signInAs } from "../support/routes";
import { like, wordsIn } from "../support/words";

/** Points 2, 9, 21 and 23 of the acceptance checklist (docs/rules/screens.md); each test names its number. */
const say = wordsIn("de");
const PRIMARY = 44;
const LEAST = 24;

/** What of these is smaller than a thumb needs, by its words. Boxes that nobody sees have no size. */
async function tooSmall(targets: Locator, least: number): Promise<string[]> {
  const small: string[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (!box || box.width === 0 || box.height === 0) continue;
    if (box.height < least - 0.5 || box.width < least - 0.5)
      small.push(`${(await target.innerText()).slice(0, 40)}: ${box.width} x ${box.height}`);
  }
  return small;
}

async function readAt(
  openContext: (who: { at: string }) => Promise<BrowserContext>,
  at: string,
  width: number,
) {
  const page = await (await openContext({ at })).newPage();
  await page.setViewportSize({ width, height: 800 });
  await signInAs(page, readers.coordinator.name);
  return page;
}

test("2: on a phone every button, place and field is big enough for a thumb", async ({
  openContext,
  local,
}) => {
  test.setTimeout(120_000);
  const page = await readAt(openContext, local, 360);
  const { workspace, goalId, agreementId } = await findIds(page);
  const here = `/w/${workspace}`;
  const small: string[] = [];
  const places = [
    "/now",
    "/new",
    here,
    `${here}/plan`,
    `${here}/plan/purpose/why`,
    `${here}/plan/expectations/gives`,
    `${here}/people/invite`,
    `${here}/people`,
    `${here}/partners`,
    `${here}/goals/${goalId}`,
    `${here}/agreements/${agreementId}`,
    `${here}/history`,
    `${here}/settings`,
  ];
  for (const place of places) {
    await page.goto(place);
    const main = page.getByRole("main");
    const primary = [
      main.getByRole("button"),
      main.getByRole("textbox"),
      main.getByRole("combobox"),
      page.getByRole("navigation").last().getByRole("link"),
      page.getByRole("navigation").last().getByRole("button"),
    ];
    for (const targets of primary)
      for (const one of await tooSmall(targets, PRIMARY)) small.push(`${place}: ${one}`);
    for (const targets of [main.getByRole("radio"), main.getByRole("checkbox")])
      for (const one of await tooSmall(targets, LEAST)) small.push(`${place}: ${one}`);
  }
  expect(small).toEqual([]);
});

/** Whether the focus is inside this part of the page. */
const holdsFocus = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement));

/** Opens with the keyboard, goes around inside, leaves with Esc and is back where it began. */
async function throughDialog(page: Page, trigger: Locator, dialog: Locator): Promise<void> {
  await trigger.focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  await expect.poll(() => holdsFocus(dialog), { message: "focus goes in" }).toBe(true);
  for (const key of [...Array<string>(25).fill("Tab"), ...Array<string>(5).fill("Shift+Tab")]) {
    await page.keyboard.press(key);
    expect(await holdsFocus(dialog), `focus stays in after ${key}`).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(trigger).toBeFocused();
}

test("9: a question before deleting takes the focus, keeps it, and gives it back", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bleibt", "Fahrgastverein");
  await page.goto(`/w/${workspace}/settings`);
  const trigger = page.getByRole("main").getByRole("button", { name: say("workspaces.settings.remove") });
  await throughDialog(page, trigger, page.getByRole("alertdialog"));
  await trigger.click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: say("workspaces.settings.removeCancel") }).click();
  await expect(trigger).toBeFocused();
  expect((await page.goto(`/w/${workspace}`))?.status()).toBe(200);
});

test("9: the menu of a phone takes the focus, keeps it, and gives it back", async ({ person }) => {
  const { page } = await person();
  await page.setViewportSize({ width: 360, height: 800 });
  const workspace = await foundWorkspace(page, "Menü", "Fahrgastverein");
  await page.goto(`/w/${workspace}`);
  const trigger = page.getByRole("button", { name: say("frame.more"), exact: true });
  await throughDialog(page, trigger, page.getByRole("dialog", { name: say("frame.menu") }));
});

test("9: a menu of lesser actions opens on its first entry and gives the focus back", async ({
  openContext,
  local,
}) => {
  const page = await readAt(openContext, local, 1280);
  await page.goto("/design");
  const trigger = page.getByRole("button", { name: "Mehr zu Stadtkirche" });
  await trigger.focus();
  await page.keyboard.press("ArrowDown");
  const entries = page.getByRole("menu").getByRole("menuitem");
  await expect(entries.first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(entries.last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(trigger).toBeFocused();
});

const need = (statement: string) =>
  ({
    partnerId: null,
    state: "SHARED",
    kind: "NEED",
    category: "TIME",
    statement,
    quantity: null,
    priority: "SHOULD",
    visibility: "MEMBERS",
  }) as const;

test("21: a list is clear with nothing, with one, with two hundred, and with a choice that fits nothing", async ({
  person,
}) => {
  test.setTimeout(240_000);
  const { page } = await person();
  const api = apiOf(page);
  const main = page.getByRole("main");
  const workspace = await foundWorkspace(page, "Viele Zeilen", "Fahrgastverein");
  const here = `/w/${workspace}`;

  for (const room of ["expectations", "goals", "setbacks", "agreements", "decisions"]) {
    await page.goto(`${here}/${room}${room === "expectations" ? "?view=list" : ""}`);
    await expect(main.getByRole("heading", { name: say(`${room}.empty.title`) }), room).toBeVisible();
  }
  await page.goto(`${here}/people`);
  await expect(main.getByText(say("people.one.body"))).toBeVisible();
  await page.goto(`${here}/partners`);
  await expect(main.getByText(say("partners.one.reason"))).toBeVisible();

  const goal = {
    type: "OUTCOME" as const,
    ...blankGoal,
  };
  const propose = (number: number) =>
    api.change("goals.propose", { ...changeIn(workspace), ...goal, title: `Ziel ${number}` });
  await propose(1);
  await page.goto(`${here}/goals`);
  await expect(main.getByRole("link", { name: /^Ziel \d+/ })).toHaveCount(1);

  const rest = Array.from({ length: 199 }, (_, index) => index + 2);
  while (rest.length > 0) await Promise.all(rest.splice(0, 8).map(propose));
  const seen = new Set<string>();
  await page.goto(`${here}/goals?view=list`);
  for (let pages = 1; ; pages++) {
    const titles = await main.getByRole("link", { name: /^Ziel \d+/ }).allInnerTexts();
    expect(titles.length).toBeLessThanOrEqual(50);
    for (const title of titles) seen.add(/Ziel \d+/.exec(title)?.[0] ?? "");
    const more = main.getByRole("link", { name: say("common.more"), exact: true });
    if ((await more.count()) === 0) break;
    expect(pages).toBeLessThan(5);
    const next = await more.getAttribute("href");
    await more.click();
    await expect(page).toHaveURL(next ?? "");
    await expect(main.getByRole("link", { name: /^Ziel \d+/ }).first()).not.toHaveText(titles[0] ?? "");
  }
  expect(seen.size).toBe(200);

  await api.change("expectations.add", { ...changeIn(workspace), ...need("Räume am Abend") });
  await page.goto(`${here}/expectations?kind=RED_LINE`);
  await expect(main.getByRole("heading", { name: say("expectations.filteredEmpty.title") })).toBeVisible();
  await main.getByRole("link", { name: say("expectations.filteredEmpty.all") }).click();
  await expect(main.getByText("Räume am Abend").first()).toBeVisible();
});

test("23: without a connection a form says why, keeps what was typed, and sends it at the next press", async ({
  person,
}) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Funkloch", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/goals/new`);
  await main.getByLabel(say("goals.fields.title")).fill("Busse bis 23 Uhr");
  await page.route("**/api/trpc/**", (route) => route.abort());
  const send = main.getByRole("button", { name: say("goals.propose") });
  await send.click();
  await expect(main.getByText(like(say("form.problem.offline")))).toBeVisible();
  await expect(main.getByLabel(say("goals.fields.title"))).toHaveValue("Busse bis 23 Uhr");
  await page.unroute("**/api/trpc/**");
  await send.click();
  await expect(page.getByRole("heading", { level: 1, name: "Busse bis 23 Uhr" })).toBeVisible();

  await page.goto(`/w/${workspace}/people/invite`);
  const address = `funkloch-${workspace}@example.org`;
  await main.getByLabel(say("people.invite.addresses")).fill(address);
  await main.getByLabel(say("people.invite.nameOf").replace("{email}", address)).fill("Mieterverein");
  await page.route("**/api/trpc/**", (route) => route.abort());
  await main.locator('button[type="submit"]').click();
  await expect(main.getByText(say("form.problem.offline"))).toBeVisible();
  await expect(main.getByLabel(say("people.invite.addresses"))).toHaveValue(address);
  await page.unroute("**/api/trpc/**");
  await main.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/people$/);
  const { invitations } = await apiOf(page).read("people.invitations", {
    workspace,
  });
  expect(invitations).toHaveLength(1);
});
