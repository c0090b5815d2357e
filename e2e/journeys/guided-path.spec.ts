import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { type Coalition, gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Coalition["coordinator"]["page"]) => page.getByRole("main");
const press = (page: Coalition["coordinator"]["page"], key: string) =>
  main(page)
    .getByRole("button", { name: like(say(key)) })
    .click();
const statusOf = (page: Coalition["coordinator"]["page"]) => main(page).getByRole("status");

/**
 * The guided path as people meet it: from the task list to a question, a draft that is safe and private, an answer
 * that is shared, and back by the check page.
 */
test("a representative is led to a question, answers it, and everybody sees it", async ({ person }) => {
  const { workspace, first, coordinator } = await gather(person);
  const { page } = first;
  await page.goto(`/w/${workspace}/plan`);
  await expect(main(page).getByRole("heading", { level: 1, name: say("plan.title") })).toBeVisible();
  await main(page)
    .getByRole("link", { name: say("guide.buttons.sayGive") })
    .click();
  // whoever has said nothing yet begins with the shortest useful answer, not with nine questions
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say("catalogue-questions.expectations.gives.question"),
  );

  await page.goto(`/w/${workspace}/plan/form/bond`);
  await main(page).getByText(say("plan.why")).click();
  await expect(main(page).getByText(say("catalogue-questions.form.bond.why"))).toBeVisible();
  await main(page)
    .getByRole("radio", { name: say("catalogue-questions.form.bond.options.b") })
    .check();
  await press(page, "form.saveAndContinue");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say("catalogue-questions.form.duration.question"),
  );

  await page.goto(`/w/${workspace}/plan/form/check`);
  await expect(main(page).getByText(say("catalogue-questions.form.bond.options.b"))).toBeVisible();
  const change = `${say("plan.check.change")} ${say("catalogue-questions.form.bond.short")}`;
  await main(page).getByRole("link", { name: change }).click();
  await main(page)
    .getByRole("radio", { name: say("catalogue-questions.form.bond.options.c") })
    .check();
  await press(page, "form.saveAndContinue");
  await expect(page).toHaveURL(/\/plan\/form\/check$/);
  await expect(main(page).getByText(say("catalogue-questions.form.bond.options.c"))).toBeVisible();

  await coordinator.page.goto(`/w/${workspace}/plan`);
  await expect(
    main(coordinator.page)
      .getByText(like(say("plan.whole.WAITING")))
      .first(),
  ).toBeVisible();
});

test("a draft is safe within two seconds, private, and waits on another device", async ({
  person,
  openContext,
}) => {
  const { workspace, coordinator, first } = await gather(person);
  const { page } = coordinator;
  const question = `/w/${workspace}/plan/purpose/why`;
  await page.goto(question);
  const words = "Wir wollen, dass die Busse auch abends fahren, und zwar in jedem Stadtteil.";
  await main(page).getByRole("textbox").fill(words);
  await expect(statusOf(page).filter({ hasText: like(say("form.draft.saved")) })).toBeVisible({
    timeout: 4000,
  });

  const elsewhere = await openContext({ storageState: await page.context().storageState() });
  const phone = await elsewhere.newPage();
  await phone.setViewportSize({ width: 360, height: 780 });
  await phone.goto(question);
  await expect(main(phone).getByRole("textbox")).toHaveValue(words);

  await first.page.goto(question);
  await expect(main(first.page)).toContainText(say("plan.coordinationAnswers"));
  await expect(main(first.page)).not.toContainText(words);
  await expect(main(first.page).getByRole("button")).toHaveCount(0);

  await press(phone, "form.saveAndContinue");
  await expect(phone).toHaveURL(/\/plan\/purpose\/lifespan$/);
  await phone.goBack();
  await expect(main(phone).getByRole("textbox")).toHaveValue(words);
  await first.page.reload();
  await expect(main(first.page)).toContainText(words);
});

