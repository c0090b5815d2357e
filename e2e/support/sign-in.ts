import { expect, type Page } from "@playwright/test";
import { mailTo } from "./stack";

const words = {
  de: { address: "E-Mail-Adresse", code: "Code aus der E-Mail", goOn: "Weiter" },
  en: { address: "Email address", code: "Code from the email", goOn: "Continue" },
};

interface Newcomer {
  email: string;
  name: string;
  locale: "de" | "en";
}

/**
 * Signs in as a person would: address, mail, typed code, and a name when the server
 * has none yet. The browser decides the language before anybody is known.
 */
export async function signIn(page: Page, { email, name, locale }: Newcomer): Promise<void> {
  await page.goto("/login");
  await page.getByLabel(words[locale].address).fill(email);
  await page.getByLabel(words[locale].address).press("Enter");
  await expect(page).toHaveURL(/\/login\/code/);
  const { code } = await mailTo(email);
  await page.getByLabel(words[locale].code).fill(code);
  await page.getByLabel(words[locale].code).press("Enter");
  await expect(page).not.toHaveURL(/\/login/);
  // the page that asks for the name sends on whoever has one
  await page.goto("/account/welcome");
  if (!page.url().endsWith("/account/welcome")) return;
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: words[locale].goOn }).click();
  // Somebody new is in no workspace, so the bare address leads on to what waits.
  await expect(page).toHaveURL(/\/now$/);
}
