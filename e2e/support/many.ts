import type { Page } from "@playwright/test";
import { apiOf, changeIn } from "./api";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** "Verein 1", "Verein 2" and so on: up to two hundred organisations with one change. */
export async function addPartners(page: Page, workspace: string, count: number): Promise<void> {
  const row = { email: null, tier: null, sector: null, region: "", contact: "" };
  await apiOf(page).change("people.importPartners", {
    ...changeIn(workspace),
    rows: numbers(count).map((number) => ({ ...row, name: `Verein ${number}` })),
    state: "MEMBER",
    invite: false,
  });
}
