import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { readers, signInAs } from "../support/routes";

test("an observer reads what is true, in the language in which it was written", async ({
  openContext,
  local,
}) => {
  const page = await (await openContext({ at: local, locale: "en" })).newPage();
  await signInAs(page, readers.observer.name);
  const api = apiOf(page);
  await api.change("account.setLocale", { requestId: crypto.randomUUID(), locale: "en" });
  const [mine] = await api.read("workspaces.mine");
  const workspace = mine?.id ?? "";
  const { purpose } = await api.read("workspaces.show", { workspace });

  await page.goto(`/w/${workspace}/purpose`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText(purpose.split("\n")[0] ?? "", { exact: false })).toHaveAttribute("lang", "de");

  // positions are not told to observers, so nothing is said of who carries a goal
  await page.goto(`/w/${workspace}/goals`);
  await expect(page.getByRole("main")).not.toContainText("carries this goal");
  const { goals } = await api.read("goals.list", { workspace });
  const [goal] = goals;
  if (goal) {
    await page.goto(`/w/${workspace}/goals/${goal.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(goal.title);
    await expect(page.getByRole("main")).not.toContainText("Who carries this goal");
    await expect(page.getByRole("main")).not.toContainText("Nobody carries");
    await expect(page.getByRole("main")).not.toContainText("How you notice");
  }

  // the group is not theirs
  await page.goto(`/w/${workspace}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where they stand");
  await expect(page).toHaveTitle(/^Where they stand/);

  await page.goto(`/w/${workspace}/goals/00000000-0000-7000-8000-000000000000`);
  await expect(page.getByRole("main")).not.toContainText(/organisation/i);
});
