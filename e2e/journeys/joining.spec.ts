import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { acceptByMail } from "../support/coalition";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const PURPOSE = "Busse sollen auch abends und am Wochenende fahren.";

async function foundWithPurpose(page: Page): Promise<string> {
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein Nord");
  const { version } = await apiOf(page).read("workspaces.show", { workspace });
  await apiOf(page).change("workspaces.changePurpose", {
    ...changeIn(workspace),
    version,
    purpose: PURPOSE,
    form: "UNDETERMINED",
    lifespan: "UNDECIDED",
    lifespanUntil: null,
    lifespanGoal: "",
  });
  return workspace;
}

const inviting = (email: string, role: "REPRESENTATIVE" | "OBSERVER", partnerName: string | null) => ({
  role,
  partnerId: null,
  maySign: role === "REPRESENTATIVE",
  invited: [{ email, partnerName }],
});

test("19: an invited person reads why before they accept, and is asked nothing twice", async ({
  person,
  stranger,
  mailTo,
}) => {
  const coordinator = await person();
  const workspace = await foundWithPurpose(coordinator.page);
  const email = `neu-${workspace}@example.org`;
  await apiOf(coordinator.page).change("people.invite", {
    ...changeIn(workspace),
    ...inviting(email, "REPRESENTATIVE", "Mieterverein"),
  });

  const page = await stranger();
  const main = page.getByRole("main");
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto((await mailTo(email)).link);
  await expect(main).toContainText(PURPOSE);
  await expect(main).toContainText("Fahrgastverein Nord");
  await expect(main).toContainText("Mieterverein");
  await expect(main.getByRole("textbox")).toHaveCount(1);
  await page.getByLabel(say("invite.mine.name")).fill("Nele Neu");
  await main.getByRole("button", { name: say("invite.mine.acceptAndAnswer") }).click();
  await expect(page).toHaveURL(`/w/${workspace}/plan/expectations/gives?joined=1`);

  // The account took the name over, and the organisation its name: no page asks for either again.
  await page.goto("/account/welcome");
  await expect(page).not.toHaveURL(/welcome/);
  await page.goto(`/w/${workspace}/plan/partners/profile`);
  await expect(main.getByLabel(say("partners.fields.name"))).toHaveCount(0);
  const { partners } = await apiOf(page).read("partners.list", {
    workspace,
  });
  expect(partners.map(({ name }) => name)).toContain("Mieterverein");
});

test("19: what was said when founding stands in the questions of the path", async ({ person }) => {
  const { page } = await person();
  const workspace = await foundWithPurpose(page);
  const main = page.getByRole("main");
  await page.goto(`/w/${workspace}/plan/purpose/name`);
  await expect(main.getByRole("textbox")).toHaveValue("Bessere Busse");
  await page.goto(`/w/${workspace}/plan/purpose/why`);
  await expect(main.getByRole("textbox")).toHaveValue(PURPOSE);
  await page.goto(`/w/${workspace}/plan/partners/here`);
  await expect(main.getByRole("listitem").filter({ hasText: "Fahrgastverein Nord" })).toBeVisible();
});

test("whoever invites an observer learns how little that person will see, and the observer why", async ({
  person,
  mailTo,
}) => {
  const coordinator = await person();
  const { page } = coordinator;
  const main = page.getByRole("main");
  const workspace = await foundWithPurpose(page);
  await page.goto(`/w/${workspace}/people/invite`);
  await main.getByText(say("people.invite.asChange")).click();
  await expect(main.getByRole("radio", { name: say("common.roles.REPRESENTATIVE") })).toBeChecked();
  await main.getByRole("radio", { name: say("common.roles.OBSERVER") }).check();
  const notice = main.getByRole("status").filter({ hasText: "Derzeit: 0 von einem Mitglied." });
  await expect(notice).toBeVisible();
  await expect(notice.getByRole("link", { name: say("people.invite.observerLink") })).toHaveAttribute(
    "href",
    `/w/${workspace}/partners`,
  );

  const observer = await person({ name: "Jo Beispiel" });
  await main.getByLabel(say("people.invite.addresses")).fill(observer.email);
  await main.getByRole("radio", { name: say("people.invite.locales.en") }).check();
  await main.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/people$/);
  await expect(main.getByText(say("people.sent.reason"))).toBeVisible();
  await expect(main.getByRole("heading", { name: new RegExp(say("common.next")) })).toBeVisible();

  await observer.page.goto((await mailTo(observer.email)).link);
  const door = observer.page.getByRole("main");
  await expect(door).toContainText(PURPOSE);
  await expect(door).not.toContainText("Fahrgastverein Nord");
  await door.getByRole("button", { name: say("invite.mine.accept") }).click();
  await expect(observer.page).toHaveURL(`/w/${workspace}`);
  await observer.page.goto(`/w/${workspace}/partners`);
  await expect(door.getByText(say("partners.empty.observer"))).toBeVisible();
});

test("whoever only reads a question finds why it is asked and an example", async ({ person }) => {
  const coordinator = await person();
  const workspace = await foundWithPurpose(coordinator.page);
  const other = await person({ name: "Bea Beispiel" });
  await apiOf(coordinator.page).change("people.invite", {
    ...changeIn(workspace),
    ...inviting(other.email, "REPRESENTATIVE", "Mieterverein"),
  });
  await acceptByMail(other, "Bea");
  const main = other.page.getByRole("main");
  for (const key of ["purpose/why", "purpose/lifespan", "form/choice", "partners/required", "goals/wanted"]) {
    await other.page.goto(`/w/${workspace}/plan/${key}`);
    await expect(main.getByText(say("plan.why"), { exact: true }), key).toHaveCount(1);
    await main.getByText(say("plan.why"), { exact: true }).click();
    const why = say(`catalogue-questions.${key.replace("/", ".")}.why`);
    await expect(main.getByText(why), key).toBeVisible();
    await expect(main.getByText(say("plan.example"), { exact: true }), key).toBeVisible();
  }
});
