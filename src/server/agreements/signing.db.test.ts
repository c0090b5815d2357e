import { afterEach, describe, expect, it } from "vitest";
import { shiftClock, shiftTo } from "@/server/core/clock";
import { aWorkspace } from "@/server/testing/workspace";
import { aDraft, asWebRole, decision, open, read, refused, signature } from "./testing";

afterEach(() => shiftClock(0));

describe("signing", () => {
  it("is for one's own seat, with its mandate, by a party, on the words that were shown", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    const first = w.as("REPRESENTATIVE").agreements;
    const ours = w.partners.first;
    const draft = { ...signature((await read(w, agreementId)).text, ours), fingerprint: "0".repeat(64) };
    await expect(first.sign({ ...w.change(), ...draft })).rejects.toMatchObject(refused("textStillOpen"));
    const text = await open(w, agreementId);
    const mine = signature(text, ours);
    await expect(w.asStranger().agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(w.as("FACILITATOR").agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.as("COORDINATOR").agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject(
      refused("notYourSeat"),
    );
    await expect(w.asSecond().agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject(
      refused("notYourSeat"),
    );
    await expect(first.sign({ ...w.change(), ...mine, fingerprint: "0".repeat(64) })).rejects.toMatchObject(
      refused("fingerprintChanged"),
    );
    await expect(first.sign({ ...w.change(), ...mine, mandate: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(first.sign({ ...w.change(), ...mine, read: false })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(
      first.sign({ ...w.change(), ...mine, how: "SIGNED_WITH_RESERVATION" }),
    ).rejects.toMatchObject(refused("reservationMissing"));
    const mandate = (maySign: boolean) =>
      asWebRole(w, (scope) =>
        scope.tx.membership.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.members.first } },
          data: { maySign },
          select: { id: true },
        }),
      );
    await mandate(false);
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("noMandate"));
    expect((await first.byId({ workspace: w.id, agreementId })).may).toMatchObject({
      sign: false,
      refuse: false,
      postpone: true,
    });
    await mandate(true);
    const tier = (value: "CORE" | "ASSOCIATE") =>
      asWebRole(w, (scope) =>
        scope.tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: ours } },
          data: { tier: value },
          select: { id: true },
        }),
      );
    await tier("ASSOCIATE");
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("notAParty"));
    await tier("CORE");
    await first.postpone({ ...w.change(), versionId, partnerId: ours, notBefore: "2199-01-01" });
    await first.refuse({
      ...w.change(),
      versionId,
      partnerId: ours,
      fingerprint: mine.fingerprint,
      signerName: "Ada",
      mandate: "Vorstand",
      reason: "Zu früh.",
    });
    await expect(
      first.postpone({ ...w.change(), versionId, partnerId: ours, notBefore: "2199-01-01" }),
    ).rejects.toMatchObject(refused("alreadyRefused"));
    await first.sign({ ...w.change(), ...mine });
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("alreadySigned"));
    const stored = await asWebRole(w, (scope) =>
      scope.tx.signOff.findFirstOrThrow({ where: { workspaceId: w.id, versionId, partnerId: ours } }),
    );
    expect(stored).toMatchObject({
      state: "SIGNED",
      signedById: w.members.first,
      signerName: "Ada Beispiel",
      fingerprint: text.fingerprint,
      reason: "",
      notBefore: null,
    });
    expect(stored.signedAt).toBeInstanceOf(Date);
  });

  it.each([
    ["2027-11-30T22:59:50Z", "2027-11-30"],
    ["2027-11-30T23:15:00Z", "2027-12-01"],
    ["2028-06-30T22:15:00Z", "2028-07-01"],
  ])("is of the day it was in Berlin: at %s of %s", async (moment, day) => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    shiftClock(shiftTo(new Date(moment)));
    await w.as("REPRESENTATIVE").agreements.sign({
      ...w.change(),
      ...signature(text, w.partners.first),
    });
    const rail = (await read(w, agreementId)).rail;
    expect(rail.find((word) => word.partner.id === w.partners.first)?.signedOn).toBe(day);
  });

  it.each([
    ["asked at the opening", false],
    ["that joined later", true],
  ])("happens once, also when fifty try at the same time: an organisation %s", async (_, late) => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    const tier = (value: "CORE" | "SUPPORTER") =>
      asWebRole(w, (scope) =>
        scope.tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.partners.first } },
          data: { tier: value },
          select: { id: true },
        }),
      );
    if (late) await tier("SUPPORTER");
    const text = await open(w, agreementId);
    if (late) await tier("CORE");
    const signer = w.as("REPRESENTATIVE").agreements;
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => signer.sign({ ...w.change(), ...signature(text, w.partners.first) })),
    );
    const answers = tries.map((one) => (one.status === "fulfilled" ? "signed" : one.reason.cause?.code));
    expect(answers.filter((answer) => answer === "signed")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "alreadySigned")).toHaveLength(49);
    const events = await asWebRole(w, (scope) =>
      scope.tx.event.count({ where: { workspaceId: w.id, action: "agreement.signed" } }),
    );
    expect(events).toBe(1);
    const rows = await asWebRole(w, (scope) =>
      scope.tx.signOff.count({ where: { workspaceId: w.id, versionId } }),
    );
    expect(rows).toBe(3);
  });

  it("cannot be altered afterwards, not even by the database", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
    const forge = asWebRole(
      w,
      (scope) =>
        scope.tx
          .$executeRaw`UPDATE "SignOff" SET "signerName" = 'x' WHERE "versionId" = ${text.id}::uuid AND "state" = 'SIGNED'`,
    );
    await expect(forge).rejects.toThrow(/signature stands/);
    await expect(
      asWebRole(
        w,
        (scope) => scope.tx.$executeRaw`DELETE FROM "SignOff" WHERE "versionId" = ${text.id}::uuid`,
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it("is asked for again by a new version, and the old signatures stay on the old text", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const one = await open(w, agreementId);
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(one, w.partners.first) });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(one) });
    const amend = async () =>
      w
        .as("COORDINATOR")
        .agreements.amend({ ...w.change(), agreementId, version: (await read(w, agreementId)).version });
    const [begun, second] = await Promise.allSettled([amend(), amend()]);
    expect([begun.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
    const draft = (await read(w, agreementId)).text;
    expect(draft).toMatchObject({ number: 2, state: "DRAFT" });
    expect(draft.clauses.map((clause) => clause.body)).toEqual(one.clauses.map((clause) => clause.body));
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId: draft.clauses[0]?.id ?? "",
      version: 1,
      title: "Regelung",
      body: "Jede Organisation hat zwei Stimmen.",
    });
    const two = await open(w, agreementId);
    expect(two.fingerprint).not.toBe(one.fingerprint);
    expect((await read(w, agreementId)).rail.map((each) => each.state)).toEqual([
      "PENDING",
      "PENDING",
      "PENDING",
    ]);
    const stale = { ...signature(two, w.partners.first), fingerprint: one.fingerprint ?? "" };
    await expect(w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...stale })).rejects.toMatchObject(
      refused("fingerprintChanged"),
    );
    await w.asSecond().agreements.sign({ ...w.change(), ...signature(one, w.partners.second) });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(two) });
    await expect(
      w.as("COORDINATOR").agreements.sign({ ...w.change(), ...signature(one, w.partners.founder) }),
    ).rejects.toMatchObject(refused("superseded"));
    const old = await read(w, agreementId, 1);
    expect(old.text).toMatchObject({ state: "SUPERSEDED", fingerprint: one.fingerprint });
    expect(old.rail.map((each) => each.state)).toEqual(["SIGNED", "PENDING", "SIGNED"]);
    const { changes } = await w
      .as("FACILITATOR")
      .agreements.compare({ workspace: w.id, agreementId, from: 1, to: 2 });
    expect(changes.map((change) => change.kind)).toEqual(["CHANGED", "SAME"]);
  });
});

it("the names beside a word are those of the day, whatever an organisation is called later", async () => {
  const w = await aWorkspace();
  const { agreementId } = await aDraft(w);
  const text = await open(w, agreementId);
  await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
  await asWebRole(w, ({ tx }) =>
    tx.partner.updateMany({
      where: { workspaceId: w.id, id: { in: [w.partners.first, w.partners.second] } },
      data: { name: "Neuer Name" },
    }),
  );
  const { rail } = await read(w, agreementId);
  expect(rail.map((word) => [word.partner.name, word.nameNow, word.state])).toEqual(
    expect.arrayContaining([
      ["Erster Verein", "Neuer Name", "SIGNED"],
      ["Neuer Name", null, "PENDING"],
    ]),
  );
  const { events } = await w.as("FACILITATOR").history.list({ workspace: w.id });
  expect(events.find((event) => event.action === "agreement.signed")?.actor?.partner?.name).toBe(
    "Erster Verein",
  );
});
