import { describe, expect, it } from "vitest";
import { recordKinds } from "@/domain/records/all";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { aPartner } from "@/server/partners/testing";
import { tables } from "@/server/records/all";
import { columnsNaming, oneEach } from "@/server/records/moving";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const refused = (code: string) => ({ cause: { code } });
const inside = <T>(w: TestWorkspace, body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.read" }, body);
const merge = (w: TestWorkspace, partnerId: string, otherId: string, name = "Ozonverein", version = 1) =>
  w.as("COORDINATOR").partners.merge({ ...w.change(), partnerId, version, otherId, name });

/** Every row of every kind that names an organisation, as the owner of the walls would see it through the coordination. */
async function naming(w: TestWorkspace, partnerId: string) {
  const entry = { workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.read" as const };
  return enterWorkspace(entry, async ({ tx }) => {
    const found: Record<string, number> = {};
    for (const kind of recordKinds)
      for (const column of columnsNaming(kind)) {
        const there = ["Membership", "Invitation"].includes(tables[kind].table)
          ? ""
          : `AND "removedAt" IS NULL`;
        const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
          `SELECT count(*)::int AS "count" FROM "${tables[kind].table}" WHERE "workspaceId" = $1::uuid AND "${column}" = $2::uuid ${there}`,
          w.id,
          partnerId,
        );
        if (row && row.count > 0) found[`${kind}.${column}`] = row.count;
      }
    return found;
  });
}

async function twice() {
  const w = await aWorkspace();
  const api = w.as("COORDINATOR");
  const one = (await aPartner(w, { name: "Ozonverein", contact: "", region: "" })).id;
  const two = (await aPartner(w, { name: "Ozon-Verein e. V.", contact: "Büro", region: "Süd" })).id;
  return { w, api, one, two };
}

describe("two rows of one organisation", () => {
  it("become one with all that hangs on the other, and two again by one undo", async () => {
    const { w, api, one, two } = await twice();
    await api.collaboration.answer({ ...w.change(), partnerId: two, question: "visibility", choice: "B" });
    await api.expectations.answerNone({ ...w.change(), partnerId: two, kind: "NEED" });
    const promise = {
      category: "MONEY",
      statement: "Zweitausend Euro",
      amount: 2000,
      critical: false,
      fromOn: null,
      untilOn: null,
      state: "OFFERED",
    } as const;
    await api.commitments.offer({ ...w.change(), partnerId: two, ...promise });
    await aGoal(w, { title: "Saubere Luft", leadPartnerId: two });
    const before = await naming(w, two);
    expect(Object.keys(before).length).toBeGreaterThan(3);

    const done = await merge(w, one, two);
    expect(await naming(w, two)).toEqual({});
    expect(await naming(w, one)).toEqual(before);
    const row = await api.partners.byId({ workspace: w.id, partnerId: one });
    expect(row).toMatchObject({ name: "Ozonverein", contact: "Büro", region: "Süd" });
    await expect(api.partners.byId({ workspace: w.id, partnerId: two })).rejects.toThrow();
    const { events } = await api.history.list({ workspace: w.id, record: { kind: "PARTNER", id: one } });
    expect(events[0]).toMatchObject({ action: "partner.merged", undo: { kind: "PARTNER", recordId: one } });

    await undo(w, "PARTNER", done);
    expect(await naming(w, two)).toEqual(before);
    expect(await naming(w, one)).toEqual({});
    expect(await api.partners.byId({ workspace: w.id, partnerId: one })).toMatchObject({
      contact: "",
      region: "",
    });
    expect(await api.partners.byId({ workspace: w.id, partnerId: two })).toMatchObject({
      name: "Ozon-Verein e. V.",
    });
  });

  it("keep the newer word where both have said something", async () => {
    const { w, api, one, two } = await twice();
    const say = (partnerId: string, choice: "A" | "B", question: "visibility" | "decisions") =>
      api.collaboration.answer({ ...w.change(), partnerId, question: question as never, choice });
    await say(one, "A", "visibility");
    await say(two, "B", "visibility");
    const done = await merge(w, one, two);
    expect(done.bothSaid).toBe(1);
    const entry = { workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.read" as const };
    const answers = () =>
      enterWorkspace(entry, ({ tx }) =>
        tx.formAnswer.findMany({
          where: { workspaceId: w.id, removedAt: null },
          orderBy: { choice: "asc" },
          select: { partnerId: true, choice: true },
        }),
      );
    expect(await answers()).toEqual([{ partnerId: one, choice: "B" }]);
    await undo(w, "PARTNER", done);
    expect(await answers()).toEqual([
      { partnerId: one, choice: "A" },
      { partnerId: two, choice: "B" },
    ]);
  });

  it("seat the people of both, who keep their seats when it is undone", async () => {
    const { w, one } = await twice();
    const seated = w.partners.first;
    const done = await merge(w, one, seated);
    const here = (partnerId: string) => naming(w, partnerId);
    expect(await here(one)).toMatchObject({ "MEMBERSHIP.partnerId": 1 });
    expect(await w.as("REPRESENTATIVE").partners.list({ workspace: w.id })).toBeTruthy();
    await undo(w, "PARTNER", done);
    expect(await here(seated)).toMatchObject({ "MEMBERSHIP.partnerId": 1 });
  });

  it("stay two where one word cannot be moved by anybody else", async () => {
    const { w, api, one, two } = await twice();
    await expect(merge(w, one, one)).rejects.toMatchObject(refused("mergeSame"));

    await anExpectation(w, { state: "DRAFT" });
    await expect(merge(w, one, w.partners.first)).rejects.toMatchObject(refused("mergeUnshared"));
    // the other way round it is the empty row that goes
    const kept = await merge(w, w.partners.first, one, "Erster Verein");
    expect(kept.version).toBe(2);

    await inside(w, async ({ tx, workspaceId, now }) => {
      const { id } = await tx.agreement.create({
        data: { workspaceId, title: "Vereinbarung", createdAt: now },
      });
      const text = await tx.agreementVersion.create({
        data: { workspaceId, agreementId: id, number: 1, createdAt: now },
      });
      await tx.signOff.create({
        data: { workspaceId, versionId: text.id, partnerId: two, state: "PENDING" },
      });
    });
    await expect(merge(w, w.partners.second, two)).rejects.toMatchObject(refused("mergeAsked"));
    await inside(w, async ({ tx, workspaceId }) => {
      await tx.signOff.updateMany({
        where: { workspaceId, partnerId: two },
        data: { state: "REFUSED", reason: "Nein" },
      });
    });
    await expect(merge(w, w.partners.second, two)).rejects.toMatchObject(refused("mergeSigned"));

    const third = (await aPartner(w, { name: "Dritte" })).id;
    await api.partners.move({ ...w.change(), partnerId: third, version: 1, to: "PAUSED", reason: "Pause" });
    await inside(w, async ({ tx, workspaceId }) => {
      await tx.partner.updateMany({ where: { workspaceId, id: third }, data: { state: "LEFT" } });
    });
    await expect(merge(w, w.partners.second, third)).rejects.toMatchObject(refused("mergeEnded"));
  });

  it("are asked about where the second one is put on the list by hand", async () => {
    const w = await aWorkspace();
    const add = (name: string, anyway = false) => aPartner(w, { name, anyway });
    await add("Ozonverein");
    await expect(add("Ozon-Verein e. V.")).rejects.toMatchObject(refused("maybeOnList"));
    await expect(add("ozonverein nord")).rejects.toMatchObject(refused("maybeOnList"));
    await expect(add("Ozonverein", true)).resolves.toMatchObject({ version: 1 });
    await expect(add("Azonverein")).resolves.toMatchObject({ version: 1 });
  });

  it("are asked about where one takes another's name, and where a perspective is looked for", async () => {
    const w = await aWorkspace();
    await aPartner(w, { name: "Ärztebund" });
    const api = w.as("COORDINATOR");
    const profile = {
      ...{ sector: null, region: "", capacity: null, contact: "", selfOrganised: false },
      ...{ contactPress: "", contactMoney: "", contactSafety: "" },
    };
    const rename = (version: number, name: string, anyway?: boolean) =>
      w
        .as("REPRESENTATIVE")
        .partners.change({ ...w.change(), partnerId: w.partners.first, version, ...profile, name, anyway });
    await expect(rename(1, "Verein Ärztebund")).rejects.toMatchObject({
      cause: { code: "maybeOnList", values: { record: "Ärztebund", more: 0 } },
    });
    // its own name in another spelling is no question
    const spelled = await rename(1, "Erster Verein e. V.");
    const renamed = await rename(spelled.version, "Verein Ärztebund", true);
    expect(renamed.version).toBe(3);
    await api.perspectives.require({ ...w.change(), perspectives: ["young"] });
    const [required] = (await api.perspectives.read({ workspace: w.id })).required;
    const assign = (prospectName: string, anyway?: boolean) =>
      api.perspectives.assign({
        ...{ ...w.change(), requiredId: required?.id ?? "", version: required?.version ?? 0 },
        ...{ prospectPartnerId: null, prospectName, anyway },
        ...{ outreachPartnerId: w.partners.second, outreachOn: "2199-01-01" as const },
      });
    await expect(assign("Stiftung Ärztebund")).rejects.toMatchObject(refused("maybeOnList"));
    await expect(assign("Stiftung Ärztebund", true)).resolves.toMatchObject({ version: 2 });
  });

  it("are merged by the coordination alone", async () => {
    const { w, one, two } = await twice();
    for (const role of ["REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const)
      await expect(
        w.as(role).partners.merge({ ...w.change(), partnerId: one, version: 1, otherId: two, name: "X" }),
      ).rejects.toThrow();
  });
});

it("the kinds with one row for each organisation are those of the database", async () => {
  const w = await aWorkspace();
  const entry = { workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.read" as const };
  const rows = await enterWorkspace(
    entry,
    ({ tx }) =>
      tx.$queryRaw<{ table: string; columns: string[] }[]>`
      SELECT c.relname::text AS "table", array_agg(a.attname::text ORDER BY a.attname::text) AS "columns"
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
      WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace GROUP BY i.indexrelid, c.relname
      HAVING 'partnerId' = ANY(array_agg(a.attname::text)) AND c.relname <> 'SignOff'`,
  );
  const told = (Object.entries(oneEach) as [keyof typeof tables, string[]][]).map(([kind, beside]) => ({
    table: tables[kind].table as string,
    columns: [...beside, "partnerId", "workspaceId"].sort(),
  }));
  const sorted = (all: { table: string; columns: string[] }[]) =>
    all.map((one) => JSON.stringify({ ...one, columns: [...one.columns].sort() })).sort();
  expect(sorted(told)).toEqual(sorted(rows));
});
