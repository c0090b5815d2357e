import type { Page } from "@playwright/test";
import { blankGoal } from "../../src/domain/goals/schema";
import { expect, type Person, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const title = (page: Page) => page.getByLabel(say("goals.fields.title"));
const line = (page: Page, key: string) =>
  main(page)
    .getByRole("status")
    .filter({ hasText: like(say(`form.draft.${key}`)) });
const press = (page: Page, key: string) =>
  main(page)
    .getByRole("button", { name: say(key) })
    .click();

async function aWorkspaceOf({ page }: Person): Promise<string> {
  return foundWorkspace(page, "Was liegen bleibt", "Fahrgastverein");
}

/** Types into a form and waits until its draft is safe. */
async function write(page: Page, words: string): Promise<void> {
  await title(page).fill(words);
  await expect(line(page, "saved")).toBeVisible({ timeout: 10_000 });
}

test("a goal that was begun is there after a reload, after the menu, and in another browser", async ({
  person,
  openContext,
}) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const { page } = ada;
  const form = `/w/${workspace}/goals/new`;
  await page.goto(form);
  await expect(main(page).getByRole("button", { name: say("form.draft.throwAway") })).toHaveCount(0);
  await write(page, "Busse auch nach 23 Uhr");

  await page.reload();
  await expect(title(page)).toHaveValue("Busse auch nach 23 Uhr");
  await expect(line(page, "begun")).toBeVisible();

  // away by a link and back by the browser's button, with the last words a moment old
  await title(page).fill("Busse auch nach 23 Uhr, überall");
  await main(page)
    .getByRole("link", { name: say("form.cancel") })
    .click();
  await expect(page).toHaveURL(/\/goals$/);
  await page.goBack();
  await expect(title(page)).toHaveValue("Busse auch nach 23 Uhr, überall");

  const storageState = await page.context().storageState();
  const phone = await (await openContext({ storageState })).newPage();
  await phone.setViewportSize({ width: 360, height: 780 });
  await phone.goto(form);
  await expect(title(phone)).toHaveValue("Busse auch nach 23 Uhr, überall");
  await expect(line(phone, "begun")).toBeVisible();
  const over = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);

  // sent there: it is one goal, and the form is empty everywhere
  await press(phone, "goals.propose");
  await expect(
    phone.getByRole("heading", { level: 1, name: "Busse auch nach 23 Uhr, überall" }),
  ).toBeVisible();
  await page.goto(form);
  await expect(title(page)).toHaveValue("");
  const { goals } = await apiOf(page).read("goals.list", { workspace });
  expect(goals.filter((goal) => goal.title.startsWith("Busse"))).toHaveLength(1);
});

test("what was begun is thrown away with one press, and comes back with another", async ({ person }) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const { page } = ada;
  await page.goto(`/w/${workspace}/goals/new`);
  await write(page, "Nur ein Versuch");
  await page.reload();
  await press(page, "form.draft.throwAway");
  await expect(title(page)).toHaveValue("");
  await expect(title(page)).toBeFocused();
  await press(page, "form.draft.takeBack");
  await expect(title(page)).toHaveValue("Nur ein Versuch");
  await expect(line(page, "saved")).toBeVisible({ timeout: 10_000 });
  await press(page, "form.draft.throwAway");
  await expect(line(page, "thrownAway")).toBeVisible();
  await page.reload();
  await expect(main(page).getByRole("button", { name: say("goals.propose") })).toBeEnabled();
  await expect(title(page)).toHaveValue("");
});

test("what was typed without a connection is there in a window that is opened later, and is saved then", async ({
  person,
}) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const form = `/w/${workspace}/goals/new`;
  await ada.page.goto(form);
  await ada.page.route("**/api/trpc/drafts.keep**", (route) => route.abort());
  await title(ada.page).fill("Im Funkloch geschrieben");
  await expect(line(ada.page, "failed")).toBeVisible();
  const context = ada.page.context();
  await ada.page.close();

  const page = await context.newPage();
  await page.goto(form);
  await expect(title(page)).toHaveValue("Im Funkloch geschrieben");
  await expect(line(page, "begun").or(line(page, "saved"))).toBeVisible({ timeout: 10_000 });
  const kept = await apiOf(page).read("drafts.at", { workspace, place: "/goals/new" });
  expect(kept.map(({ contents }) => contents?.title)).toEqual(["Im Funkloch geschrieben"]);
});

