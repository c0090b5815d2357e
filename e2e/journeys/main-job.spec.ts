import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Hands, keyboard, pointer } from "../support/hands";
import type { Mail } from "../support/stack";
import { like, type Say, severally, wordsIn } from "../support/words";

/**
 * The main job, in three browsers at once: a coordinator founds a workspace and invites two organisations; together
 * they record why, who, what each expects and gives, a goal, an agreement that all sign, and a setback with its plan.
 */
interface Planner {
  page: Page;
  hands: Hands;
}

class Journey {
  constructor(
    readonly say: Say,
    readonly workspace: string,
  ) {}

  at = (path: string) => `/w/${this.workspace}${path}`;
  field = (page: Page, key: string) =>
    page.locator("main form").getByLabel(this.say(key), { exact: false }).first();
  button = (page: Page, key: string) =>
    page
      .getByRole("main")
      .getByRole("button", { name: like(this.say(key)) })
      .first();
  link = (page: Page, key: string) =>
    page
      .getByRole("main")
      .getByRole("link", { name: like(this.say(key)) })
      .first();
  heading = (page: Page, name: string | RegExp) =>
    expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  /** Invites organisations that are not on the list yet, pasted as two columns. */
  async invite({ page, hands }: Planner, organisations: [email: string, name: string][]) {
    await hands.write(
      this.field(page, "people.invite.addresses"),
      organisations.map(([email, name]) => `${name}; ${email}`).join("\n"),
    );
    await hands.press(page.getByRole("main").locator('button[type="submit"]'));
    await expect(page).toHaveURL(/\/people$/);
  }

  /** Opens the mail, says a name and accepts: one page, one mail, and the first question stands there. */
  async accept(
    { page, hands }: Planner,
    mailTo: (address: string) => Promise<Mail>,
    email: string,
    name: string,
  ) {
    await page.goto((await mailTo(email)).link);
    await hands.write(this.field(page, "invite.mine.name"), name);
    await hands.press(this.button(page, "invite.mine.acceptAndAnswer"));
    await expect(page).toHaveURL(/\/plan\/expectations\/gives\?joined=1$/);
  }

  async sayWhy({ page, hands }: Planner) {
    const { say } = this;
    await page.goto(this.at("/purpose"));
    await hands.press(this.link(page, "workspaces.purpose.edit"));
    const purpose = "Busse und Bahnen sollen öfter fahren, auch abends und am Wochenende.";
    await hands.write(this.field(page, "workspaces.purpose.fields.purpose"), purpose);
    await hands.pick(page.getByRole("radio", { name: like(say("workspaces.forms.ALLIANCE.label")) }));
    await hands.pick(page.getByRole("radio", { name: say("workspaces.lifespans.OPEN") }));
    await hands.press(this.button(page, "form.save"));
    await expect(page.getByText(purpose)).toBeVisible();
  }

  async expects({ page, hands }: Planner, kind: "GIVE" | "NEED", category: string, statement: string) {
    const { say } = this;
    await page.goto(this.at(`/expectations/new?kind=${kind}`));
    await hands.choose(
      this.field(page, "expectations.fields.category"),
      say(`expectations.categories.${category}`),
    );
    await hands.write(this.field(page, "expectations.fields.statement"), statement);
    await hands.press(this.button(page, `expectations.submit.${kind}`));
    await expect(page.getByText(statement).first()).toBeVisible();
    // said from its own seat it holds: nothing is left to confirm
    await expect(this.button(page, "expectations.page.confirm.action")).toHaveCount(0);
  }

  async proposeGoal({ page, hands }: Planner, title: string): Promise<string> {
    await page.goto(this.at("/goals/new"));
    await hands.write(this.field(page, "goals.fields.title"), title);
    await hands.press(this.button(page, "goals.propose"));
    await this.heading(page, title);
    return page.url();
  }

  async backGoal({ page, hands }: Planner, address: string) {
    await page.goto(address);
    await hands.pick(page.getByRole("radio", { name: this.say("goals.positions.SUPPORTS") }));
    await hands.press(this.button(page, "goals.position.submit"));
    await expect(page.getByText(this.say("goals.position.saved")).first()).toBeVisible();
  }

