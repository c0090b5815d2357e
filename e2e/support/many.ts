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

/** "Bedarf 1", "Bedarf 2" and so on, each a change of its own, a few at a time. */
export async function addNeeds(page: Page, workspace: string, count: number): Promise<void> {
  const need = { partnerId: null, state: "SHARED", kind: "NEED", category: "TIME", quantity: null };
  const rest = numbers(count);
  while (rest.length > 0)
    await Promise.all(
      rest.splice(0, 8).map((number) =>
        apiOf(page).change("expectations.add", {
          ...changeIn(workspace),
          ...need,
          statement: `Bedarf ${number}`,
          priority: "SHOULD",
          visibility: "MEMBERS",
        }),
      ),
    );
}