test("a goal that somebody changed meanwhile: both texts are shown, and the begun one is not lost", async ({
  person,
}) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const { page } = ada;
  const goal = { type: "OUTCOME" as const, ...blankGoal };
  const { id, version } = await apiOf(page).change("goals.propose", {
    ...changeIn(workspace),
    ...goal,
    title: "Busse bis 23 Uhr",
  });
  await page.goto(`/w/${workspace}/goals/${id}/edit`);
  await write(page, "Busse bis Mitternacht");
  await apiOf(page).change("goals.change", {
    ...changeIn(workspace),
    goalId: id,
    version,
    ...goal,
    title: "Busse bis 22 Uhr",
  });
  await page.reload();
  const both = page.getByRole("alert").filter({ hasText: say("form.conflict.title") });
  await expect(both).toContainText("Mitternacht");
  await expect(both).toContainText("22");
  await expect(title(page)).toHaveValue("Busse bis Mitternacht");
  await both.getByRole("button", { name: say("form.conflict.keepMine") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Busse bis Mitternacht" })).toBeVisible();
});

test("a session that ends while a note is typed: signed in in place, and the note is saved once", async ({
  person,
  mailTo,
}) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const { page, email } = ada;
  await page.goto(`/w/${workspace}/notes`);
  const write = page.getByRole("button", { name: say("reviews.write") });
  await write.click();
  const text = page.getByLabel(say("reviews.fields.text"));
  await text.fill("Das Ziel nennt keinen Tag");
  await expect(line(page, "saved")).toBeVisible({ timeout: 10_000 });

  // the form is closed after a reload, and its button says that something was begun
  await page.reload();
  await page.getByRole("button", { name: say("reviews.writeOn") }).click();
  await expect(text).toHaveValue("Das Ziel nennt keinen Tag");
  await expect(line(page, "begun")).toBeVisible();
  await main(page).getByRole("radio").first().check();
  await page.context().clearCookies({ name: /session/ });
  await text.focus();
  await text.pressSequentially(" und keine Zahl");

  // told once, as what it is, and nothing typed is gone
  const notice = main(page).locator("[data-signed-out]");
  await expect(notice).toContainText(say("form.here.ended"), { timeout: 10_000 });
  await press(page, "reviews.submit");
  await expect(notice).toHaveCount(1);
  await expect(main(page).getByText(say("form.draft.failed"))).toHaveCount(0);
  await expect(main(page).getByText(say("form.problem.offline"))).toHaveCount(0);

  await text.focus();
  await notice.getByRole("button", { name: say("form.here.mail") }).click();
  await notice.getByLabel(say("form.here.address")).fill(email);
  await notice.getByLabel(say("form.here.address")).press("Enter");
  const code = notice.getByLabel(say("form.again.code"));
  await expect(code).toBeVisible();
  await code.fill((await mailTo(email)).code);
  await notice.getByRole("button", { name: say("form.again.submit") }).click();

  await expect(main(page).getByText(say("form.here.signedIn"))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/w/${workspace}/notes$`));
  await expect(text).toHaveValue("Das Ziel nennt keinen Tag und keine Zahl");
  await expect(line(page, "saved")).toBeVisible({ timeout: 10_000 });
  await press(page, "reviews.submit");
  await expect(main(page).getByText("Das Ziel nennt keinen Tag und keine Zahl")).toHaveCount(1);
  await page.reload();
  await write.click();
  await expect(text).toHaveValue("");
});

test("a page that was asked for signed out comes after signing in, and nothing leads elsewhere", async ({
  person,
  stranger,
  mailTo,
}) => {
  const ada = await person();
  const workspace = await aWorkspaceOf(ada);
  const page = await stranger();
  const form = `/w/${workspace}/goals/new`;
  await page.goto(form);
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByLabel(say("login.address")).fill(ada.email);
  await page.getByRole("button", { name: say("login.ask.submit") }).click();
  await expect(page).toHaveURL(/\/login\/code/);
  await page.getByLabel(say("login.code.label")).fill((await mailTo(ada.email)).code);
  await page.getByRole("button", { name: say("login.code.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${form}$`));
});
