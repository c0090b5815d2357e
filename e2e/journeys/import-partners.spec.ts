import { expect, test } from "../fixtures";
import { apiOf, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const FIFTY = 50;

/** A list as Excel in Germany saves it as "CSV": semicolons, one byte a sign (these letters are alike in Latin-1). */
function germanList(stamp: string): Buffer {
  const rows = Array.from({ length: FIFTY }, (_, index) => {
    const number = index + 1;
    return `Bürgerverein Größenwahn ${number};verein-${number}-${stamp}@example.org;Träger;Verein;Nordheim;"Geschäftsstelle; montags"`;
  });
  // three that somebody typed in a hurry, and one that stands there twice
  rows[9] = `;verein-10-${stamp}@example.org;Träger;Verein;Nordheim;`;
  rows[19] = "Bürgerverein Größenwahn 20;verein-20;Träger;Verein;Nordheim;";
  rows[29] = `Bürgerverein Größenwahn 30;verein-30-${stamp}@example.org;Chefin;Verein;Nordheim;`;
  rows.push(`BÜRGERVEREIN GRößENWAHN 1;zweimal-${stamp}@example.org;;;;`);
  const text = ["Organisation;E-Mail;Stufe;Sektor;Ort;Ansprechperson-Funktion", ...rows, ""].join("\r\n");
  return Buffer.from(text, "latin1");
}

test("fifty organisations come from a German spreadsheet, are mended and invited, and can be taken back", async ({
  person,
  mailTo,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Bessere Busse", "Fahrgastverein");
  const stamp = workspace.slice(0, 8);
  const invitations = async () => {
    const answer = await apiOf(page).read("people.invitations", { workspace });
    return answer.invitations;
  };
  await page.goto(`/w/${workspace}/partners`);
  await page.getByRole("link", { name: say("partner-import.open") }).click();

  const file = page.getByLabel(say("partner-import.source.file"));
  await file.setInputFiles({
    name: "liste.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("PK\u0003\u0004\u0000", "latin1"),
  });
  await expect(page.getByText(say("partner-import.refused.spreadsheet"))).toBeVisible();
  await file.setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: germanList(stamp) });
  await expect(page.getByRole("heading", { name: say("partner-import.mapping.title") })).toBeFocused();
  await page.getByLabel(say("partner-import.how.addInvite"), { exact: true }).check();

  const line = (number: number) => page.getByRole("group", { name: new RegExp(`^Zeile ${number}:`) });
  const submit = page.getByRole("button", { name: /aufnehmen/ });
  await submit.click();
  await expect(page.getByRole("alert").filter({ hasText: say("form.summary") })).toBeFocused();
  expect(await invitations()).toEqual([]);

  await line(11).getByLabel(say("partner-import.columns.name")).fill("Bürgerverein Größenwahn 10");
  await line(21).getByLabel(say("partner-import.columns.email")).fill(`verein-20-${stamp}@example.org`);
  await line(31).getByLabel(say("partner-import.columns.tier")).selectOption("SUPPORTER");
  await line(52).getByLabel(say("partner-import.mend.skip")).check();
  await expect(page.getByRole("cell", { name: "Geschäftsstelle; montags" }).first()).toBeVisible();
  await expect(submit).toHaveText("50 Organisationen aufnehmen und einladen");
  await submit.click();

  await expect(page).toHaveURL(new RegExp(`/w/${workspace}/partners$`));
  const toTwenty = await mailTo(`verein-20-${stamp}@example.org`);
  await mailTo(`verein-10-${stamp}@example.org`);
  const first = await invitations();
  expect(first.some((one) => one.partner?.name.startsWith("Bürgerverein Größenwahn "))).toBe(true);

  await page.getByRole("button", { name: say("frame.undo"), exact: true }).click();
  await expect(page.getByText(say("partner-import.done.undone")).first()).toBeVisible();
  expect(await invitations()).toEqual([]);
  const { total } = await apiOf(page).read("partners.list", { workspace });
  expect(total).toBe(1);
  await page.goto(toTwenty.link);
  await expect(page.getByRole("main")).not.toContainText("Bürgerverein");
});
