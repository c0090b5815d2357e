import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFault, type LinkedEvent } from "@/domain/history/chain";
import { aDraft, open, read, signature } from "@/server/agreements/testing";
import { sha256 } from "@/server/core/auth/hashes";
import { indexWorkspace } from "@/server/core/auth/people";
import { personOfToken } from "@/server/core/auth/session";
import { anAddress, Browser, newestMail } from "@/server/core/auth/testing";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import type { Person } from "@/server/core/trpc";
import { linksTo, mailsTo } from "@/server/people/testing";
import { aPerson, aWorkspace, callerFor, requestId, type TestWorkspace } from "@/server/testing/workspace";

let owner: pg.Client;
let purge: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  purge = new pg.Client({ connectionString: process.env.PURGE_DATABASE_URL });
  await Promise.all([owner.connect(), purge.connect()]);
});
afterAll(() => Promise.all([owner.end(), purge.end()]));

/** What happens once a day. */
async function purgeAll() {
  for (let after: string | null = null, first = true; first || after; first = false)
    after = (await purge.query("SELECT purge.workspaces($1, 50) AS last", [after])).rows[0].last;
}

/** The tables of the whole database in which a word is left, as far as they belong to this workspace or to people. */
async function tablesWith(word: string, workspace: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ it: string }>(
    `SELECT schemaname || '."' || tablename || '"' AS it FROM pg_tables
     WHERE schemaname IN ('public', 'auth') AND tablename NOT IN ('LocalMail', '_prisma_migrations') ORDER BY 1`,
  );
  const found: string[] = [];
  await owner.query("BEGIN");
  await owner.query("SELECT set_config('app.workspace', $1, true)", [workspace]);
  for (const { it } of tables) {
    const { rows } = await owner.query(`SELECT 1 FROM ${it} t WHERE t::text ILIKE '%' || $1 || '%' LIMIT 1`, [
      word,
    ]);
    if (rows.length > 0) found.push(it);
  }
  await owner.query("ROLLBACK");
  return found;
}

/** A person under a name that is nowhere else, invited into a workspace by mail and in it by now. */
async function aCanary(w: TestWorkspace, email = anAddress()) {
  const browser = new Browser();
  await browser.ask(email);
  await browser.type((await newestMail(email)).code);
  const person = (await personOfToken(browser.session, now())) as Person;
  const word = `Kanarienvogel${randomUUID().slice(0, 8)}`;
  const api = callerFor(person);
  await w.as("COORDINATOR").people.invite({
    ...w.change(),
    role: "REPRESENTATIVE",
    partnerId: w.partners.first,
    maySign: true,
    invited: [{ email, name: word, partnerName: null }],
  });
  await sendHeld(w.id);
  const token = (await linksTo(email))[0] ?? "";
  await api.people.accept({ token, name: word, organisationId: null });
  await api.account.rename({ requestId: requestId(), name: word, version: (await api.account.me()).version });
  const me = await api.people.me({ workspace: w.id });
  await api.people.renameSelf({ ...w.change(), version: me.version, name: `${word} zwei` });
  return { browser, email, person, word, api, token };
}

const close = (person: Person) => callerFor(person).account.close({ requestId: requestId() });

async function logOf(w: TestWorkspace): Promise<LinkedEvent[]> {
  return (await w.as("COORDINATOR").history.export({ workspace: w.id, after: 0 })).events;
}

