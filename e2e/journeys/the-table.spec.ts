import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const names = ["Landesarbeitsgemeinschaft", "Studierendenausschuss", "Bürgerinitiative", "Nachtschwärmer"];
const towns = ["Großenkneten", "Bad Zwischenahn", "Süd", "Nordheim"];
const tiers = ["CORE", "ASSOCIATE", "SUPPORTER"] as const;

const figure = (page: Page) => page.getByRole("figure", { name: say("partner-map.picture") });
const bare = (text: string) => text.replace(/[\s\u00ad-]/g, "");

/** Every name that can be seen in the picture or in the key below it, without the places where it is broken. */
async function seen(page: Page): Promise<string> {
  return bare(await figure(page).innerText());
}

async function fortyAtTheTable(page: Page): Promise<{ workspace: string; all: string[] }> {
  const workspace = await foundWorkspace(page, "Großes Bündnis", "Fahrgastverein");
  const all = Array.from(
    { length: 39 },
    (_, n) => `${names[n % 4]} ${towns[Math.floor(n / 4) % 4]} ${n + 1}`,
  );
  for (const [n, name] of all.entries())
    await apiOf(page).change("partners.add", {
      anyway: true,
      ...changeIn(workspace),
      name,
      sector: null,
      region: "",
      capacity: null,
      contact: "",
      selfOrganised: false,
      tier: tiers[n % 3] ?? "CORE",
      listing: "NAMED",
      state: n % 10 === 9 ? "PROSPECT" : "MEMBER",
    });
  return { workspace, all: ["Fahrgastverein", ...all] };
}

test("forty at the table: each has its whole name, on a desk and on a phone, and keys lead along the rings", async ({
  person,
}) => {
  const { page } = await person();
  const { workspace, all } = await fortyAtTheTable(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/w/${workspace}/partners?view=map`);
  const wide = await seen(page);
  for (const name of all) expect(wide, name).toContain(bare(name));
  await expect(figure(page).getByText("…")).toHaveCount(0);

  const seats = figure(page).getByRole("link");
  await expect(seats).toHaveCount(all.length);
  await seats.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(seats.nth(1)).toBeFocused();
  await page.keyboard.press("]");
  await expect(page.locator(":focus")).toHaveAccessibleName(/mittlerer Ring, Platz 2 von 12/);
  const name = (await page.locator(":focus").getAttribute("aria-label"))?.split(",")[0] ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/w/${workspace}/partners?view=map`);
  const narrow = await seen(page);
  for (const one of all) expect(narrow, one).toContain(bare(one));
  await page.getByRole("link", { name: say("partner-map.toPicture") }).click();
  await expect(figure(page)).toBeInViewport();
  await page.getByRole("link", { name: say("partner-map.toList") }).click();
  await expect(page.getByRole("heading", { level: 2, name: say("partner-map.rings.CORE") })).toBeInViewport();
});
