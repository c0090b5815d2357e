import { expect, type Page } from "@playwright/test";
import { mailTo } from "./stack";

const words = {
  de: { address: "E-Mail-Adresse" },
  en: { address: "Email address" },
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
  const field = page.getByRole("main").getByRole("textbox");
  await field.fill(code);
  await field.press("Enter");
  await expect(page).not.toHaveURL(/\/login/);
}
