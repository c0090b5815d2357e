import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf } from "../support/api";
import { wordsIn } from "../support/words";

const LABELS = {
  de: { address: "E-Mail-Adresse", send: "Link zuschicken", code: "Code aus der E-Mail", signIn: "Anmelden" },
  en: { address: "Email address", send: "Send me a link", code: "Code from the email", signIn: "Sign in" },
};

async function ask(page: Page, email: string, locale: "de" | "en") {
  await page.goto("/login");
  await page.getByLabel(LABELS[locale].address).fill(email);
  await page.getByRole("button", { name: LABELS[locale].send }).click();
  await expect(page).toHaveURL(/\/login\/code/);
}

for (const locale of ["de", "en"] as const) {
  const words = LABELS[locale];

  test(`somebody new signs in with the link of the mail (${locale})`, async ({ stranger, mailTo }) => {
    const page = await stranger({ locale });
    const email = `${randomUUID()}@example.org`;
    await ask(page, email, locale);
    const { link } = await mailTo(email);
    // A scanner opens the link first; that uses nothing up.
    await page.request.get(link);
    await page.goto(link);
    await page.getByRole("button", { name: words.signIn }).click();
    await expect(page).not.toHaveURL(/\/login/);
    const me = await apiOf(page).read("account.me");
    expect(me.email).toBe(email);
  });

  test(`somebody new signs in with the typed code (${locale})`, async ({ stranger, mailTo }) => {
    const page = await stranger({ locale });
    const email = `${randomUUID()}@example.org`;
    await ask(page, email, locale);
    const { code } = await mailTo(email);
    const field = page.getByLabel(words.code);
    await field.fill(code === "00000000" ? "11111111" : "00000000");
    await page.getByRole("button", { name: words.signIn }).click();
    await expect(page).toHaveURL(/\/login\/code/);
    await page.getByLabel(words.code).fill(code);
    await page.getByRole("button", { name: words.signIn }).click();
    await expect(page).not.toHaveURL(/\/login/);
  });
}

test("the link works only in the browser that asked, and only once", async ({ stranger, mailTo }) => {
  const [page, other] = [await stranger(), await stranger()];
  const email = `${randomUUID()}@example.org`;
  await ask(page, email, "de");
  const { link } = await mailTo(email);
  await other.goto(link);
  const button = other.getByRole("button", { name: "Anmelden", exact: true });
  if (await button.isVisible()) await button.click();
  await other.goto("/now");
  await expect(other).toHaveURL(/\/login/);

  await page.goto(link);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
  await page.context().clearCookies({ name: /session/ });
  await page.goto(link);
  const again = page.getByRole("button", { name: "Anmelden", exact: true });
  if (await again.isVisible()) await again.click();
  await page.goto("/now");
  await expect(page).toHaveURL(/\/login/);
});

test("a session ended in the account page is signed out at once", async ({ person, openContext }) => {
  const { page } = await person();
  const context = await openContext({ storageState: await page.context().storageState() });
  const second = await context.newPage();
  await second.goto("/account");
  await expect(second).toHaveURL(/\/account/);
  await page.goto("/account");
  const say = wordsIn("de");
  await page
    .getByRole("button", { name: say("login.signOut") })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(login|de)/);
  await second.goto("/now");
  await expect(second).toHaveURL(/\/login/);
});
