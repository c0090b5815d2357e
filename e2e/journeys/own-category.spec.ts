import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, key: string) => main(page).getByRole("button", { name: like(say(key)) });

test("a category of one's own: added, chosen, a column of the table with its gap, and no longer offered", async ({
  person,
}) => {
  const { workspace, coordinator, first } = await gather(person);
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/expectations`);
  await main(page)
    .getByRole("link", { name: say("matrix.ownCategories") })
    .click();
  await main(page)
    .getByRole("link", { name: say("categories.add") })
    .click();
  // the name of a given category is taken, and what was typed stays
  await main(page).getByLabel(say("categories.fields.name")).fill("Geld");
  await main(page).getByLabel(say("categories.fields.unit")).fill("Räder");
  await button(page, "categories.add").click();
  await expect(
    page.getByRole("alert").filter({ hasText: say("categories.refusals.categoryExists") }),
  ).toBeVisible();
  await expect(main(page).getByLabel(say("categories.fields.unit"))).toHaveValue("Räder");
  await main(page).getByLabel(say("categories.fields.name")).fill("Lastenräder");
  await button(page, "categories.add").click();
  await expect(main(page).getByText("gezählt in: Räder · noch keine Angabe")).toBeVisible();

  await first.page.goto(`/w/${workspace}/expectations/new?kind=NEED`);
  await main(first.page).getByLabel(say("expectations.fields.statement")).fill("Für den Umzug im Mai");
  await main(first.page)
    .getByLabel(say("expectations.fields.category"))
    .selectOption({ label: "Lastenräder" });
  await main(first.page).getByLabel(say("expectations.fields.quantity")).fill("4");
  await button(first.page, "expectations.submit.NEED").click();
  await expect(main(first.page).getByRole("heading", { level: 1, name: /Lastenräder/ })).toBeVisible();
  await expect(main(first.page).getByText("4 Räder")).toBeVisible();

  await page.goto(`/w/${workspace}/expectations`);
  const headline = main(page).getByText("Eine Lücke: Lastenräder.");
  await expect(headline).toBeVisible();
  await main(page).getByRole("link", { name: "Wer kann Lastenräder einbringen?" }).click();
  await expect(main(page).getByRole("heading", { level: 1, name: "Lastenräder" })).toBeVisible();
  await expect(main(page).getByText("Für den Umzug im Mai")).toBeVisible();

  await page.goto(`/w/${workspace}/expectations/categories`);
  await button(page, "categories.retire").click();
  await expect(main(page).getByText(say("categories.empty.title"))).toBeVisible();
  await first.page.goto(`/w/${workspace}/expectations/new?kind=GIVE`);
  const choice = main(first.page).getByLabel(say("expectations.fields.category"));
  await expect(choice.getByRole("option", { name: "Geld" })).toHaveCount(1);
  await expect(choice.getByRole("option", { name: "Lastenräder" })).toHaveCount(0);
  await page.goto(`/w/${workspace}/expectations`);
  await expect(headline).toBeVisible();
});
