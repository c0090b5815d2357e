import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { addOutsider, gather, openText } from "../support/coalition";
import { keyboard } from "../support/hands";
import { like, wordsIn } from "../support/words";

/**
 * Three people with a small phone on a slow line, who press keys instead of glass: every page that they come to has its
 * heading in sight at once and no fault that axe finds, and nothing scrolls sideways.
 */
const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, key: string) =>
  main(page)
    .getByRole("button", { name: like(say(key)) })
    .first();
const field = (page: Page, key: string) => main(page).getByLabel(say(key), { exact: false }).first();

/** What Chrome calls "Slow 4G": 562 ms there and back, 180 kB a second. */
const SLOW = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 };
/** So far below the top a heading may stand. */
const IN_SIGHT = 160;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

async function slowDown(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
}

/** Looks at the page that somebody has come to. */
async function look(page: Page, heading: string | RegExp) {
  const title = page.getByRole("heading", { level: 1, name: heading });
  await expect(title).toBeVisible({ timeout: 20_000 });
  await expect(main(page).locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
  const facts = await page.evaluate(() => {
    const top = document.querySelector("h1")?.getBoundingClientRect().top ?? 0;
    return { top: top + window.scrollY, over: document.documentElement.scrollWidth - window.innerWidth };
  });
  expect(facts.over, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(facts.top, `the heading of ${page.url()}`).toBeLessThanOrEqual(IN_SIGHT);
  // axe calls small what a bar that stands still covers; people scroll
  await page.setViewportSize({ width: 360, height: 2400 });
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode()
    .analyze();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("slow phones: one founds and invites, one answers from the mail", async ({ stranger, mailTo }) => {
  test.setTimeout(300_000);
  const id = crypto.randomUUID();
  const [lena, ruth] = [`lena-${id}@example.org`, `ruth-${id}@example.org`];
  const first = await stranger();
  await slowDown(first);
  const hands = keyboard(first);
  await first.goto("/de");
  await look(first, /.+/);
  await hands.press(main(first).getByRole("link", { name: say("welcome.start") }));
  await look(first, say("login.title"));
  await hands.write(field(first, "login.address"), lena);
  await hands.press(button(first, "login.ask.submit"));
  await look(first, say("login.code.title"));
  await first.goto((await mailTo(lena)).link);
  await look(first, say("login.confirm.title"));
  await hands.press(button(first, "login.confirm.submit"));
  await look(first, say("workspaces.new.title"));
  await hands.write(field(first, "workspaces.new.fields.name"), "Bessere Busse");
  await hands.write(field(first, "workspaces.new.fields.organisation"), "Fahrgastverein");
  await hands.write(field(first, "workspaces.new.fields.ownName"), "Lena Brandt");
  await hands.press(button(first, "workspaces.new.submit"));
  await look(first, say("people.invite.title"));
  await hands.write(field(first, "people.invite.addresses"), `Stadtkirche; Ruth Menne <${ruth}>`);
  await hands.press(main(first).locator('button[type="submit"]'));
  await look(first, say("people.title"));

  const second = await stranger();
  await slowDown(second);
  const others = keyboard(second);
  await second.goto((await mailTo(ruth)).link);
  await look(second, "Bessere Busse");
  await others.press(button(second, "invite.mine.acceptAndAnswer"));
  await look(second, say("catalogue-questions.expectations.gives.question"));
  await others.write(field(second, "expectations.fields.statement"), "Einen Saal für 80 Menschen");
  await others.press(button(second, "form.saveAndContinue"));
  await expect(second).not.toHaveURL(/expectations\/gives/, { timeout: 20_000 });
  await look(second, /.+/);
});

test("slow phones: an observer reads what the others plan", async ({ person }) => {
  test.setTimeout(300_000);
  const coalition = await gather(person);
  const { workspace, coordinator } = coalition;
  await openText(coordinator.page, workspace);
  const observer = await person();
  await addOutsider(coalition, observer, "OBSERVER");
  const { page } = observer;
  await slowDown(page);
  const hands = keyboard(page);
  await page.goto("/now");
  await look(page, say("guide.now.title"));
  await hands.press(
    main(page)
      .getByRole("link", { name: /Bessere Busse/ })
      .first(),
  );
  await look(page, say("guide.released.title"));
  const bar = page.getByRole("navigation", { name: say("frame.menu") });
  for (const key of ["goals", "agreements"]) {
    await hands.press(bar.getByRole("link", { name: say(`frame.nav.${key}`), exact: true }));
    await look(page, like(say(`${key}.title`)));
  }
  // a text that is not adopted is no business of theirs
  await expect(main(page)).not.toContainText("Nachtbus");
});

test("on a phone the step that matters is in sight: twenty clauses, and signing is under the thumb", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { workspace, coordinator, first } = await gather(person);
  const clauses = Array.from({ length: 20 }, (_, index) => ({
    topic: null,
    title: `Regelung ${index + 1}`,
    body: "Jede Organisation behält ihren Namen, ihre Arbeitsweise und ihre Meinung. ".repeat(6),
  }));
  const agreement = await openText(coordinator.page, workspace, clauses);
  const { page } = first;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/w/${workspace}/agreements/${agreement}`);
  const sign = main(page).getByRole("link", { name: like(say("agreements.rail.sign")) });
  const inSight = () => page.evaluate(() => window.scrollY);
  await expect(sign.first()).toBeInViewport();
  expect(await inSight()).toBe(0);
  await sign.first().click();
  await expect(
    page.getByRole("heading", { level: 1, name: like(say("agreements.sign.title")) }),
  ).toBeVisible();
  const down = main(page).getByRole("link", { name: like(say("agreements.rail.sign")) });
  await expect(down).toBeInViewport();
  expect(await inSight()).toBe(0);
  await down.click();
  await expect(button(page, "agreements.sign.submit")).toBeVisible();
  await expect(page.locator("#sign")).toBeInViewport();
});
