import type { Page } from "@playwright/test";
import { dayAfter, dayOfMoment, HOME_ZONE } from "../../src/domain/calendar";
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
    .first()
    .click();
const inDays = (days: number) => dayAfter(dayOfMoment(new Date(), HOME_ZONE), days);

const entry = (workspace: string, kind: "GIVE" | "NEED", statement: string, quantity: number) =>
  ({
    ...changeIn(workspace),
    partnerId: null,
    state: "SHARED",
    kind,
    category: "ROOMS",
    statement,
    quantity,
    priority: "MUST",
    visibility: "MEMBERS",
  }) as const;

test("a gap is closed by a match that both sides accept", async ({ person }) => {
  const { workspace, first, second } = await gather(person);
  await apiOf(first.page).change(
    "expectations.add",
    entry(workspace, "NEED", "Ein Raum für die Auftakttagung", 1),
  );
  await apiOf(second.page).change("expectations.add", entry(workspace, "GIVE", "Zwei Säle am Markt", 2));

  await first.page.goto(`/w/${workspace}/plan/expectations/openNeeds`);
  await expect(main(first.page).getByText("Zwei Säle am Markt").first()).toBeVisible();
  await press(first.page, "expectations.matches.takeOffer");
  await expect(first.page.getByText(say("expectations.matches.done.proposed")).first()).toBeVisible();

  await second.page.goto(`/w/${workspace}/plan/expectations/openNeeds`);
  await expect(main(second.page).getByText("Ein Raum für die Auftakttagung").first()).toBeVisible();
  await press(second.page, "expectations.matches.accept");
  await expect(second.page.getByText(say("expectations.matches.done.accepted")).first()).toBeVisible();

  await first.page.goto(`/w/${workspace}/plan/expectations/openNeeds`);
  await expect(main(first.page).getByText(say("expectations.openAsks.allSettled"))).toBeVisible();
  await first.page.goto(`/w/${workspace}/expectations?view=list`);
  await expect(main(first.page).getByText(say("expectations.coverage.MET")).first()).toBeVisible();
});

test("an organisation goes: why, what is handed over, what all say, and what it opens again", async ({
  person,
}) => {
  const { workspace, coordinator, first } = await gather(person);
  const api = apiOf(coordinator.page);
  const { partners } = await api.read("partners.list", { workspace });
  const goes = partners.find((partner) => partner.name === "Verkehrsgewerkschaft");
  await api.change("goals.propose", {
    ...changeIn(workspace),
    type: "OUTCOME",
    title: "Busse bis 23 Uhr",
    ...blankGoal,
    leadPartnerId: goes?.id ?? null,
  });
  const { page } = coordinator;
  await page.goto(`/w/${workspace}/partners/${goes?.id}/state`);
  await expect(main(page).getByText("Busse bis 23 Uhr").first()).toBeVisible();
  await main(page)
    .getByRole("radio", { name: like(say("partners.state.moves.LEAVING")) })
    .check();
  await press(page, "partners.state.submit");
  const reason = main(page).getByLabel(say("partners.state.reasonLabel"), { exact: true });
  await expect(reason).toHaveAccessibleDescription(like(say("partners.refusals.reasonMissing")));
  await main(page).getByLabel(say("partners.fields.lastDayOn")).fill(inDays(-30));
  await reason.fill("Kein Vorstandsbeschluss");
  await press(page, "partners.state.submit");
  await expect(main(page).getByLabel(say("partners.fields.lastDayOn"))).toHaveAccessibleDescription(
    like(say("partners.refusals.lastDayTooEarly")),
  );
  await main(page).getByLabel(say("partners.fields.lastDayOn")).fill(inDays(30));
  await main(page).getByLabel(say("partners.fields.obligations")).fill("Das Ziel zum Abendverkehr");
  await press(page, "partners.state.submit");
  await expect(main(page).getByText(say("partners.states.LEAVING")).first()).toBeVisible();
  await expect(main(page).getByText("Das Ziel zum Abendverkehr")).toBeVisible();

  await first.page.goto(`/w/${workspace}/partners/${goes?.id}`);
  await main(first.page)
    .getByRole("link", { name: say("partners.exit.word") })
    .click();
  await main(first.page)
    .getByLabel(say("partners.fields.publicWording"))
    .fill("Wir gehen im Guten und bleiben verbunden.");
  await press(first.page, "form.save");
  await expect(main(first.page).getByText("Wir gehen im Guten und bleiben verbunden.")).toBeVisible();
  // its own words it takes back itself
  await first.page.getByRole("button", { name: say("frame.undo") }).click();
  await expect(main(first.page).getByText(say("partners.exit.noWording"))).toBeVisible();

  await page.goto(`/w/${workspace}/partners/${goes?.id}/state`);
  await main(page)
    .getByRole("radio", { name: like(say("partners.state.moves.LEFT")) })
    .check();
  // whom it costs the access stands there before the press; the reason is not asked for twice
  await expect(
    main(page).getByRole("status").filter({ hasText: "Eine Person verliert sofort den Zugang" }),
  ).toBeVisible();
  await expect(main(page).getByText("Kein Vorstandsbeschluss")).toBeVisible();
  await expect(main(page).getByLabel(say("partners.state.reasonLabel"), { exact: true })).toHaveCount(0);
  await press(page, "partners.state.submit");
  await expect(main(page).getByText(say("partners.states.LEFT"), { exact: true }).first()).toBeVisible();
  await expect(main(page).getByText(like("Kein Vorstandsbeschluss")).first()).toBeVisible();

  // out at the next click, with the words that everybody gets where there is nothing
  await first.page
    .getByRole("link", { name: say("partners.title"), exact: true })
    .first()
    .click();
  await expect(first.page.getByRole("heading", { name: say("frame.notFound.title") })).toBeVisible();
  await expect(first.page.getByText(say("frame.notFound.keeps"))).toBeVisible();
  // and in again, as before, once the step is taken back
  await page.getByRole("button", { name: say("frame.undo") }).click();
  await expect(main(page).getByText(say("partners.states.LEAVING")).first()).toBeVisible();
  await first.page.goto(`/w/${workspace}/partners/${goes?.id}`);
  await expect(main(first.page).getByRole("link", { name: say("partners.exit.word") })).toBeVisible();

  await page.goto(`/w/${workspace}/partners/${goes?.id}/state`);
  await main(page)
    .getByRole("radio", { name: like(say("partners.state.moves.LEFT")) })
    .check();
  await press(page, "partners.state.submit");
  await expect(main(page).getByText(say("partners.states.LEFT"), { exact: true }).first()).toBeVisible();
  await page.goto(`/w/${workspace}/partners/${goes?.id}/state`);
  await expect(main(page).getByRole("radio")).toHaveCount(0);
});