  /** What only they know is left for later: nothing can be opened for signing before it is said, where it is named. */
  async fillGaps({ page, hands }: Planner, address: string) {
    await page.goto(`${address}/open`);
    await expect(page.getByText(like(this.say("decisions.before.gaps"))).first()).toBeVisible();
    await expect(this.button(page, "agreements.open.submit")).toHaveCount(0);
    await hands.write(page.locator("main form").getByRole("textbox").first(), "Die Busse fahren öfter");
    await hands.press(this.button(page, "agreements.against.fill"));
    await expect(page.getByText(this.say("agreements.against.filled"))).toBeVisible();
    await page.goto(address);
    await expect(page.getByText(/: Die Busse fahren öfter\. /)).toBeVisible();
  }

  /** Drafts the agreement from suggestions, settles every clause, and opens it for signing. */
  async openAgreement({ page, hands }: Planner, title: string): Promise<string> {
    await page.goto(this.at("/agreements/new"));
    await hands.write(this.field(page, "agreements.draft.fields.title"), title);
    await expect(this.field(page, "agreements.draft.fields.concern")).toHaveValue(/^Busse und Bahnen/);
    await hands.write(this.field(page, "agreements.draft.fields.concern"), "");
    await hands.press(this.button(page, "agreements.draft.submit"));
    await this.heading(page, title);
    const address = page.url();
    await this.fillGaps({ page, hands }, address);
    for (const key of ["proposeAll", "agreeAll"]) {
      const settle = page
        .getByRole("main")
        .getByRole("button", { name: severally(this.say(`agreements.clause.${key}`)) });
      if (key === "agreeAll" || (await settle.isVisible())) await hands.press(settle);
    }
    await hands.press(this.link(page, "agreements.open.action"));
    await hands.press(this.button(page, "agreements.open.submit"));
    await expect(page).toHaveURL(address);
    return address;
  }

  /** Signs. Whoever came by an invitation's link proves the mailbox once, in place: `code` reads it from there. */
  async sign({ page, hands }: Planner, address: string, organisation: string, code?: () => Promise<string>) {
    const { say } = this;
    await page.goto(address);
    await hands.press(
      page
        .getByRole("main")
        .getByRole("link", { name: say("agreements.rail.sign").replace("{organisation}", organisation) })
        .first(),
    );
    await hands.write(
      this.field(page, "agreements.sign.fields.mandate"),
      "Vorstandsbeschluss vom 12. November",
    );
    await hands.pick(page.getByRole("checkbox", { name: like(say("agreements.sign.fields.read")) }));
    await hands.press(this.button(page, "agreements.sign.submit"));
    if (code) {
      await expect(page.getByText(say("form.again.sent"))).toBeVisible();
      await hands.write(this.field(page, "form.again.code"), await code());
      await hands.press(this.button(page, "form.again.submit"));
    }
    // what was signed stands where it was signed, and the agreement says so too
    await this.heading(page, like(say("agreements.sign.receipt.title")));
    await hands.press(this.link(page, "agreements.sign.receipt.toText"));
    await expect(page).toHaveURL(address);
    await expect(page.getByText(like(this.say("agreements.rail.SIGNED"))).first()).toBeVisible();
  }

  async prepareFor({ page, hands }: Planner, title: string, owner: string) {
    const { say } = this;
    await page.goto(this.at("/setbacks/new"));
    await hands.write(this.field(page, "setbacks.fields.title"), title);
    await hands.pick(page.getByRole("radio", { name: like(say("setbacks.likelihoods.MEDIUM")) }));
    await hands.pick(page.getByRole("radio", { name: like(say("setbacks.harms.SERIOUS")) }));
    await hands.choose(this.field(page, "setbacks.fields.ownerPartnerId"), owner);
    await hands.write(this.field(page, "setbacks.fields.sign1"), "Der Bescheid ist zwei Wochen überfällig");
    await hands.write(
      this.field(page, "setbacks.fields.firstHours"),
      "Am selben Abend telefonieren alle Träger.",
    );
    await hands.press(this.button(page, "setbacks.form.submit"));
    await this.heading(page, title);
    await hands.press(this.link(page, "setbacks.plan.change"));
    await hands.write(this.field(page, "setbacks.planFields.trigger"), "Die Ablehnung liegt vor.");
    await hands.press(this.button(page, "form.save"));
    await expect(page.getByText("Die Ablehnung liegt vor.")).toBeVisible();
  }
}

