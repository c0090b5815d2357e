import { beforeEach, describe, expect, it } from "vitest";
import type { ImportRow } from "@/domain/partners/import/schema";
import { authDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import { anExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, requestId, type TestWorkspace } from "@/server/testing/workspace";

let w: TestWorkspace;
let unique = 0;
beforeEach(async () => {
  w = await aWorkspace();
});

const addressOf = (name: string) => `${name}-${w.id}@example.org`;
const row = (fields: Partial<ImportRow> = {}): ImportRow => ({
  name: `Verein ${++unique}`,
  email: addressOf(`v${unique}`),
  tier: null,
  sector: null,
  region: "",
  contact: "",
  ...fields,
});
const rowsOf = (count: number) => Array.from({ length: count }, () => row());
const read = (rows: ImportRow[], fields: { invite?: boolean; requestId?: string } = {}) =>
  w.as("COORDINATOR").people.importPartners({
    ...w.change(),
    rows,
    state: "PROSPECT",
    invite: false,
    ...fields,
  });
const mailsOf = (rows: ImportRow[]) =>
  authDb.localMail.count({ where: { to: { in: rows.flatMap(({ email }) => email ?? []) } } });
const namesNow = async () => {
  const choices = await w.as("COORDINATOR").partners.choices({ workspace: w.id });
  return choices.map(({ name }) => name);
};
const invitationsNow = async () =>
  (await w.as("COORDINATOR").people.invitations({ workspace: w.id })).invitations;

describe("a list", () => {
  it("comes onto the register as one change, which one undo takes back", async () => {
    const rows = [
      row({ tier: "SUPPORTER", sector: "UNION", region: "Nordheim", contact: "Büro" }),
      ...rowsOf(4),
    ];
    const { added, invited, first } = await read(rows);
    expect({ added, invited }).toEqual({ added: 5, invited: 0 });
    expect(await namesNow()).toEqual(expect.arrayContaining(rows.map(({ name }) => name)));
    expect(await invitationsNow()).toEqual([]);
    const api = w.as("COORDINATOR");
    const shown = await api.partners.byId({ workspace: w.id, partnerId: first?.id ?? "" });
    expect(shown).toMatchObject({ tier: "SUPPORTER", sector: "UNION", region: "Nordheim", contact: "Büro" });
    expect(shown).toMatchObject({ state: "PROSPECT", listing: "INTERNAL" });
    await undo(w, "PARTNER", { id: first?.id ?? "", version: first?.version ?? 0 }, api);
    expect(await namesNow()).toHaveLength(3);
  });

  it("invites whoever has an address, each for their own organisation, with a mail each", async () => {
    const rows = [...rowsOf(3), row({ email: null })];
    expect(await read(rows, { invite: true })).toMatchObject({ added: 4, invited: 3, refused: [] });
    const invitations = await invitationsNow();
    const pairs = invitations.map(({ email, partner }) => [email, partner?.name]);
    expect(pairs.sort()).toEqual(
      rows
        .slice(0, 3)
        .map(({ email, name }) => [email, name])
        .sort(),
    );
    expect(invitations.every(({ role, maySign }) => role === "REPRESENTATIVE" && maySign)).toBe(true);
    expect(await mailsOf(rows)).toBe(0);
    await sendHeld(w.id);
    expect(await mailsOf(rows)).toBe(3);
    const choices = await w.as("COORDINATOR").partners.choices({ workspace: w.id });
    const states = rows.map(({ name }) => choices.find((one) => one.name === name)?.state);
    expect(states).toEqual(["INVITED", "INVITED", "INVITED", "PROSPECT"]);
  });

  it("has one effect, however often it is sent", async () => {
    const rows = rowsOf(3);
    const again = { invite: true, requestId: requestId() };
    const first = await read(rows, again);
    expect(await read(rows, again)).toEqual(first);
    expect(await namesNow()).toHaveLength(6);
    expect(await invitationsNow()).toHaveLength(3);
  });

  it("asks about who may be on the register under another spelling or by the same domain", async () => {
    await read([row({ name: "Ärztebund", contact: "Büro, info@aerzte.example" })]);
    const rows = [
      row({ name: "Ärztebund Nord e. V." }),
      row({ name: "Praxis am Markt", email: null, contact: "www.aerzte.example" }),
      row({ name: "Klimastreik" }),
    ];
    const maybe = { column: "name", problem: "maybeOnList", record: "Ärztebund" };
    const asked = await read(rows);
    expect(asked).toMatchObject({ added: 0, first: null });
    expect(asked.refused).toEqual([
      { row: 0, ...maybe },
      { row: 1, ...maybe },
    ]);
    expect(await read(rows.map((one) => ({ ...one, isOther: true })))).toMatchObject({ added: 3 });
    const { listed } = await w.as("COORDINATOR").people.known({ workspace: w.id });
    // of a contact only its domain goes to whoever compares
    expect(listed.find(({ name }) => name === "Ärztebund")).toEqual({
      name: "Ärztebund",
      contact: "@aerzte.example",
    });
  });

  it("is refused as a whole, line by line, and leaves nothing behind", async () => {
    const { coordinator } = w.people;
    await read([row({ name: "Klimastreik", email: addressOf("klima") })], { invite: true });
    const rows = [row(), row({ name: "KLIMASTREIK" }), row({ name: "Doppelt" }), row({ name: "doppelt" })];
    const named = await read(rows, { invite: true });
    expect(named).toMatchObject({ added: 0, invited: 0, first: null });
    expect(named.refused).toEqual([
      { row: 1, column: "name", problem: "nameOnList" },
      { row: 3, column: "name", problem: "nameTwice" },
    ]);
    const addressed = await read(
      [row(), row({ email: coordinator.email }), row({ email: addressOf("klima") })],
      { invite: true },
    );
    expect(addressed.refused).toEqual([
      { row: 1, column: "email", problem: "alreadyHere" },
      { row: 2, column: "email", problem: "alreadyInvited" },
    ]);
    expect(await namesNow()).toHaveLength(4);
    expect(await invitationsNow()).toHaveLength(1);
  });

  it("is the coordination's to read, and fits into two hundred lines", async () => {
    const asked = { rows: rowsOf(1), state: "PROSPECT" as const, invite: false };
    for (const role of ["REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const) {
      await expect(w.as(role).people.importPartners({ ...w.change(), ...asked })).rejects.toThrow(
        "FORBIDDEN",
      );
      await expect(w.as(role).people.known({ workspace: w.id })).rejects.toThrow("FORBIDDEN");
    }
    await expect(w.asStranger().people.importPartners({ ...w.change(), ...asked })).rejects.toThrow(
      "NOT_FOUND",
    );
    await expect(read(rowsOf(201))).rejects.toThrow();
  });

  it("takes as many statements for two hundred lines as for two", async () => {
    const few = await countStatements(() => read(rowsOf(2)));
    const many = await countStatements(() => read(rowsOf(200)));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(10);
  });
});

describe("taking an import with invitations back", () => {
  const undo = (partnerId: string) => w.as("COORDINATOR").people.undoImport({ ...w.change(), partnerId });

  it("removes the organisations and revokes the invitations, once", async () => {
    const rows = rowsOf(3);
    const { first } = await read(rows, { invite: true });
    expect(await undo(first?.id ?? "")).toEqual({ removed: 3, revoked: 3, sent: 0 });
    await sendHeld(w.id);
    expect(await mailsOf(rows)).toBe(0);
    expect(await namesNow()).toHaveLength(3);
    expect(await invitationsNow()).toEqual([]);
    await expect(undo(first?.id ?? "")).rejects.toThrow("importTakenBack");
    const log = await w.as("COORDINATOR").history.list({ workspace: w.id });
    expect(JSON.stringify(log)).toContain("partner.imported");
  });

  it("says how many mails are out already", async () => {
    const { first } = await read(rowsOf(2), { invite: true });
    await sendHeld(w.id);
    expect(await undo(first?.id ?? "")).toEqual({ removed: 2, revoked: 2, sent: 2 });
  });

  it("takes back nothing where one of them has moved on", async () => {
    const { first } = await read(rowsOf(2), { invite: true });
    const api = w.as("COORDINATOR");
    const id =
      (await api.partners.choices({ workspace: w.id })).find((one) => one.state === "INVITED")?.id ?? "";
    await api.partners.move({ ...w.change(), partnerId: id, version: 1, to: "ONBOARDING", reason: "" });
    await expect(undo(first?.id ?? "")).rejects.toThrow("importMovedOn");
    expect(await namesNow()).toHaveLength(5);
    expect(await invitationsNow()).toHaveLength(2);
  });

  it("knows no import that is somebody else's", async () => {
    const { first } = await read(rowsOf(1));
    const other = await aWorkspace("Anderswo");
    const asked = { ...other.change(), partnerId: first?.id ?? "" };
    await expect(other.as("COORDINATOR").people.undoImport(asked)).rejects.toThrow("NOT_FOUND");
    await expect(undo(w.partners.first)).rejects.toThrow("NOT_FOUND");
  });
});

describe("tables to take along", () => {
  it("hold what a reader may see, and nobody's name", async () => {
    await read([row({ name: "=Formel e. V.", contact: "Büro" })]);
    const forCoordination = await w.as("COORDINATOR").partners.export({ workspace: w.id });
    expect(forCoordination.partners.map(({ name }) => name)).toContain("=Formel e. V.");
    expect(JSON.stringify(forCoordination)).not.toContain("Vertretung");
    const forObserver = await w.as("OBSERVER").partners.export({ workspace: w.id });
    expect(forObserver.planning).toBe(false);
    expect(forObserver.partners.map(({ name }) => name)).not.toContain("=Formel e. V.");
    expect(forObserver.partners.every(({ contact }) => contact === "")).toBe(true);
  });

  it("hold shared expectations, but no draft and nothing that only others may read", async () => {
    const entry = {
      kind: "GIVE",
      category: "MONEY",
      quantity: 500,
      priority: "MUST",
      partnerId: null,
    } as const;
    const say = (
      statement: string,
      fields: { state: "SHARED" | "DRAFT"; visibility: "MEMBERS" | "OWN_ORG" },
    ) => anExpectation(w, { ...entry, statement, ...fields });
    await say("Für alle", { state: "SHARED", visibility: "MEMBERS" });
    await say("Nur wir", { state: "SHARED", visibility: "OWN_ORG" });
    await say("Entwurf", { state: "DRAFT", visibility: "MEMBERS" });
    const statements = async (api: ReturnType<TestWorkspace["as"]>) =>
      (await api.expectations.export({ workspace: w.id })).map(({ statement }) => statement).sort();
    expect(await statements(w.as("COORDINATOR"))).toEqual(["Für alle"]);
    expect(await statements(w.as("REPRESENTATIVE"))).toEqual(["Für alle", "Nur wir"]);
    await expect(w.as("OBSERVER").expectations.export({ workspace: w.id })).rejects.toThrow("FORBIDDEN");
  });
});
