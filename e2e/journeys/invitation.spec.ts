import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { tokenIn } from "../support/coalition";
import { wordsIn } from "../support/words";

const say = wordsIn("de");

test("an invitation that is forwarded to a stranger opens nothing", async ({ person, mailTo }) => {
  const coordinator = await person();
  const workspace = await foundWorkspace(coordinator.page, "Geheimes Vorhaben", "Fahrgastverein");
  const invited = `eingeladen-${workspace}@example.org`;
  const input = {
    role: "REPRESENTATIVE" as const,
    partnerId: null,
    maySign: true,
    invited: [{ email: invited, partnerName: "Klimastreik" }],
  };
  await apiOf(coordinator.page).change("people.invite", { ...changeIn(workspace), ...input });
  const mail = await mailTo(invited);

  const stranger = await person();
  await stranger.page.goto(mail.link);
  await expect(stranger.page.getByRole("heading", { name: say("invite.other.title") })).toBeVisible();
  await expect(stranger.page.getByRole("main")).not.toContainText("Geheimes Vorhaben");
  const accept = apiOf(stranger.page).change("people.accept", {
    token: tokenIn(mail),
    name: "Fremd",
    organisationId: null,
  });
  await expect(accept).rejects.toThrow(/otherAddress|NOT_FOUND|FORBIDDEN/);
  const answer = await stranger.page.goto(`/w/${workspace}`);
  expect(answer?.status()).toBe(404);
});

test("where a workspace is protected, whoever is not signed in sees who invites, but not to what", async ({
  person,
  stranger,
  mailTo,
}) => {
  const coordinator = await person();
  const workspace = await foundWorkspace(coordinator.page, "Geheimes Vorhaben", "Fahrgastverein");
  const api = apiOf(coordinator.page);
  const { version } = await api.read("workspaces.show", { workspace });
  await api.change("workspaces.protect", { ...changeIn(workspace), version, protection: "PROTECTED" });
  const invited = `offen-${workspace}@example.org`;
  const input = {
    role: "OBSERVER" as const,
    partnerId: null,
    maySign: false,
    invited: [{ email: invited, partnerName: null }],
  };
  await api.change("people.invite", { ...changeIn(workspace), ...input });
  const page = await stranger();
  await page.goto((await mailTo(invited)).link);
  await expect(page.getByRole("button", { name: say("invite.open.send") })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ada");
  await expect(page.getByRole("main")).not.toContainText("Geheimes Vorhaben");
  await expect(page.getByRole("main")).not.toContainText(invited);
});

test("from the mail to the first shared answer: two pages and one mail", async ({
  person,
  stranger,
  mailTo,
}) => {
  const coordinator = await person();
  const workspace = await foundWorkspace(coordinator.page, "Bessere Busse", "Fahrgastverein");
  const invited = `ruth-${workspace}@example.org`;
  await apiOf(coordinator.page).change("people.invite", {
    ...changeIn(workspace),
    role: "REPRESENTATIVE",
    partnerId: null,
    maySign: true,
    invited: [{ email: invited, name: "Ruth Menne", partnerName: "Stadtkirche" }],
  });
  const mail = await mailTo(invited);
  const page = await stranger();
  const main = page.getByRole("main");
  // A scanner opens the link first; that uses nothing up.
  await page.request.get(mail.link);
  await page.goto(mail.link);
  await expect(page.getByRole("heading", { level: 1, name: "Bessere Busse" })).toBeVisible();
  await expect(main.getByText("Stadtkirche").first()).toBeVisible();
  await expect(main.getByLabel(say("invite.mine.name"))).toHaveValue("Ruth Menne");
  await expect(main.getByRole("checkbox")).not.toBeChecked();
  await main.getByRole("button", { name: say("invite.mine.acceptAndAnswer") }).click();
  await expect(page).toHaveURL(`/w/${workspace}/plan/expectations/gives?joined=1`);
  await expect(main.getByText("Ihr seid dabei: Bessere Busse.")).toBeVisible();
  const { partners } = await apiOf(coordinator.page).read("partners.list", { workspace });
  expect(partners.find(({ name }) => name === "Stadtkirche")?.state).toBe("MEMBER");

  // The link is used up, also for whoever finds it in this browser later.
  const other = await stranger();
  await other.goto(mail.link);
  await expect(other.getByRole("heading", { name: say("invite.over.ACCEPTED.title") })).toBeVisible();
});

test("whoever says no needs no account for it", async ({ person, stranger, mailTo }) => {
  const coordinator = await person();
  const workspace = await foundWorkspace(coordinator.page, "Bessere Busse", "Fahrgastverein");
  const invited = `nein-${workspace}@example.org`;
  await apiOf(coordinator.page).change("people.invite", {
    ...changeIn(workspace),
    role: "REPRESENTATIVE",
    partnerId: null,
    maySign: true,
    invited: [{ email: invited, partnerName: "Stadtkirche" }],
  });
  const page = await stranger();
  await page.goto((await mailTo(invited)).link);
  await page.getByRole("button", { name: say("invite.mine.decline") }).click();
  await expect(page.getByText(say("invite.mine.declined"))).toBeVisible();
  await page.goto("/now");
  await expect(page).toHaveURL(/\/login/);
});

test("whoever invites by mistake takes it back with one press, before anything has gone out", async ({
  person,
  holding,
}) => {
  const { page } = await person({ at: holding });
  const main = page.getByRole("main");
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  const email = `versehen-${workspace}@example.org`;
  await page.goto(`/w/${workspace}/people/invite`);
  await main.getByLabel(say("people.invite.addresses")).fill(`Klimastreik; ${email}`);
  await main.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/people$/);
  const pending = main.getByRole("list", { name: say("people.pending.title") });
  await expect(pending.getByText(say("people.pending.held"))).toBeVisible();

  await page.getByRole("button", { name: say("frame.undo"), exact: true }).click();
  await expect(page.getByText(say("people.invite.takenBack")).first()).toBeVisible();
  await expect(main.getByText(email)).toHaveCount(0);
  const { total } = await apiOf(page).read("partners.list", { workspace });
  expect(total).toBe(1);
});
