import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { gather } from "../support/coalition";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, key: string) => main(page).getByRole("button", { name: like(say(key)) });
const said = (page: Page, key: string) => expect(page.getByText(say(key)).first()).toBeVisible();
const amount = (page: Page) => main(page).getByLabel(say("expectations.matches.amount.label"));

const rooms = (workspace: string, kind: "GIVE" | "NEED", statement: string, quantity: number) =>
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

test("the coordination brings two together, the amount is settled, broken and promised anew", async ({
  person,
}) => {
  const { workspace, coordinator, first: receiver, second: giver } = await gather(person);
  const need = await apiOf(receiver.page).change(
    "expectations.add",
    rooms(workspace, "NEED", "Räume für die Auftakttagung", 2),
  );
  const give = await apiOf(giver.page).change(
    "expectations.add",
    rooms(workspace, "GIVE", "Drei Säle am Markt", 3),
  );
  const needPage = `/w/${workspace}/expectations/${need.id}`;
  const givePage = `/w/${workspace}/expectations/${give.id}`;

  await coordinator.page.goto(needPage);
  await expect(main(coordinator.page).getByText("Drei Säle am Markt").first()).toBeVisible();
  await button(coordinator.page, "expectations.matches.bring").click();
  await said(coordinator.page, "expectations.matches.done.proposedBoth");

  await giver.page.goto(`/w/${workspace}`);
  await main(giver.page)
    .getByRole("link", { name: like(say("guide.buttons.answerMatch")) })
    .first()
    .click();
  await expect(giver.page).toHaveURL(new RegExp(`${givePage}$`));
  await amount(giver.page).fill("4");
  await button(giver.page, "expectations.matches.amount.other").click();
  await expect(amount(giver.page)).toHaveAttribute("aria-invalid", "true");
  await amount(giver.page).fill("1");
  await button(giver.page, "expectations.matches.amount.other").click();
  await said(giver.page, "expectations.matches.done.proposed");

  await receiver.page.goto(needPage);
  await expect(amount(receiver.page).first()).toHaveValue("1");
  await button(receiver.page, "expectations.matches.accept").click();
  await said(receiver.page, "expectations.matches.done.accepted");
  await expect(main(receiver.page).getByText(say("expectations.coverage.PARTIAL")).first()).toBeVisible();

  await button(receiver.page, "expectations.matches.break").click();
  await said(receiver.page, "expectations.matches.done.broken");
  await expect(amount(receiver.page)).toHaveValue("2");
  await button(receiver.page, "expectations.matches.takeOffer").click();
  await said(receiver.page, "expectations.matches.done.proposed");

  await giver.page.goto(givePage);
  await button(giver.page, "expectations.matches.accept").click();
  await said(giver.page, "expectations.matches.done.accepted");
  const list = main(giver.page).getByRole("list");
  await expect(list.getByText(say("expectations.matches.states.BROKEN"), { exact: true })).toBeVisible();
  await expect(list.getByText(say("expectations.matches.states.ACCEPTED"), { exact: true })).toBeVisible();

  await button(giver.page, "expectations.page.remove").click();
  const asked = giver.page.getByRole("alertdialog");
  await expect(asked.getByText("Verkehrsgewerkschaft")).toBeVisible();
  await asked.getByRole("button", { name: say("expectations.relying.keep") }).click();
  await expect(list.getByText(say("expectations.matches.states.ACCEPTED"), { exact: true })).toBeVisible();
});
