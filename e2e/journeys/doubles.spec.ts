import writeXlsxFile from "write-excel-file/node";
import { expect, test } from "../fixtures";
import { apiOf, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");

/** A spreadsheet as a program on somebody's desk keeps it. */
async function spreadsheet(rows: string[][]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return writeXlsxFile(cells, { sheet: "Mitglieder" }).toBuffer();
}

test("a spreadsheet is read as it is, and whoever may be on the list already is asked about at each door", async ({
  person,
}) => {
  test.setTimeout(90_000);
  const { page } = await person();
  const main = page.getByRole("main");
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  const names = async () => {
    const { partners } = await apiOf(page).read("partners.list", { workspace });
    return partners.map(({ name }) => name).sort();
  };

  await test.step("a list in an XLSX file", async () => {
    await page.goto(`/w/${workspace}/partners/import`);
    await page.getByLabel(say("partner-import.source.file")).setInputFiles({
      name: "liste.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await spreadsheet([
        ["Name", "Ort"],
        ["Ärztebund", "Köln"],
        ["Stiftung Fahrgastverein Nord", "Nordheim"],
      ]),
    });
    await expect(main.getByRole("rowheader", { name: "Ärztebund" })).toBeVisible();
    const asked = say("partner-import.problems.maybeOnList").replace("{record}", "Fahrgastverein");
    await expect(main.getByText(asked).first()).toBeVisible();
    await main.getByRole("button", { name: say("partner-import.mend.other") }).click();
    await expect(main.getByText(asked)).toHaveCount(0);
    await main.getByRole("button", { name: "2 Organisationen aufnehmen" }).click();
    await expect(page).toHaveURL(new RegExp(`/w/${workspace}/partners$`));
    expect(await names()).toEqual(["Fahrgastverein", "Stiftung Fahrgastverein Nord", "Ärztebund"]);
  });

  await test.step("addresses that are pasted", async () => {
    await page.goto(`/w/${workspace}/people/invite`);
    const stamp = workspace.slice(0, 8);
    await main
      .getByLabel(say("people.invite.addresses"))
      .fill(`Verein Ärztebund; a-${stamp}@example.org\nÄrztebund Ost; b-${stamp}@example.org`);
    const same = main.getByRole("button", { name: say("people.invite.double.same") });
    await expect(same).toHaveCount(2);
    // nothing goes out before somebody has said
    await main.locator('button[type="submit"]').click();
    await expect(page).toHaveURL(/people\/invite/);
    await same.first().click();
    await expect(same).toHaveCount(1);
    await main.getByRole("button", { name: say("people.invite.double.other") }).click();
    await main.locator('button[type="submit"]').click();
    await expect(page).toHaveURL(/\/people$/);
    expect(await names()).toEqual([
      "Fahrgastverein",
      "Stiftung Fahrgastverein Nord",
      "Ärztebund",
      "Ärztebund Ost",
    ]);
  });

  await test.step("a new name of one's own", async () => {
    const { partners } = await apiOf(page).read("partners.list", { workspace });
    const own = partners.find(({ name }) => name === "Fahrgastverein");
    await page.goto(`/w/${workspace}/partners/${own?.id}/edit`);
    await main.getByLabel(say("partners.fields.name")).fill("Ärztebund West");
    await main.getByRole("button", { name: say("form.save") }).click();
    await main.getByLabel(say("partners.fields.other")).check();
    await main.getByRole("button", { name: say("form.save") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ärztebund West");
  });
});
