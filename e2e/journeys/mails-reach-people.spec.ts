import type { Page } from "@playwright/test";
import { expect, type Person, test } from "../fixtures";
import { apiOf, changeIn } from "../support/api";
import { gather, openText } from "../support/coalition";
import { stack } from "../support/stack";
import { like, wordsIn } from "../support/words";

interface Mail {
  subject: string;
  text: string;
  /** The one link to act. */
  link: string;
}

const say = wordsIn("de");
const NAMES = [
  "Bessere Busse",
  "Fahrgastverein",
  "Verkehrsgewerkschaft",
  "Klimastreik",
  "Bela",
  "Cem",
  "Nachtbus",
];

/** Every mail of one kind that somebody has got. */
async function mailsOf(kind: string, { email }: Person): Promise<Mail[]> {
  const answer = await fetch(`${stack().control}/mails?to=${encodeURIComponent(email)}`);
  const mails = (await answer.json()) as Omit<Mail, "link">[];
  return mails
    .filter(({ subject }) => subject === say(`mails.${kind}.subject`))
    .map((mail) => ({ ...mail, link: /https?:\/\/\S+/.exec(mail.text)?.[0] ?? "" }));
}

/** Waits for a mail that may be held first: longer than the usual patience. */
async function mailOf(kind: string, person: Person): Promise<Mail> {
  await expect.poll(async () => (await mailsOf(kind, person)).length, { timeout: 40_000 }).toBe(1);
  const [mail] = await mailsOf(kind, person);
  return mail as Mail;
}

/** As a workspace may choose that is not protected anyway. */
async function keepMailsNeutral(page: Page, workspace: string) {
  const { version } = await apiOf(page).read("workspaces.show", { workspace });
  await apiOf(page).change("workspaces.setMails", { ...changeIn(workspace), version, neutralMails: true });
}

const isNeutral = ({ subject, text }: Mail) => {
  // Ids and seals are letters by chance; what is read around them is what counts.
  const words = `${subject}\n${text.replace(/https?:\S+/g, "")}`;
  for (const name of NAMES) expect(words).not.toContain(name);
};
const stopLink = ({ text }: Mail): string => /https?:\/\/\S+\/unsubscribe\?t=\S+/.exec(text)?.[0] ?? "";

test("a mail asks for a signature, its link opens that very page, and its foot stops such mails", async ({
  person,
  stranger,
}) => {
  const { workspace, coordinator, second } = await gather(person);
  await keepMailsNeutral(coordinator.page, workspace);
  const agreementId = await openText(coordinator.page, workspace);
  const mail = await mailOf("pleaseSign", second);
  isNeutral(mail);
  await second.page.goto(mail.link);
  expect(second.page.url()).toContain(`/w/${workspace}/agreements/${agreementId}/sign`);
  await expect(
    second.page.getByRole("heading", { level: 1, name: like(say("agreements.sign.title")) }),
  ).toBeVisible();

  // Opened twice without pressing, as a mail scanner would, then in a browser where nobody is signed in.
  const page = await stranger();
  for (let time = 0; time < 2; time++) {
    await page.goto(stopLink(mail));
    await expect(
      page.getByRole("heading", { level: 1, name: say("notifications.unsubscribe.title") }),
    ).toBeVisible();
  }
  for (const name of NAMES) await expect(page.getByRole("main")).not.toContainText(name);
  await page.getByRole("button", { name: say("notifications.unsubscribe.submit") }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: say("notifications.unsubscribe.done.title") }),
  ).toBeVisible();

  await second.page.goto(`/w/${workspace}/settings`);
  await second.page.getByRole("link", { name: say("notifications.open") }).click();
  const sign = second.page.getByLabel(say("notifications.topics.PLEASE_SIGN"));
  await expect(second.page.getByLabel(say("notifications.topics.REMINDER"))).toBeChecked();
  await expect(sign).not.toBeChecked();
  await sign.check();
  await second.page.getByRole("button", { name: say("notifications.save") }).click();
  await expect(second.page.getByText(say("notifications.saved")).first()).toBeVisible();
  await second.page.reload();
  await expect(sign).toBeChecked();
});

test("what is taken back reaches nobody, and a reminder that stays reaches those who are asked", async ({
  person,
  holding,
}) => {
  test.setTimeout(120_000);
  const { workspace, coordinator, first, second } = await gather(person);
  await keepMailsNeutral(coordinator.page, workspace);
  const { page } = await person({ email: coordinator.email, at: holding });
  const { partners } = await apiOf(page).read("partners.list", {
    workspace,
  });
  const remind = (name: string) =>
    apiOf(page).change("notifications.remind", {
      ...changeIn(workspace),
      partnerIds: partners.filter((partner) => partner.name === name).map(({ id }) => id),
      path: "plan",
    });
  const { reminderId } = await remind("Verkehrsgewerkschaft");
  await apiOf(page).change("notifications.cancelReminder", { ...changeIn(workspace), reminderId });
  const invited = { email: `versehen-${workspace}@example.org`, page };
  const { invitationIds } = await apiOf(page).change("people.invite", {
    ...changeIn(workspace),
    role: "OBSERVER",
    partnerId: null,
    maySign: false,
    invited: [{ email: invited.email, partnerName: null }],
  });
  await apiOf(page).change("people.takeBackInvitations", { ...changeIn(workspace), invitationIds });
  await remind("Klimastreik");
  const mail = await mailOf("reminder", second);
  isNeutral(mail);
  expect(mail.link).toContain(`/w/${workspace}/plan`);
  // What was taken back was asked for first, so it would be here by now.
  expect(await mailsOf("reminder", first)).toEqual([]);
  expect(await mailsOf("invitation", invited)).toEqual([]);
});
