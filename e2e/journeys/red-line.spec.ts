import type { Page } from "@playwright/test";
import { blankGoal } from "../../src/domain/goals/schema";
import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, key: string) =>
  main(page)
    .getByRole("button", { name: like(say(key)) })
    .click();
const unfold = (page: Page, key: string) => main(page).getByText(say(key), { exact: false }).first().click();

const goal = {
  type: "OUTCOME" as const,
  title: "Alle Parteien sprechen auf unserer Bühne",
  ...blankGoal,
  topics: ["partyPolitics"],
};
const words = "Wir stehen mit keiner Partei auf einer Bühne";

/** A red line blocks a goal in one browser, its organisation settles it in another, and the goal is adopted (F19). */
test("a red line keeps a goal from being adopted until its own organisation settles the conflict", async ({
  person,
}) => {
  test.slow();
  const { workspace, coordinator, first } = await gather(person);
  const { id } = await apiOf(coordinator.page).change("goals.propose", { ...changeIn(workspace), ...goal });
  const place = `/w/${workspace}/goals/${id}`;

  await first.page.goto(`/w/${workspace}/expectations/new?kind=RED_LINE`);
  await main(first.page).getByLabel(say("expectations.fields.statement")).fill(words);
  await unfold(first.page, "expectations.fields.topics");
  await main(first.page).getByLabel(say("catalogue-topics.topics.partyPolitics")).check();
  await press(first.page, "expectations.submit.RED_LINE");
  await expect(main(first.page).getByText(say("red-lines.states.POSSIBLE"))).toBeVisible();
  await expect(main(first.page).getByRole("link", { name: goal.title })).toBeVisible();

  await coordinator.page.goto(place);
  await expect(main(coordinator.page).getByText(words)).toBeVisible();
  await press(coordinator.page, "red-lines.confirm");
  await expect(main(coordinator.page).getByText(say("red-lines.blocked.goal"))).toBeVisible();
  await expect(
    main(coordinator.page).getByRole("link", { name: say("goals.adopt.open"), exact: true }),
  ).toHaveCount(0);
  await coordinator.page.goto(`${place}/adopt`);
  await expect(main(coordinator.page).getByText(say("red-lines.blocked.goal"))).toBeVisible();
  await expect(main(coordinator.page).getByRole("button", { name: say("goals.adopt.submit") })).toHaveCount(
    0,
  );
  await coordinator.page.goto(`/w/${workspace}/analysis`);
  await expect(
    main(coordinator.page).getByRole("link", { name: like(say("analysis.fixes.settleConflict")) }),
  ).toBeVisible();

  await first.page.goto(place);
  await unfold(first.page, "red-lines.dismiss");
  await main(first.page).getByLabel(say("red-lines.reason")).fill("Auf der Bühne stehen nur Vereine.");
  await press(first.page, "red-lines.settle");
  await expect(main(first.page).getByText(say("red-lines.blocked.goal"))).toHaveCount(0);

  await coordinator.page.goto(`${place}/adopt`);
  await main(coordinator.page).getByLabel(say("goals.adopt.decidedOn")).fill("2026-01-15");
  await main(coordinator.page).getByLabel(say("goals.adopt.asked")).fill("Plenum");
  await press(coordinator.page, "goals.adopt.submit");
  await expect(
    main(coordinator.page).getByText(say("goals.states.ADOPTED"), { exact: true }).first(),
  ).toBeVisible();
});
