import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, key: string) => main(page).getByRole("button", { name: say(key), exact: true });
const statusWith = (page: Page, words: string | RegExp) =>
  main(page).getByRole("status").filter({ hasText: words });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Whether a press in the middle of a control reaches it, and nothing that lies over it. */
const isFree = (page: Page, key: string) =>
  button(page, key).evaluate((control) => {
    control.scrollIntoView({ block: "nearest" });
    const box = control.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit === control || control.contains(hit);
  });

test("the one button takes in what is typed, and says so below the next heading, over nothing", async ({
  person,
}) => {
  test.slow();
  const { workspace, first } = await gather(person);
  const { page } = first;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/w/${workspace}/plan/expectations/gives`);
  const words = "Unser Saal steht jeden Dienstagabend offen";
  await main(page).getByRole("textbox").first().fill(words);
  await button(page, "form.saveAndContinue").click();
  await expect(heading(page)).toHaveText(say("catalogue-questions.expectations.gets.question"));
  const said = statusWith(page, like(say("expectations.done.SHARED_AS")));
  await expect(said).toBeVisible();
  await expect(said).toContainText(say("expectations.categories.ROOMS"));
  expect(await isFree(page, "form.saveAndContinue")).toBe(true);
  const { expectations } = await apiOf(page).read("expectations.list", { workspace });
  expect(expectations.map((row) => [row.statement, row.state])).toEqual([[words, "CONFIRMED"]]);

  await main(page)
    .getByRole("button", { name: say("frame.undo"), exact: true })
    .click();
  await expect(statusWith(page, say("frame.undone"))).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect((await apiOf(page).read("expectations.list", { workspace })).expectations).toEqual([]);
});

test("one more is taken in by the second button, which keeps the place and the focus", async ({ person }) => {
  test.slow();
  const { workspace, first } = await gather(person);
  const { page } = first;
  await page.goto(`/w/${workspace}/plan/expectations/gives`);
  const field = main(page).getByRole("textbox").first();
  await field.fill("Vier Stunden im Monat");
  await button(page, "form.addMore").press("Enter");
  await expect(main(page).getByRole("listitem").filter({ hasText: "Vier Stunden im Monat" })).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await field.fill("Und ein Lastenrad");
  await button(page, "form.saveAndContinue").click();
  await expect(page).toHaveURL(/\/plan\/expectations\/gets$/);
  const { expectations } = await apiOf(page).read("expectations.list", { workspace });
  expect(expectations.map((row) => row.statement).sort()).toEqual([
    "Und ein Lastenrad",
    "Vier Stunden im Monat",
  ]);
});

test("what was begun and not shared waits in Now, in the plan and on the check page", async ({ person }) => {
  test.slow();
  const { workspace, first } = await gather(person);
  const { page } = first;
  const question = `/w/${workspace}/plan/expectations/needs`;
  await page.goto(question);
  await main(page).getByRole("textbox").first().fill("Zwei Wochen Vorlauf");
  await expect(statusWith(page, like(say("form.draft.saved")))).toBeVisible({ timeout: 10_000 });
  await page.goto("/now");
  await expect(main(page).getByText(say("guide.waiting.finishDraft"))).toBeVisible();
  await page.goto(`/w/${workspace}/plan/expectations/check`);
  await expect(main(page).getByText(say("plan.check.drafted"))).toBeVisible();
  await page.goto(`/w/${workspace}/plan`);
  await main(page)
    .getByRole("link", { name: say("plan.toDraft") })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${question}$`));
  await expect(main(page).getByRole("textbox").first()).toHaveValue("Zwei Wochen Vorlauf");
});

test("a representative is led through its own questions only, and every question has a way on", async ({
  person,
}) => {
  test.slow();
  const { workspace, first } = await gather(person);
  const { page } = first;
  const wayOn = main(page)
    .getByRole("button", { name: say("form.saveAndContinue"), exact: true })
    .or(main(page).getByRole("button", { name: say("form.continue"), exact: true }))
    .or(main(page).getByRole("link", { name: say("form.continue"), exact: true }));
  for (const key of [
    "purpose/why",
    "form/choice",
    "partners/missing",
    "goals/positions",
    "expectations/openNeeds",
    "power/decisions",
    "review/sign",
  ]) {
    await page.goto(`/w/${workspace}/plan/${key}`);
    await expect(wayOn.first(), key).toBeVisible();
  }
  await page.goto(`/w/${workspace}/plan/form/after`);
  await expect(main(page)).toContainText("Frage 9 von 9");
  await main(page)
    .getByRole("radio", { name: say("catalogue-questions.form.after.options.a") })
    .check();
  await button(page, "form.saveAndContinue").click();
  await expect(page).toHaveURL(/\/plan\/form\/check$/);
  await main(page)
    .getByRole("link", { name: say("plan.check.following") })
    .click();
  await expect(page).toHaveURL(/\/plan\/partners\/profile$/);
});
