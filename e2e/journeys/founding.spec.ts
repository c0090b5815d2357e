import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { readers, signInAs } from "../support/routes";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const field = (key: string) => say(`workspaces.new.fields.${key}`);
const alliance = say("examples.start.ALLIANCE.label");
const likeTheBuses = say("examples.start.like.label").replace(
  "{name}",
  say("examples.names.wir-fahren-zusammen"),
);

for (const [what, start, outcome] of [
  ["as an alliance", alliance, "form"],
  ["built like an example", likeTheBuses, "goals"],
] as const) {
  test(`a workspace is founded ${what}: four answers, one choice that is folded away`, async ({ person }) => {
    const { page } = await person();
    const main = page.getByRole("main");
    await page.goto("/new");
    // Calm at first: nothing to choose is open, and empty is what one gets without choosing.
    await expect(main.getByRole("radio", { name: start })).toBeHidden();
    await page.getByLabel(field("name")).fill("Bessere Busse");
    await page.getByLabel(field("purpose")).fill("Busse sollen auch abends fahren.");
    await page.getByLabel(field("organisation")).fill("Fahrgastverein");
    await page.getByLabel(field("ownName")).fill("Ada");
    await main.getByText(/^Ihr beginnt leer/).click();
    await expect(main.getByRole("radio", { name: say("examples.start.EMPTY.label") })).toBeChecked();
    await main.getByRole("radio", { name: start }).check();
    await expect(main.getByText(`Ihr beginnt so: ${start}`)).toBeVisible();
    await main.getByRole("button", { name: say("workspaces.new.submit") }).click();
    await expect(page).toHaveURL(/\/people\/invite$/);
    const workspace = /\/w\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";

    if (outcome === "form") {
      await page.goto(`/w/${workspace}/purpose`);
      await expect(main.getByText(say("workspaces.forms.ALLIANCE.label")).first()).toBeVisible();
      await expect(main.getByText(say("workspaces.purpose.formWorking"))).toBeVisible();
    } else {
      const { goals } = await apiOf(page).read("goals.list", { workspace });
      expect(goals.length).toBeGreaterThan(0);
      await page.goto(`/w/${workspace}/goals`);
      await expect(main.getByRole("link", { name: goals[0]?.title })).toBeVisible();
    }
  });
}

test("in local mode one press opens an example and one press deletes it", async ({ stranger, local }) => {
  test.setTimeout(120_000);
  const page = await stranger({ at: local });
  await signInAs(page, readers.coordinator.name);
  const main = page.getByRole("main");
  await page.goto("/new");
  await main.getByRole("link", { name: say("examples.start.see") }).click();
  const unteilbar = say("examples.open.pressNamed").replace("{name}", say("examples.names.unteilbar"));
  // Playing an example takes as long as the machine needs; the button says that it is busy.
  await main.getByRole("button", { name: unteilbar }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/w\/[0-9a-f-]{36}$/, { timeout: 60_000 });
  const address = page.url();
  await expect(main.getByText(say("examples.about.note"))).toBeVisible();
  // What has ended is not told as if it had never been.
  await expect(main.getByRole("heading", { name: say("guide.standing.endedTitle") })).toBeVisible();
  await expect(main.getByText(say("common.next"), { exact: true })).toHaveCount(0);

  await page.goto(`${address}/settings`);
  await main.getByRole("button", { name: say("workspaces.settings.removeExample") }).click();
  await expect(page).toHaveURL(/\/now$/);
  await expect(page.getByText(like(say("workspaces.settings.removed"))).first()).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);
});
