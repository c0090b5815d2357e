import { blankGoal } from "../../src/domain/goals/schema";
import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const goal = {
  type: "OUTCOME" as const,
  title: "Busse bis 23 Uhr",
  ...blankGoal,
};

test("two people change one goal: both texts are shown and neither is lost", async ({ person }) => {
  const { workspace, coordinator, first } = await gather(person);
  // who proposed it and the coordination: nobody else rewrites a goal
  const { id } = await apiOf(first.page).change("goals.propose", { ...changeIn(workspace), ...goal });
  const title = (page: typeof first.page) => page.getByLabel(say("goals.fields.title"));
  const save = (page: typeof first.page) => page.getByRole("button", { name: say("form.save") }).click();

  await coordinator.page.goto(`/w/${workspace}/goals/${id}/edit`);
  await first.page.goto(`/w/${workspace}/goals/${id}/edit`);
  await title(coordinator.page).fill("Busse bis 23 Uhr, auch sonntags");
  await save(coordinator.page);
  await expect(
    coordinator.page.getByRole("heading", { level: 1, name: "Busse bis 23 Uhr, auch sonntags" }),
  ).toBeVisible();

  await title(first.page).fill("Busse bis Mitternacht");
  await save(first.page);
  const conflict = first.page.getByRole("alert").filter({ hasText: say("form.conflict.title") });
  await expect(conflict).toContainText("Mitternacht");
  await expect(conflict).toContainText("sonntags");
  await expect(title(first.page)).toHaveValue("Busse bis Mitternacht");

  await conflict.getByRole("button", { name: say("form.conflict.keepMine") }).click();
  await expect(first.page.getByRole("heading", { level: 1, name: "Busse bis Mitternacht" })).toBeVisible();
});

test("what was removed comes back with one press, for twenty seconds", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  const { id } = await apiOf(page).change("goals.propose", { ...changeIn(workspace), ...goal });
  await page.goto(`/w/${workspace}/goals/${id}`);
  await page.getByRole("button", { name: say("goals.remove") }).click();
  await expect(page.getByRole("heading", { name: say("goals.empty.title") })).toBeVisible();
  await page.getByRole("button", { name: say("frame.undo") }).click();
  await expect(page.getByRole("link", { name: "Busse bis 23 Uhr" })).toBeVisible();
});

test("a form that is sent empty says what is missing, at the field and above", async ({ person }) => {
  const { workspace, coordinator } = await gather(person);
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/goals/new`);
  await page.getByRole("button", { name: say("goals.propose") }).click();
  const summary = page.getByRole("alert").filter({ hasText: say("form.summary") });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fehler:/);
  const field = page.getByLabel(say("goals.fields.title"));
  await expect(field).toHaveAccessibleDescription(new RegExp(say("form.errors.required")));
  await summary.getByRole("link").first().click();
  await expect(field).toBeFocused();
});

test("the link to an objection opens its form on the clause's page", async ({ person }) => {
  const { workspace, coordinator, first } = await gather(person);
  const api = apiOf(coordinator.page);
  const { id, versionId } = await api.change("agreements.draft", {
    ...changeIn(workspace),
    title: "Nachtbus",
    clauses: [],
  });
  await api.change("agreements.addClauses", {
    ...changeIn(workspace),
    versionId,
    suggested: false,
    clauses: [{ topic: null, title: "Schlüssel", body: "Jede Organisation gibt einen Schlüssel." }],
  });
  const main = first.page.getByRole("main");
  await first.page.goto(`/w/${workspace}/agreements/${id}`);
  await main.getByRole("link", { name: like(say("agreements.clause.objectNamed")) }).click();
  await main.getByLabel(say("agreements.objection.reason")).fill("Den darf nur der Küster haben.");
  await main.getByRole("button", { name: say("agreements.objection.submit") }).click();
  // nobody has answered yet: what settles it stands alone
  await expect(main.getByRole("button", { name: say("agreements.objection.settleAlone") })).toBeVisible();
});
