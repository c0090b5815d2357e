import type { BrowserContext, Page } from "@playwright/test";
import { expect, type Person, test } from "../fixtures";
import { foundWorkspace } from "../support/api";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const elsewhere = (key: string) => say(`form.draft.elsewhere.${key}`);

const box = (page: Page) => page.getByRole("main").getByRole("textbox");
const line = (page: Page, key: string) =>
  page
    .getByRole("main")
    .getByRole("status")
    .filter({ hasText: like(say(`form.draft.${key}`)) });
const notice = (page: Page, kind: string) =>
  page
    .getByRole("main")
    .getByRole("status")
    .filter({ hasText: elsewhere(`${kind}.title`) });
const press = (part: ReturnType<Page["getByRole"]>, name: string) =>
  part.getByRole("button", { name }).click();

async function write(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(line(page, "saved")).toBeVisible({ timeout: 4000 });
}

/** A laptop and a phone of one person, both on the question why. */
async function twoDevices(
  person: () => Promise<Person>,
  openContext: (who: {
    storageState: Awaited<ReturnType<BrowserContext["storageState"]>>;
  }) => Promise<BrowserContext>,
) {
  const { page: laptop } = await person();
  const workspace = await foundWorkspace(laptop, "Zwei Geräte", "Fahrgastverein");
  const question = `/w/${workspace}/plan/purpose/why`;
  const storageState = await laptop.context().storageState();
  const phone = await (await openContext({ storageState })).newPage();
  await phone.setViewportSize({ width: 360, height: 780 });
  for (const page of [laptop, phone]) await page.goto(question);
  return { laptop, phone, question };
}

test("what one person types on two devices is shown on the later one, and both stay at hand", async ({
  person,
  openContext,
}) => {
  const { laptop, phone, question } = await twoDevices(person, openContext);
  await write(laptop, "Busse sollen auch abends fahren");

  // the phone knew nothing of it, and had no connection while it was typed on
  await phone.route("**/api/trpc/plan.saveDraft**", (route) => route.abort());
  await box(phone).fill("Busse sollen auch sonntags fahren");
  await expect(line(phone, "failed")).toBeVisible();
  await phone.unroute("**/api/trpc/plan.saveDraft**");
  const both = notice(phone, "changed");
  await expect(both).toContainText("abends", { timeout: 10_000 });
  await expect(both).toContainText("sonntags");
  await expect(box(phone)).toHaveValue("Busse sollen auch sonntags fahren");
  await expect(line(phone, "undecided")).toBeVisible();
  const over = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);

  // whoever goes on typing first keeps both; the choice is theirs, and what was not chosen stays on the page
  await box(phone).fill("Busse sollen auch sonntags fahren, überall");
  await expect(both).toContainText("abends");
  await press(both, elsewhere("keepMine"));
  await expect(line(phone, "saved")).toBeVisible({ timeout: 4000 });
  await expect(phone.getByRole("main").getByText("Busse sollen auch abends fahren")).toBeVisible();

  // the laptop goes on too, is shown the phone's words, and takes them; its own stay at hand
  await box(laptop).fill("Busse sollen auch abends fahren, bitte");
  const again = notice(laptop, "changed");
  await expect(again).toContainText("sonntags");
  await press(again, elsewhere("changed.take"));
  await expect(box(laptop)).toHaveValue("Busse sollen auch sonntags fahren, überall");
  await expect(laptop.getByRole("main").getByText("Busse sollen auch abends fahren, bitte")).toBeVisible();
  await expect(line(laptop, "saved")).toBeVisible();

  // shared on the laptop: the phone is told, and its words stay
  await press(laptop.getByRole("main"), say("form.saveAndContinue"));
  await expect(laptop).not.toHaveURL(question);
  await box(phone).fill("Busse sollen immer fahren");
  const shared = notice(phone, "shared");
  await expect(shared).toBeVisible();
  await expect(box(phone)).toHaveValue("Busse sollen immer fahren");
  await press(shared, elsewhere("keepMine"));
  await expect(line(phone, "saved")).toBeVisible({ timeout: 4000 });
  await phone.reload();
  await expect(box(phone)).toHaveValue("Busse sollen immer fahren");
});

test("one device alone never hears of another, however it types, leaves and comes back", async ({
  person,
}) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Ein Gerät", "Fahrgastverein");
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan/purpose/why`);

  // the first save arrives, but its answer is lost
  let lost = 0;
  await page.route("**/api/trpc/plan.saveDraft**", async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await box(page).fill("Weil");
  await expect(line(page, "failed")).toBeVisible();
  await box(page).pressSequentially(" es abends keine Busse gibt");
  await expect(line(page, "saved")).toBeVisible({ timeout: 10_000 });

  // away within the second and back by the browser's button: the last words are there
  await box(page).fill("Weil es sonntags keine Busse gibt");
  await main.getByRole("link", { name: say("form.later") }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await page.goBack();
  await expect(box(page)).toHaveValue("Weil es sonntags keine Busse gibt");
  // whoever comes by keys stands where the browser puts them, at the start
  await box(page).press("Control+End");
  await box(page).pressSequentially(", nirgends");
  await expect(line(page, "saved")).toBeVisible({ timeout: 4000 });

  // loaded anew before the words were safe
  page.on("dialog", (dialog) => dialog.accept());
  await box(page).pressSequentially(" bei uns");
  await page.reload();
  await expect(box(page)).toHaveValue("Weil es sonntags keine Busse gibt, nirgends bei uns");
  await box(page).press("Control+End");
  await box(page).pressSequentially(".");
  await expect(line(page, "saved")).toBeVisible({ timeout: 4000 });
  await expect(notice(page, "changed")).toHaveCount(0);
  await expect(notice(page, "shared")).toHaveCount(0);
});
