import { type destinations, navigation, navigationOf } from "../../src/domain/access/navigation";
import { holds } from "../../src/domain/access/permissions";
import { expect, test } from "../fixtures";
import { apiOf, foundWorkspace } from "../support/api";
import { addPartners } from "../support/many";
import { findIds, readers, signInAs } from "../support/routes";
import { like, wordsIn } from "../support/words";

/** Home, the navigation and help as docs/rules/screens.md describes them. */
const say = wordsIn("de");
const nameOf = (place: string) => say(`frame.nav.${place}`);

test("home fits one screen, with search, help and the account in sight, and says the same as a table", async ({
  openContext,
  local,
}) => {
  const page = await (await openContext({ at: local })).newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInAs(page, readers.coordinator.name);
  const { workspace } = await findIds(page);
  await page.goto(`/w/${workspace}`);
  const main = page.getByRole("main");
  // the strip of local mode stands above; elsewhere there is none
  const strip = await main.evaluate((element) => element.getBoundingClientRect().top);
  const dates = main.getByRole("region", { name: /nächste/ }).last();
  const end = await dates.evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY);
  expect(end - strip).toBeLessThanOrEqual(900);
  const rail = page.getByRole("banner");
  for (const part of [
    rail.getByRole("link", { name: new RegExp(`^${say("search.open")}`) }),
    rail.getByRole("link", { name: nameOf("help") }),
    rail.getByRole("link", { name: readers.coordinator.name }),
    rail.getByRole("button", { name: say("login.signOut") }),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  await expect(main.getByText(say("common.next"), { exact: true })).toHaveCount(1);

  const rows = await main
    .getByRole("list", { name: say("guide.plan.strands") })
    .getByRole("listitem")
    .count();
  expect(rows).toBeGreaterThan(1);
  await main.getByRole("link", { name: say("guide.plan.asTable") }).click();
  const table = main.getByRole("table", { name: say("guide.plan.strands") });
  await expect(table.getByRole("row")).toHaveCount(rows + 1);
  await main.getByRole("link", { name: say("guide.plan.asPicture") }).click();
  await expect(table).toHaveCount(0);
});

test("every room is two presses away, for every role", async ({ openContext, local }) => {
  test.setTimeout(120_000);
  for (const [role, reader] of Object.entries(readers)) {
    const key = role.toUpperCase() as keyof typeof destinations;
    const page = await (await openContext({ at: local })).newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await signInAs(page, reader.name);
    await apiOf(page).change("account.setLocale", { requestId: crypto.randomUUID(), locale: "de" });
    const [mine] = await apiOf(page).read("workspaces.mine");
    const here = `/w/${mine?.id}`;
    await page.goto(here);
    const menu = page.getByRole("navigation", { name: say("frame.menu") });
    const reached = new Set<string>();
    for (const { destination } of navigationOf(key).filter((one) => one.destination !== "now")) {
      if (destination !== "home") {
        await menu.getByRole("link", { name: nameOf(destination), exact: true }).click();
        await expect(page).toHaveURL(`${here}/${destination}`);
      }
      const hrefs = await menu
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const href of hrefs) reached.add(href);
      expect(hrefs.length, `${role} at ${destination}`).toBeLessThanOrEqual(13);
    }
    const rooms = navigation.filter(({ right }) => holds(key, right)).map(({ room }) => `${here}/${room}`);
    expect([...reached], role).toEqual(expect.arrayContaining(rooms));
  }
});

test("a representative's thumb reaches what it answers and signs, and More fits on the screen", async ({
  openContext,
  local,
}) => {
  const page = await (await openContext({ at: local })).newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, readers.representative.name);
  const [mine] = await apiOf(page).read("workspaces.mine");
  await page.goto(`/w/${mine?.id}`);
  const bar = page.getByRole("navigation", { name: say("frame.menu") });
  await expect(bar.getByRole("listitem")).toHaveText([
    ...["now", "plan", "agreements", "partners"].map(nameOf),
    say("frame.more"),
  ]);
  await bar.getByRole("button", { name: say("frame.more") }).click();
  const sheet = page.getByRole("dialog", { name: say("frame.menu") });
  await expect(sheet.getByRole("link", { name: nameOf("history"), exact: true })).toBeInViewport();
  await expect(sheet.getByRole("button", { name: say("login.signOut") })).toBeInViewport();
  await sheet.getByRole("link", { name: nameOf("goals"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/w/${mine?.id}/goals$`));
});

test("home of one organisation, and of forty", async ({ person }) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Viele Fäden", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}`);
  const strands = main.getByRole("list", { name: say("guide.plan.strands") });
  await expect(strands.getByRole("listitem")).toHaveCount(1);
  await expect(main.getByText(say("guide.dates.none"))).toBeVisible();
  await addPartners(page, workspace, 40);
  await page.reload();
  // folded into one cloth: a line per task, and all of them at one press
  await expect(strands.getByRole("listitem")).toHaveCount(10);
  await main.getByRole("link", { name: like(say("guide.plan.all")) }).click();
  await expect(strands.getByRole("listitem")).toHaveCount(41);
  await expect(main.getByRole("link", { name: say("guide.plan.fold") })).toBeVisible();
});

test("help says what one's role can do, and whom to ask, in the other language at one press", async ({
  openContext,
  local,
}) => {
  const page = await (await openContext({ at: local })).newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInAs(page, readers.representative.name);
  const [mine] = await apiOf(page).read("workspaces.mine");
  await page.goto(`/w/${mine?.id}/plan`);
  await page
    .getByRole("banner")
    .getByRole("link", { name: nameOf("help") })
    .click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: say("help.title") })).toBeVisible();
  await expect(main.getByRole("link", { name: say("help.can.sign.link") })).toBeVisible();
  await expect(main.getByRole("link", { name: readers.coordinator.name })).toBeVisible();
  await main.getByRole("button", { name: "In English" }).click();
  await expect(main.getByRole("heading", { level: 1, name: wordsIn("en")("help.title") })).toBeVisible();
  await main.getByRole("button", { name: "Auf Deutsch" }).click();
  await expect(main.getByRole("heading", { level: 1, name: say("help.title") })).toBeVisible();
});
