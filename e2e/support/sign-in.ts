import { expect, type Page } from "@playwright/test";
import { mailTo } from "./stack";

const words = {
  de: { address: "E-Mail-Adresse", code: "Code aus der E-Mail" },
  en: { address: "Email address", code: "Code from the email" },
};

/**
 * Signs in as a person would: address, mail, typed code. The page's context decides
 * the language of the pages before anybody is known.
 */
export async function signIn(page: Page, email: string, locale: "de" | "en"): Promise<void> {
  await page.goto("/login");
  await page.getByLabel(words[locale].address).fill(email);
  await page.getByLabel(words[locale].address).press("Enter");
  await expect(page).toHaveURL(/\/login\/code/);
  const { code } = await mailTo(email);
  await page.getByLabel(words[locale].code).fill(code);
  await page.getByLabel(words[locale].code).press("Enter");
  await expect(page).not.toHaveURL(/\/login/);
}
