import { expect, test } from "../fixtures";
import { apiOf, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");

test("the database is gone for ten seconds while somebody types: the text stays and is saved once", async ({
  person,
  outage,
}) => {
  test.setTimeout(120_000);
  const { page } = await person({ at: outage.address });
  const workspace = await foundWorkspace(page, "Ausfall", "Fahrgastverein");
  await page.goto(`/w/${workspace}/goals/new`);
  const title = page.getByLabel(say("goals.fields.title"));
  await title.fill("Busse fahren ");
  await outage.stopDatabase();
  const stopped = Date.now();
  await title.pressSequentially("auch nachts", { delay: 30 });
  const send = page.getByRole("button", { name: say("goals.propose") });
  await send.click();
  await expect(page.getByText(say("form.problem.unavailable"))).toBeVisible({ timeout: 20_000 });
  await expect(title).toHaveValue("Busse fahren auch nachts");
  // A page that is asked for now says what is the matter, and offers to try again (acceptance point 23).
  const other = await page.context().newPage();
  await other.goto(`/w/${workspace}/goals`);
  await expect(other.getByRole("heading", { level: 1, name: "Das hat nicht geklappt" })).toBeVisible();
  // Coming back to the window must not reload the page into an error.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect.poll(() => Date.now() - stopped, { timeout: 15_000 }).toBeGreaterThan(10_000);
  await outage.startDatabase();
  await expect.poll(async () => (await page.request.get("/readyz")).status(), { timeout: 20_000 }).toBe(200);
  await expect(title).toHaveValue("Busse fahren auch nachts");
  await other.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expect(other.getByRole("heading", { level: 1, name: say("goals.title") })).toBeVisible();
  await send.click();
  await expect(page.getByRole("heading", { level: 1, name: "Busse fahren auch nachts" })).toBeVisible();
  const { goals } = await apiOf(page).read("goals.list", { workspace });
  expect(goals).toHaveLength(1);
});
