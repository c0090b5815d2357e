import { describe, expect, it } from "vitest";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aDraft, decision, open, read, refused, signature } from "./testing";

/** An agreement with an adopted first version. */
async function adopted(w: TestWorkspace) {
  const { agreementId } = await aDraft(w);
  const text = await open(w, agreementId);
  await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
  await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(text) });
  return { agreementId, ...(await read(w, agreementId)) };
}

const begin = async (w: TestWorkspace, agreementId: string) => {
  const { version } = await read(w, agreementId);
  await w.as("COORDINATOR").agreements.amend({ ...w.change(), agreementId, version });
  return (await read(w, agreementId)).text;
};

const end = (text: { id: string; version: number }) => ({
  versionId: text.id,
  version: text.version,
  decidedOn: "2026-01-21",
  asked: "Alle Träger im Plenum",
  understood: true,
});

describe("an adopted agreement", () => {
  it("ends by a decision that stands beside the one that adopted it", async () => {
    const w = await aWorkspace();
    const { agreementId, text } = await adopted(w);
    expect((await read(w, agreementId)).may.end).toBe(true);
    await w.as("COORDINATOR").agreements.end({ ...w.change(), ...end(text) });

    const shown = await read(w, agreementId);
    expect(shown.text).toMatchObject({
      state: "TERMINATED",
      fingerprint: text.fingerprint,
      decision: { decidedOn: "2026-01-20" },
      ending: { decidedOn: "2026-01-21", asked: "Alle Träger im Plenum" },
    });
    expect(shown.force?.verdict).toBe("ENDED");
    expect(shown.rail.some((each) => each.state === "SIGNED")).toBe(true);
    expect(shown.may).toMatchObject({ end: false, amend: false, adopt: false, sign: false });
    const { decisions } = await w.as("REPRESENTATIVE").decisions.list({ workspace: w.id });
    expect(decisions.map((each) => [each.decidedOn, each.agreement?.ends])).toEqual([
      ["2026-01-21", true],
      ["2026-01-20", false],
    ]);
    const { version } = shown;
    const again = w.as("COORDINATOR").agreements;
    await expect(again.amend({ ...w.change(), agreementId, version })).rejects.toMatchObject(
      refused("agreementEnded"),
    );
    await expect(again.end({ ...w.change(), ...end(shown.text) })).rejects.toMatchObject(
      refused("agreementEnded"),
    );
    await expect(
      w.asSecond().agreements.sign({ ...w.change(), ...signature(shown.text, w.partners.second) }),
    ).rejects.toMatchObject(refused("superseded"));
    await expect(w.as("OBSERVER").agreements.byId({ workspace: w.id, agreementId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is not ended by a draft, a day to come, an empty tick, another role, or by Undo afterwards", async () => {
    const w = await aWorkspace();
    const { agreementId, text } = await adopted(w);
    const draft = await begin(w, agreementId);
    const api = w.as("COORDINATOR").agreements;
    await expect(api.end({ ...w.change(), ...end(draft) })).rejects.toMatchObject(refused("notAdopted"));
    await expect(api.end({ ...w.change(), ...end(text), decidedOn: "2199-01-01" })).rejects.toMatchObject(
      refused("decidedInFuture"),
    );
    await expect(api.end({ ...w.change(), ...end(text), understood: false })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(
      w.as("REPRESENTATIVE").agreements.end({ ...w.change(), ...end(text) }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const done = await api.end({ ...w.change(), ...end(text) });
    await expect(undo(w, "AGREEMENT_VERSION", done)).rejects.toMatchObject(refused("irreversible"));
  });
});

describe("the draft of a next version", () => {
  it("is discarded with its clauses, leaves the text before it alone, and comes back by Undo", async () => {
    const w = await aWorkspace();
    const { agreementId } = await adopted(w);
    const draft = await begin(w, agreementId);
    const api = w.as("COORDINATOR");
    const discarded = await api.agreements.discard({
      ...w.change(),
      versionId: draft.id,
      version: draft.version,
    });
    const shown = await read(w, agreementId);
    expect(shown).toMatchObject({ versions: [{ number: 1, state: "ADOPTED" }], may: { amend: true } });
    const [clause] = draft.clauses;
    const written = { clauseId: clause?.id ?? "", version: clause?.version ?? 0, title: "x", body: "x" };
    await expect(api.agreements.changeClause({ ...w.change(), ...written })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await undo(w, "AGREEMENT_VERSION", discarded, api);
    const back = await read(w, agreementId);
    expect(back.text.number).toBe(2);
    expect(back.text.clauses.map((each) => each.body)).toEqual(draft.clauses.map((each) => each.body));
  });

  it("does not come back beside a newer draft, and a first or an opened text is not discarded", async () => {
    const w = await aWorkspace();
    const { agreementId, text } = await adopted(w);
    const draft = await begin(w, agreementId);
    const api = w.as("COORDINATOR");
    const named = { versionId: draft.id, version: draft.version };
    const discarded = await api.agreements.discard({ ...w.change(), ...named });
    const next = await begin(w, agreementId);
    expect(next.number).toBe(3);
    await expect(undo(w, "AGREEMENT_VERSION", discarded, api)).rejects.toMatchObject(refused("changedSince"));
    await expect(
      api.agreements.discard({ ...w.change(), versionId: text.id, version: text.version }),
    ).rejects.toMatchObject(refused("alreadyOpened"));
    const first = await aDraft(w);
    const { version } = (await read(w, first.agreementId)).text;
    await expect(
      api.agreements.discard({ ...w.change(), versionId: first.versionId, version }),
    ).rejects.toMatchObject(refused("onlyVersion"));
  });
});

it("ending and discarding cost at most ten statements", async () => {
  const w = await aWorkspace();
  const { agreementId, text } = await adopted(w);
  const draft = await begin(w, agreementId);
  const api = w.as("COORDINATOR").agreements;
  const discard = () => api.discard({ ...w.change(), versionId: draft.id, version: draft.version });
  // one of them looks for what was answered to objections, which go along with their clauses
  expect((await countStatements(discard)).length).toBeLessThanOrEqual(11);
  expect((await countStatements(() => api.end({ ...w.change(), ...end(text) }))).length).toBeLessThanOrEqual(
    10,
  );
});