describe("closing the own account", () => {
  it("ends every session and link at once, and the address begins anew without any of the old rights", async () => {
    const w = await aWorkspace();
    const { browser, email, person, token } = await aCanary(w);
    const elsewhere = await aWorkspace();
    await elsewhere.as("COORDINATOR").people.invite({
      ...elsewhere.change(),
      role: "OBSERVER",
      partnerId: null,
      maySign: false,
      invited: [{ email, partnerName: null }],
    });
    await sendHeld(elsewhere.id);
    const waiting = (await linksTo(email))[0] ?? "";
    await browser.ask(email);
    const { code } = await newestMail(email);
    expect(await close(person)).toEqual({ closed: true });
    expect(await personOfToken(browser.session, now())).toBeNull();
    expect((await mailsTo(email))[0]?.subject).toBe("Dein Konto bei Kordel ist gelöscht");
    // a code that was on its way, and links of invitations, lead nowhere
    const late = new Browser();
    await late.type(code, email);
    expect(late.session).toBeNull();
    for (const link of [token, waiting])
      expect(await callerFor(null).people.door({ token: link })).toEqual({ state: "UNKNOWN" });
    const { invitations } = await elsewhere.as("COORDINATOR").people.invitations({ workspace: elsewhere.id });
    expect(invitations).toEqual([]);

    const anew = new Browser();
    await anew.ask(email);
    await anew.type((await newestMail(email)).code);
    const newcomer = (await personOfToken(anew.session, now())) as Person;
    expect(newcomer.id).not.toBe(person.id);
    expect(newcomer.name).toBe("");
    const api = callerFor(newcomer);
    expect(await api.workspaces.mine()).toEqual([]);
    expect(await api.people.waiting()).toEqual([]);
    await expect(api.people.me({ workspace: w.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    // nor by the row of the old one, whose id no session can name any more
    await expect(close(person)).resolves.toEqual({ closed: true });
    expect(await authDb.person.count({ where: { id: newcomer.id } })).toBe(1);
  });

  it("keeps the signer's name under the text, and within a day no other copy of name and address", async () => {
    const w = await aWorkspace();
    const { email, person, word, api } = await aCanary(w);
    const { agreementId } = await aDraft(w);
    const clauseId = (await read(w, agreementId)).text.clauses[0]?.id ?? "";
    const against = { clauseId, reason: "Zu kurz.", wanted: "Länger.", wording: "" };
    const { id: objectionId } = await api.agreements.object({ ...w.change(), ...against });
    await api.agreements.answerObjection({ ...w.change(), objectionId, text: "Wir meinen vier Tage." });
    const { text: objected } = await read(w, agreementId);
    const { version } = objected.clauses[0]?.objections[0] ?? { version: 0 };
    await api.agreements.endObjection({ ...w.change(), objectionId, version, how: "WITHDRAWN" });
    const text = await open(w, agreementId);
    await api.agreements.sign({
      ...w.change(),
      ...signature(text, w.partners.first),
      signerName: `Signiert ${word}`,
    });
    await api.plan.saveDraft({
      ...w.change(),
      question: "expectations/gives",
      seen: 0,
      contents: { statement: `Entwurf von ${word}` },
    });
    await api.drafts.keep({
      ...w.change(),
      place: "/goals/new",
      form: "goals.form",
      seen: 0,
      contents: { title: `Formular von ${word}` },
    });
    for (const kept of ["QuestionDraft", "FormDraft"])
      expect(await tablesWith(word, w.id)).toContain(`public."${kept}"`);
    await close(person);
    const left = await w.as("COORDINATOR").history.list({ workspace: w.id });
    expect(JSON.stringify(left)).toContain("Ehemaliges Mitglied");
    expect(JSON.stringify(left)).not.toContain(`${word} zwei`);
    await purgeAll();
    expect(await tablesWith(word, w.id)).toEqual(['public."SignOff"']);
    expect(await tablesWith(email, w.id)).toEqual([]);
    const signed = (await read(w, agreementId)) as { rail?: unknown };
    expect(JSON.stringify(signed)).toContain(`Signiert ${word}`);
    const events = await logOf(w);
    expect(findFault(events, sha256)).toBeNull();
    const last = events.filter(({ action }) => action === "membership.left");
    expect(last).toHaveLength(1);
    expect(last[0]).toMatchObject({ through: "door:account", actorId: last[0]?.recordId });
  });

  it("empties the name also where one had left before, and leaves colleagues alone", async () => {
    const w = await aWorkspace();
    const { email, person, word, api } = await aCanary(w);
    await api.people.leave({ ...w.change(), colleague: null });
    const colleague = await aCanary(w);
    await close(person);
    // the workspace is reached by those who are still in it
    await indexWorkspace(w.people.coordinator.id, w.id);
    await purgeAll();
    expect(await tablesWith(word, w.id)).toEqual([]);
    expect(await tablesWith(email, w.id)).toEqual([]);
    expect(await tablesWith(colleague.word, w.id)).toContain('public."Membership"');
  });

  it("is refused to the last coordinator with nothing changed, and says where and what comes first", async () => {
    const [w, other] = [await aWorkspace("Allein"), await aWorkspace("Nebenbei")];
    const { coordinator, first } = w.people;
    await indexWorkspace(coordinator.id, w.id);
    await indexWorkspace(first.id, w.id);
    const caller = callerFor(coordinator);
    expect(await caller.account.closing()).toMatchObject({
      workspaces: 1,
      left: [{ hint: "handOver", workspace: { id: w.id, name: "Allein" } }],
    });
    await expect(close(coordinator)).rejects.toMatchObject({ cause: { code: "coordinatesAlone" } });
    expect(await authDb.person.count({ where: { id: coordinator.id } })).toBe(1);
    expect(await caller.people.me({ workspace: w.id })).toMatchObject({ role: "COORDINATOR" });
    expect(await callerFor(first).account.closing()).toMatchObject({
      left: [{ hint: "mute", organisation: "Erster Verein" }],
    });
    // once somebody else coordinates, or it lies in the trash, nothing hinders
    const { version } = await caller.people.byId({ workspace: w.id, memberId: w.members.first });
    await caller.people.handOver({ ...w.change(), memberId: w.members.first, version, afterwards: "STAY" });
    await close(coordinator);
    expect(await authDb.person.count({ where: { id: coordinator.id } })).toBe(0);

    const alone = other.people.coordinator;
    await indexWorkspace(alone.id, other.id);
    const shown = await other.as("COORDINATOR").workspaces.show({ workspace: other.id });
    await other.as("COORDINATOR").workspaces.remove({ ...other.change(), version: shown.version });
    await close(alone);
    const kept = await authDb.closedAccount.findUnique({
      where: { personId: alone.id },
      select: { workspaceIds: true },
    });
    expect(kept?.workspaceIds).toEqual([other.id]);
  });

  it("is no fault for whatever else still comes from another window", async () => {
    const person = await aPerson();
    await close(person);
    const api = callerFor(person);
    const signedOut = { code: "UNAUTHORIZED" };
    await expect(api.account.setTheme({ requestId: requestId(), theme: "dark" })).rejects.toMatchObject(
      signedOut,
    );
    await expect(api.organisations.create({ requestId: requestId(), name: "Zu spät" })).rejects.toMatchObject(
      signedOut,
    );
    const w = await aWorkspace();
    await indexWorkspace(person.id, w.id);
    expect(await authDb.workspaceIndex.count({ where: { personId: person.id } })).toBe(0);
  });

  it("of two coordinators who close at once one stays", async () => {
    const w = await aWorkspace();
    const caller = callerFor(w.people.coordinator);
    const { version, partner } = await caller.people.byId({ workspace: w.id, memberId: w.members.first });
    await caller.people.change({
      ...w.change(),
      memberId: w.members.first,
      version,
      role: "COORDINATOR",
      partnerId: partner?.id ?? null,
      maySign: true,
    });
    await Promise.all([w.people.coordinator, w.people.first].map(({ id }) => indexWorkspace(id, w.id)));
    const both = await Promise.allSettled([close(w.people.coordinator), close(w.people.first)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await authDb.person.count({
      where: { id: { in: [w.people.coordinator.id, w.people.first.id] } },
    });
    expect(left).toBe(1);
  });

  it("leaves no organisation's account without people behind, unless it holds a seat", async () => {
    const person = await aPerson();
    const api = callerFor(person);
    const make = (name: string) => api.organisations.create({ requestId: requestId(), name });
    const [empty, seated, shared] = [await make("Leer"), await make("Mit Platz"), await make("Geteilt")];
    const w = await aWorkspace();
    await authDb.organisationSeat.create({
      data: { organisationId: seated.id, workspaceId: w.id, partnerId: w.partners.first },
      select: { partnerId: true },
    });
    const colleague = await aPerson();
    await authDb.organisationPerson.create({
      data: { organisationId: shared.id, personId: colleague.id, createdAt: now() },
      select: { personId: true },
    });
    await close(person);
    const ids = [empty, seated, shared].map(({ id }) => id);
    const rows = await authDb.organisation.findMany({ where: { id: { in: ids } }, select: { name: true } });
    expect(rows.map(({ name }) => name).sort()).toEqual(["Geteilt", "Mit Platz"]);
  });
});

describe("the own data", () => {
  it("is everything of the account itself, and nothing of others", async () => {
    const w = await aWorkspace();
    const { email, word, api } = await aCanary(w);
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    await api.agreements.sign({ ...w.change(), ...signature(text, w.partners.first), signerName: word });
    const other = { ...signature(text, w.partners.second), signerName: "Bea Anders" };
    await w.asSecond().agreements.sign({ ...w.change(), ...other });
    const draft = { question: "expectations/gives" as const, seen: 0, contents: { statement: "Weil" } };
    await api.plan.saveDraft({ ...w.change(), ...draft });
    await w.asSecond().plan.saveDraft({ ...w.change(), ...draft, contents: { statement: "Geheim" } });
    const data = await api.account.ownData();
    expect(data).toMatchObject({
      account: { name: word, locale: "de" },
      addresses: { current: email },
      memberships: [
        {
          workspace: "Probe",
          organisation: "Erster Verein",
          name: `${word} zwei`,
          role: "REPRESENTATIVE",
          signatures: [{ agreement: "Bündnisvereinbarung", signerName: word, partnerName: "Erster Verein" }],
          drafts: [{ question: "expectations/gives", contents: { statement: "Weil" } }],
        },
      ],
    });
    expect(JSON.stringify(data)).not.toMatch(/Bea Anders|Geheim|Zweiter Verein|Koordination/);
  });
});
