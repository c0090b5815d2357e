import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Day, dayAfter, dayOfMoment, HOME_ZONE } from "../../src/domain/calendar";
import { sayDay } from "../../src/features/words/dates";
import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const inDays = (days: number) => dayAfter(dayOfMoment(new Date(), HOME_ZONE), days);
const inWords = (day: Day) => sayDay(day, "de");

const isAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode()
    .analyze();
  expect(violations).toEqual([]);
};

/** Says on the page that a reminder leads to until when its organisation needs. */
async function askForTime(page: Page, until: Day) {
  await main(page).getByText(say("notifications.time.open"), { exact: true }).click();
  await main(page).getByLabel(say("notifications.time.until")).fill(until);
  await main(page)
    .getByRole("button", { name: say("notifications.time.submit") })
    .click();
  await expect(
    main(page).getByText(say("notifications.time.said").replace("{day}", inWords(until))),
  ).toBeVisible();
}

test("whoever needs time for a round says until when, is not ticked in a reminder, and the round is prolonged by one press", async ({
  person,
  holding,
}) => {
  test.setTimeout(120_000);
  const { workspace, coordinator, first } = await gather(person);
  const { id } = await apiOf(coordinator.page).change("rounds.plan", {
    ...changeIn(workspace),
    kinds: ["NEED"],
    endsOn: inDays(5),
    note: "",
    open: true,
  });
  const round = `/w/${workspace}/expectations/rounds/${id}`;
  await first.page.goto(round);
  await askForTime(first.page, inDays(12));
  await first.page.goto("/now");
  await expect(
    main(first.page)
      .getByText(inWords(inDays(12)), { exact: false })
      .first(),
  ).toBeVisible();

  const { page } = await person({ email: coordinator.email, at: holding });
  await page.goto(round);
  const bus = main(page).getByLabel("Verkehrsgewerkschaft");
  const climate = main(page).getByLabel("Klimastreik");
  await expect(bus).not.toBeChecked();
  await expect(climate).toBeChecked();
  const asked = say("notifications.missing.askedUntil").replace("{day}", inWords(inDays(12)));
  await expect(main(page).getByText(asked)).toBeVisible();
  await isAccessible(page);

  await main(page).getByRole("button", { name: "Eine Organisation erinnern" }).click();
  await expect(main(page).getByText(/Eine Organisation wird in 20 Sekunden erinnert/)).toBeVisible();
  // who was reminded is not offered again, and it says when
  await expect(main(page).getByText(like(say("notifications.missing.resting")))).toBeVisible();
  await expect(climate).toHaveCount(0);
  await main(page)
    .getByRole("button", { name: say("notifications.remind.takeBack") })
    .click();
  await expect(main(page).getByText(say("notifications.remind.takenBack"))).toBeVisible();
  await expect(climate).toBeChecked();

  await main(page)
    .getByRole("button", { name: say("rounds.prolong.press").replace("{day}", inWords(inDays(12))) })
    .click();
  await expect(main(page).getByText(say("rounds.prolong.done"))).toBeVisible();
  await expect(
    main(page)
      .getByText(like(say("rounds.until")))
      .first(),
  ).toContainText(inWords(inDays(12)));
});

test("the missing names stand with their goals, expectations and texts, and can be reminded there", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { workspace, coordinator, first } = await gather(person);
  const { page } = coordinator;
  const api = apiOf(page);
  const goal = await api.change("goals.propose", {
    ...changeIn(workspace),
    ...{ type: "OUTCOME", title: "Nachtbusse", indicator: "", baseline: "", target: "" },
    ...{ dueOn: null, leadPartnerId: null },
  });
  const draft = await api.change("agreements.draft", {
    ...changeIn(workspace),
    title: "Vereinbarung",
    clauses: [],
  });
  await api.change("agreements.addClauses", {
    ...changeIn(workspace),
    versionId: draft.versionId,
    suggested: false,
    clauses: [{ topic: null, title: "Stimmen", body: "Jede Organisation hat eine Stimme." }],
  });
  for (const path of ["expectations", "goals", `goals/${goal.id}`, `agreements/${draft.id}`]) {
    await page.goto(`/w/${workspace}/${path}`);
    await expect(main(page).getByRole("heading", { name: say("notifications.missing.title") })).toBeVisible();
    await expect(main(page).getByLabel("Verkehrsgewerkschaft")).toBeChecked();
  }
  await isAccessible(page);
  await first.page.goto(`/w/${workspace}/agreements/${draft.id}`);
  await askForTime(first.page, inDays(9));
  await page.reload();
  await expect(main(page).getByLabel("Verkehrsgewerkschaft")).not.toBeChecked();
  await main(page).getByRole("button", { name: "Eine Organisation erinnern" }).click();
  await expect(
    main(page)
      .getByText(/Eine Organisation ist erinnert|wird in .* Sekunden erinnert/)
      .first(),
  ).toBeVisible();

  // before it is decided on, goal and text say the same of who is silent
  for (const path of [`goals/${goal.id}/adopt`, `agreements/${draft.id}/open`]) {
    await page.goto(`/w/${workspace}/${path}`);
    await expect(main(page).getByText("Klimastreik").first()).toBeVisible();
  }
});