test("an answer survives a server that fails, a lost session and a second click", async ({ person }) => {
  const { workspace, first } = await gather(person);
  const { page } = first;
  await page.goto(`/w/${workspace}/plan/expectations/gives`);
  const form = main(page).locator("form");
  const words = "Sechs Stunden im Monat am Infostand";
  await form.getByRole("textbox").first().fill(words);

  await page.route("**/api/trpc/expectations.add**", (route) => route.fulfill({ status: 500, body: "{}" }));
  await form.locator('button[type="submit"]').click();
  await expect(page.getByText(say("form.problem.unavailable"))).toBeVisible();
  await expect(form.getByRole("textbox").first()).toHaveValue(words);
  await page.unroute("**/api/trpc/expectations.add**");

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await form.locator('button[type="submit"]').click();
  await expect(page.getByText(say("form.here.ended"))).toBeVisible();
  await expect(form.getByRole("textbox").first()).toHaveValue(words);
  await page.context().addCookies(cookies);

  await form.locator('button[type="submit"]').dblclick();
  await expect(main(page).getByRole("listitem").filter({ hasText: words })).toHaveCount(1);
  const { expectations } = await apiOf(page).read("expectations.list", { workspace });
  expect(expectations.filter((row) => row.statement === words)).toHaveLength(1);
});

test("an empty answer says what to do, next to the field and at the top", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/plan/purpose/lifespan`);
  await press(page, "form.saveAndContinue");
  const summary = main(page).getByRole("alert").first();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${say("form.errorTitle")}`));
  await summary.getByRole("link").first().click();
  await expect(main(page).getByRole("radio").first()).toBeFocused();
});

test("a question can be left open until the board has met, and is listed", async ({ person }) => {
  const { workspace, first } = await gather(person);
  const { page } = first;
  await page.goto(`/w/${workspace}/plan/expectations/needs`);
  await press(page, "plan.open.askButton");
  await page.getByLabel(say("plan.open.until")).fill("2099-03-12");
  await press(page, "plan.open.saveDay");
  await expect(page).toHaveURL(/\/plan\/expectations\/redLines$/);
  await page.goto(`/w/${workspace}/plan`);
  const open = main(page).getByRole("region", { name: say("plan.openEnds.title") });
  await expect(open).toContainText("12. März 2099");
  await page.goto("/now");
  await expect(main(page).getByText(like(say("guide.reasons.boardIsAsked")))).toBeVisible();
});

test("leaving with words that are not safe yet is asked about, and never otherwise", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await page.route("**/api/trpc/plan.saveDraft**", (route) => route.abort());
  await main(page).getByRole("textbox").fill("Noch nicht gesichert");
  await expect(statusOf(page).filter({ hasText: say("form.draft.failed") })).toBeVisible();
  const asked = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await page.unroute("**/api/trpc/plan.saveDraft**");
  await expect(statusOf(page).filter({ hasText: like(say("form.draft.saved")) })).toBeVisible({
    timeout: 10_000,
  });
});

test("changing the language keeps the page and the draft", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await main(page).getByRole("textbox").fill("Ein Entwurf");
  await expect(statusOf(page).filter({ hasText: like(say("form.draft.saved")) })).toBeVisible({
    timeout: 4000,
  });
  await apiOf(page).change("account.setLocale", { requestId: crypto.randomUUID(), locale: "en" });
  await page.reload();
  const english = wordsIn("en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    english("catalogue-questions.purpose.why.question"),
  );
  await expect(main(page).getByRole("textbox")).toHaveValue("Ein Entwurf");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const question = "purpose/why";
  const { draftVersion: seen } = await apiOf(page).read("plan.question", {
    workspace,
    question,
  });
  await apiOf(page).change("plan.saveDraft", { ...changeIn(workspace), question, seen, contents: null });
});

test("what is typed before the scripts are there is taken in and kept as a draft", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`/w/${workspace}/plan/purpose/why`, { waitUntil: "commit" });
  await main(page).getByRole("textbox").fill("Vor den Skripten getippt");
  release();
  await expect(statusOf(page).filter({ hasText: like(say("form.draft.saved")) })).toBeVisible();
  await expect(main(page).getByRole("textbox")).toHaveValue("Vor den Skripten getippt");
  await page.reload();
  await expect(main(page).getByRole("textbox")).toHaveValue("Vor den Skripten getippt");
});
