import { expect, test } from "../fixtures";
import { findIds, readers, signInAs } from "../support/routes";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const parts = [
  "purpose",
  "organisations",
  "bodies",
  "goals",
  "expectations",
  "agreements",
  "setbacks",
  "decisions",
] as const;

/** Pages of a PDF as Chromium writes it: each is an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the plan prints as something to lay before a board: every part once, on few pages, with the text itself", async ({
  openContext,
  local,
}) => {
  const page = await (await openContext({ at: local })).newPage();
  await signInAs(page, readers.coordinator.name);
  const { workspace } = await findIds(page);
  await page.goto(`/w/${workspace}/plan/print`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2 })).toHaveText(
    parts.map((part) => say(`plan.board.${part}`)),
  );
  const text = await main.innerText();
  // nobody is named as silent under one question after the other
  expect(text.split(say("plan.check.silent").split("{")[0] ?? "").length).toBe(1);
  // no scores, and the words of the screens
  expect(text).not.toMatch(/von 100|Punkte/);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(10);

  await page.emulateMedia({ media: "print" });
  await expect(main.getByRole("table").first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(1280);

  await page.emulateMedia({ media: "screen" });
  await main.getByRole("link", { name: say("plan.board.allAnswers") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("plan.print.title") })).toBeVisible();
});
