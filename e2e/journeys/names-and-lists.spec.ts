import { expect, test } from "../fixtures";
import { apiOf, foundWorkspace } from "../support/api";
import { like, wordsIn } from "../support/words";

const say = wordsIn("de");
const RAINBOW = "Regenbogen 🏳️‍🌈";
const HEBREW = "ארגון השלום";

const csv = (name: string, bytes: Buffer) => ({ name, mimeType: "text/csv", buffer: bytes });
/** "Name;Ort", "Ärztebund;Köln" as an old Mac writes it. */
const fromMac = Buffer.from([
  ...Buffer.from("Name;Ort\r"),
  0x80,
  ...Buffer.from("rztebund;K"),
  0x9a,
  ...Buffer.from("ln\r"),
]);

test("names and lists are taken as people have them, and two rows of one organisation become one", async ({
  person,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", RAINBOW);
  const api = apiOf(page);

  await test.step("a list with a title above its head, and one that does not say what its bytes mean", async () => {
    await page.goto(`/w/${workspace}/partners/import`);
    const file = page.getByLabel(say("partner-import.source.file"));
    await file.setInputFiles(
      csv("alt.csv", Buffer.from("Mitglieder, Stand 1.5.\r\nName;Ort\r\nChor Alt;Altdorf\r\n")),
    );
    await expect(page.getByRole("rowheader", { name: "Chor Alt", exact: true })).toBeVisible();
    await expect(page.getByRole("cell", { name: "Altdorf" })).toBeVisible();
    await page.getByRole("button", { name: say("partner-import.source.again") }).click();

    await page.getByLabel(say("partner-import.source.file")).setInputFiles(csv("mac.csv", fromMac));
    await expect(page.getByRole("heading", { name: say("partner-import.which.title") })).toBeFocused();
    const right = page.getByRole("listitem").filter({ hasText: "Ärztebund;Köln" });
    await expect(page.getByText("€rztebund;Kšln")).toBeVisible();
    await right.getByRole("button", { name: say("partner-import.which.choose") }).click();
    await expect(page.getByRole("rowheader", { name: "Ärztebund" })).toBeVisible();
    await expect(page.getByRole("button", { name: say("partner-import.which.again") })).toBeVisible();
    await page.getByRole("button", { name: "Eine Organisation aufnehmen" }).click();
    await expect(page).toHaveURL(new RegExp(`/w/${workspace}/partners$`));
  });

  await test.step("a flag of several signs stays one, and Hebrew runs from the right", async () => {
    await page.goto(`/w/${workspace}/partners/new`);
    await page.getByLabel(say("partners.fields.name")).fill(HEBREW);
    await page.getByRole("button", { name: say("partners.add") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(HEBREW);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
    const { partners } = await api.read("partners.list", { workspace });
    expect(partners.map(({ name }) => name)).toContain(RAINBOW);
  });

  await test.step("whoever is on the list already is asked about, and merged, and apart again by one press", async () => {
    await page.goto(`/w/${workspace}/partners/new`);
    await page.getByLabel(say("partners.fields.name")).fill("Aerztebund e. V.");
    const anyway = page.getByLabel(say("partners.fields.anyway"));
    // nobody is asked before there is a double
    await expect(anyway).toHaveCount(0);
    await page.getByRole("button", { name: say("partners.add") }).click();
    await anyway.check();
    await page.getByRole("button", { name: say("partners.add") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Aerztebund e. V.");

    await page.getByRole("link", { name: say("partners.merge.open") }).click();
    await page.getByLabel(say("partners.merge.other")).selectOption({ label: "Ärztebund" });
    await page.getByLabel(say("partners.merge.name")).fill("Ärztebund e. V.");
    await page.getByRole("button", { name: say("partners.merge.submit") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ärztebund e. V.");
    const named = async () =>
      (await api.read("partners.list", { workspace, name: "aerztebund" })).partners.length;
    expect(await named()).toBe(1);
    await page.getByRole("button", { name: say("frame.undo"), exact: true }).click();
    await expect.poll(named).toBe(2);
    await page.goto(`/w/${workspace}/history`);
    await expect(page.getByText(like(say("history.actions.partner.merged"))).first()).toBeVisible();
  });
});
