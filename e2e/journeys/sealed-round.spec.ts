import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dayAfter, dayOfMoment, HOME_ZONE } from "../../src/domain/calendar";
import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { addOutsider, gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, key: string) =>
  main(page)
    .getByRole("button", { name: like(say(key)) })
    .click();

/** Keeps everything that travels to this browser from now on, page, script and answer alike. */
function listen(page: Page): () => Promise<string> {
  const heard: Promise<string>[] = [];
  page.on("response", (response) => heard.push(response.text().catch(() => "")));
  return async () => (await Promise.all(heard)).join("\n");
}

const inDays = (days: number) => dayAfter(dayOfMoment(new Date(), HOME_ZONE), days);

/**
 * Three organisations answer alone: nobody, the coordination and the facilitator included, gets a sealed word over
 * the wire before all is revealed together (F17).
 */
test("three organisations answer a sealed round, and its answers travel to nobody before the reveal", async ({
  person,
}) => {
  test.slow();
  const coalition = await gather(person);
  const { workspace, coordinator, first, second } = coalition;
  const facilitator = await person();
  await addOutsider(coalition, facilitator, "FACILITATOR");
  const rounds = `/w/${workspace}/expectations/rounds`;

  // the door stands where expectations stand; one question and a day are proposed
  await coordinator.page.goto(`/w/${workspace}/expectations`);
  await main(coordinator.page)
    .getByRole("link", { name: say("rounds.askAll") })
    .click();
  const asks = (kind: string) => main(coordinator.page).getByLabel(say(`rounds.form.asks.${kind}`));
  await expect(asks("GIVE")).toBeChecked();
  for (const kind of ["GET", "NEED", "RED_LINE"]) await expect(asks(kind)).not.toBeChecked();
  await expect(main(coordinator.page).getByLabel(say("rounds.form.endsOn"), { exact: true })).toHaveValue(
    inDays(10),
  );
  await asks("GIVE").uncheck();
  await asks("NEED").check();
  await press(coordinator.page, "rounds.form.submit");
  await expect(main(coordinator.page).getByText(say("rounds.states.OPEN"), { exact: true })).toBeVisible();
  const round = new URL(coordinator.page.url()).pathname;

  const heard = {
    coordinator: listen(coordinator.page),
    second: listen(second.page),
    facilitator: listen(facilitator.page),
  };
  // where its mail leads: the question itself
  await first.page.goto(`${round}/answer`);
  await expect(first.page).toHaveURL(/\/plan\/expectations\/needs$/);
  await expect(main(first.page).getByText(say("rounds.sealed")).first()).toBeVisible();
  const secret = "Kanarienvogel: Wir brauchen Zwergkaninchen";
  await main(first.page).getByLabel(say("expectations.fields.statement")).fill(secret);
  await press(first.page, "form.addMore");
  await expect(main(first.page).getByText(secret).first()).toBeVisible();
  await expect(main(first.page).getByText(say("expectations.round.sealed"), { exact: true })).toBeVisible();
  // what is sealed is not called shared beside it
  await expect(main(first.page).getByText(say("expectations.states.CONFIRMED"), { exact: true })).toHaveCount(
    0,
  );
  await first.page.goto(`/w/${workspace}/plan/expectations/check`);
  await expect(main(first.page).getByText(secret, { exact: true })).toBeVisible();
  await expect(main(first.page).getByText(say("expectations.round.sealed"), { exact: true })).toBeVisible();

  const places = [
    round,
    rounds,
    `/w/${workspace}`,
    `/w/${workspace}/expectations`,
    `/w/${workspace}/expectations?view=list`,
    `/w/${workspace}/plan`,
    `/w/${workspace}/plan/print`,
    `/w/${workspace}/plan/expectations/needs`,
    `/w/${workspace}/plan/expectations/check`,
    `/w/${workspace}/analysis`,
    `/w/${workspace}/history`,
    `/w/${workspace}/search?q=Kanarienvogel`,
    "/now",
  ];
  const visit = async (page: Page) => {
    for (const place of places) await page.goto(place);
  };
  await Promise.all([coordinator, second, facilitator].map(({ page }) => visit(page)));
  await second.page.goto(round);
  await expect(main(second.page).getByText(say("rounds.people.ALL"))).toHaveCount(1);
  for (const [who, told] of Object.entries(heard)) {
    const text = await told();
    expect(text.length, who).toBeGreaterThan(1000);
    expect(text, who).not.toContain("Zwergkaninchen");
  }

  for (const { page } of [second, coordinator]) {
    await page.goto(`/w/${workspace}/plan/expectations/needs`);
    await press(page, "expectations.answers.sayNone.NEED");
    await expect(page).not.toHaveURL(/needs$/);
  }
  await coordinator.page.goto(round);
  await press(coordinator.page, "rounds.reveal.press");
  await coordinator.page.getByRole("button", { name: say("rounds.reveal.confirm") }).click();
  await expect(main(coordinator.page).getByText(like(say("rounds.revealedOn")))).toBeVisible();
  await second.page.goto(round);
  const answers = main(second.page).getByRole("region", { name: say("rounds.form.asks.NEED") });
  await expect(
    answers.getByRole("list", { name: "Verkehrsgewerkschaft" }).getByRole("link", { name: secret }),
  ).toBeVisible();
  await expect(answers.getByRole("definition")).toContainText("Klimastreik (ihr)");
  await expect(main(second.page).getByRole("region", { name: say("rounds.story.title") })).toContainText(
    /aufgedeckt/,
  );
  const { violations } = await new AxeBuilder({ page: second.page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode()
    .analyze();
  expect(violations).toEqual([]);
  await main(second.page)
    .getByRole("link", { name: say("rounds.after.matrix") })
    .click();
  await expect(second.page).toHaveURL(/\/expectations$/);
  await second.page.goto(`/w/${workspace}/expectations?view=list`);
  await expect(main(second.page).getByText(secret).first()).toBeVisible();
});

test("while a round asks for a kind, the coordination finds no way to enter it for others", async ({
  person,
}) => {
  test.slow();
  const { workspace, coordinator } = await gather(person);
  const api = apiOf(coordinator.page);
  const partner = await api.change("partners.add", {
    anyway: true,
    ...changeIn(workspace),
    name: "Elternverein",
    sector: null,
    region: "",
    capacity: null,
    contact: "",
    selfOrganised: false,
    tier: "CORE",
    listing: "INTERNAL",
    state: "MEMBER",
  });
  const choice = `/w/${workspace}/expectations/new?for=${partner.id}`;
  const kind = (name: string) =>
    main(coordinator.page).getByRole("link", { name: say(`expectations.kinds.${name}`), exact: true });
  await coordinator.page.goto(choice);
  await expect(kind("NEED")).toBeVisible();
  await api.change("rounds.plan", {
    ...changeIn(workspace),
    kinds: ["NEED"],
    endsOn: inDays(5),
    note: "",
    open: true,
  });
  await coordinator.page.goto(choice);
  await expect(kind("GIVE")).toBeVisible();
  await expect(kind("NEED")).toHaveCount(0);
  await expect(main(coordinator.page).getByText(say("expectations.choose.inRound"))).toBeVisible();
  await coordinator.page.goto(`${choice}&kind=NEED`);
  await expect(kind("GIVE")).toBeVisible();
});

test("a round that is broken off gives the answers back as drafts", async ({ person }) => {
  const { workspace, coordinator, first, second } = await gather(person);
  const round = await apiOf(coordinator.page).change("rounds.plan", {
    ...changeIn(workspace),
    kinds: ["NEED"],
    endsOn: inDays(5),
    note: "",
    open: true,
  });
  await apiOf(first.page).change("expectations.add", {
    ...changeIn(workspace),
    partnerId: null,
    state: "SHARED",
    kind: "NEED",
    category: "TIME",
    statement: "Vier Wochen Vorlauf",
    quantity: null,
    priority: "MUST",
    visibility: "MEMBERS",
  });
  await coordinator.page.goto(`/w/${workspace}/expectations/rounds/${round.id}`);
  await press(coordinator.page, "rounds.cancel.press");
  await coordinator.page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("rounds.cancel.confirm") })
    .click();
  await expect(main(coordinator.page).getByText(like(say("rounds.cancelledOn")))).toBeVisible();
  await first.page.goto(`/w/${workspace}/plan/expectations/needs`);
  await expect(main(first.page).getByText("Vier Wochen Vorlauf").first()).toBeVisible();
  await expect(main(first.page).getByText(say("expectations.states.DRAFT")).first()).toBeVisible();
  await second.page.goto(`/w/${workspace}/expectations?view=list`);
  await expect(main(second.page).getByText("Vier Wochen Vorlauf")).toHaveCount(0);
});
