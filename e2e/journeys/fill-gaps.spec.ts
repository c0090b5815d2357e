import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "../support/api";
import { wordsIn } from "../support/words";

const say = wordsIn("de");
const form = (page: Page, gap: string) =>
  page
    .getByRole("main")
    .locator("form")
    .filter({ has: page.getByLabel(gap) });

test("two gaps of one clause are filled one after the other, and what is typed for one stays its own", async ({
  person,
}) => {
  const { page } = await person();
  const workspace = await foundWorkspace(page, "Lücken", "Fahrgastverein");
  const api = apiOf(page);
  const { id, versionId } = await api.change("agreements.draft", {
    ...changeIn(workspace),
    title: "Nachtbus",
    clauses: [],
  });
  await api.change("agreements.addClauses", {
    ...changeIn(workspace),
    versionId,
    suggested: true,
    clauses: [{ topic: "CL1", title: "Zweck", body: "Uns verbindet: [Anliegen]. Uns trägt [Name]." }],
  });
  await page.goto(`/w/${workspace}/agreements/${id}/open`);
  await page.getByLabel("Name").fill("der Fahrgastverein");
  await expect(form(page, "Name").getByText(/^Entwurf gespeichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name")).toHaveValue("der Fahrgastverein");
  await expect(page.getByLabel("Anliegen")).toHaveValue("");

  await page.getByLabel("Anliegen").fill("Busse, die fahren.");
  await form(page, "Anliegen")
    .getByRole("button", { name: say("agreements.against.fill") })
    .click();
  await expect(page.getByLabel("Anliegen")).toHaveCount(0);
  await expect(page.getByLabel("Name")).toHaveValue("der Fahrgastverein");
  await form(page, "Name")
    .getByRole("button", { name: say("agreements.against.fill") })
    .click();
  await expect(page.getByLabel("Name")).toHaveCount(0);
  const { text } = await api.read("agreements.byId", { workspace, agreementId: id });
  expect(text.clauses).toMatchObject([
    { body: "Uns verbindet: Busse, die fahren. Uns trägt der Fahrgastverein.", gaps: [] },
  ]);
});