for (const { locale, by } of [
  { locale: "de", by: "pointer" },
  { locale: "en", by: "pointer" },
  { locale: "de", by: "keyboard" },
] as const) {
  test(`three organisations plan together (${locale}, by ${by})`, async ({ person, stranger, mailTo }) => {
    test.setTimeout(300_000);
    const say = wordsIn(locale);
    const handsOf = (page: Page) => (by === "pointer" ? pointer() : keyboard(page));
    const { page } = await person({ locale });
    const lena: Planner = { page, hands: handsOf(page) };

    await page.goto("/new");
    await lena.hands.write(page.getByLabel(say("workspaces.new.fields.name")), "Bessere Busse");
    await lena.hands.write(page.getByLabel(say("workspaces.new.fields.organisation")), "Fahrgastverein");
    await lena.hands.write(page.getByLabel(say("workspaces.new.fields.ownName")), "Lena");
    await lena.hands.press(
      page.getByRole("main").getByRole("button", { name: say("workspaces.new.submit") }),
    );
    await expect(page).toHaveURL(/\/people\/invite/);
    const workspace = /\/w\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
    const journey = new Journey(say, workspace);

    const emails = [`tarek-${workspace}@example.org`, `mia-${workspace}@example.org`] as const;
    await journey.invite(lena, [
      [emails[0], "Verkehrsgewerkschaft"],
      [emails[1], "Klimastreik"],
    ]);
    const [tarekPage, miaPage] = [await stranger({ locale }), await stranger({ locale })];
    const tarek: Planner = { page: tarekPage, hands: handsOf(tarekPage) };
    const mia: Planner = { page: miaPage, hands: handsOf(miaPage) };
    await Promise.all([
      journey.accept(tarek, mailTo, emails[0], "Tarek"),
      journey.accept(mia, mailTo, emails[1], "Mia"),
    ]);
    await journey.sayWhy(lena);

    await Promise.all([
      journey.expects(lena, "NEED", "PRESS", "Kontakte zur Lokalzeitung"),
      journey.expects(tarek, "GIVE", "ROOMS", "Der Saal im Gewerkschaftshaus"),
      journey.expects(mia, "NEED", "ROOMS", "Ein Raum für das Plenum"),
    ]);
    await page.goto(`/w/${workspace}/expectations?view=list`);
    const missing = page.getByRole("region", { name: say("expectations.gaps.title") });
    await expect(missing).toContainText(say("expectations.categories.PRESS"));
    await expect(missing).not.toContainText(say("expectations.categories.ROOMS"));

    const goal = await journey.proposeGoal(tarek, "Busse fahren bis 23 Uhr");
    await Promise.all([journey.backGoal(lena, goal), journey.backGoal(mia, goal)]);

    const agreement = await journey.openAgreement(lena, "Vereinbarung Bessere Busse");
    await Promise.all([
      journey.sign(lena, agreement, "Fahrgastverein"),
      journey.sign(tarek, agreement, "Verkehrsgewerkschaft", async () => (await mailTo(emails[0])).code),
      journey.sign(mia, agreement, "Klimastreik", async () => (await mailTo(emails[1])).code),
    ]);
    await journey.prepareFor(tarek, "Die Förderung endet", "Verkehrsgewerkschaft");

    await page.goto(`/w/${workspace}`);
    await expect(page.getByRole("heading", { name: say("guide.page.missing") })).toBeVisible();
    for (const name of ["Fahrgastverein", "Verkehrsgewerkschaft", "Klimastreik"])
      await expect(page.getByRole("main")).toContainText(new RegExp(`${name}: \\d+ (von|of) 10 `));

    // The log says that something happened, never what people wrote or who they are.
    const log = readFileSync(".test/server.log", "utf8");
    for (const content of ["Lokalzeitung", "Vorstandsbeschluss", "Förderung", "@example.org"])
      expect(log).not.toContain(content);
  });
}
