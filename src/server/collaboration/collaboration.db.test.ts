import { describe, expect, it } from "vitest";
import { formQuestions } from "@/domain/collaboration/schema";
import { undo } from "@/server/history/testing";
import { aPartner } from "@/server/partners/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const answer = (w: TestWorkspace, choice: "A" | "B" | "C", partnerId: string | null = null) =>
  Promise.all(
    [w.as("REPRESENTATIVE")].flatMap((api) =>
      formQuestions.map((question) =>
        api.collaboration.answer({ ...w.change(), partnerId, question, choice }),
      ),
    ),
  );

describe("answering on the form", () => {
  it("keeps one answer per organisation and question, the last word", async () => {
    const w = await aWorkspace();
    const api = w.as("REPRESENTATIVE").collaboration;
    const first = await api.answer({ ...w.change(), partnerId: null, question: "bond", choice: "A" });
    const second = await api.answer({ ...w.change(), partnerId: null, question: "bond", choice: "B" });
    expect(second.id).toBe(first.id);
    const { answers } = await api.own({ workspace: w.id });
    expect(answers).toEqual([{ question: "bond", choice: "B", version: 2 }]);
    await undo(w, "FORM_ANSWER", { id: second.id, version: 2 }, w.as("REPRESENTATIVE"));
    expect((await api.own({ workspace: w.id })).answers[0]?.choice).toBe("A");
  });

  it("lets nobody answer for an organisation that speaks for itself", async () => {
    const w = await aWorkspace();
    const words = { partnerId: w.partners.second, question: "bond", choice: "A" } as const;
    await expect(
      w.as("REPRESENTATIVE").collaboration.answer({ ...w.change(), ...words }),
    ).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(w.as("COORDINATOR").collaboration.answer({ ...w.change(), ...words })).rejects.toMatchObject(
      {
        cause: { code: "speaksForItself" },
      },
    );
  });

  it("lets the coordination record what an organisation without anybody here has said, marked", async () => {
    const w = await aWorkspace();
    const partner = await aPartner(w, { name: "Ohne Zugang" });
    await w
      .as("COORDINATOR")
      .collaboration.answer({ ...w.change(), partnerId: partner.id, question: "bond", choice: "C" });
    await answer(w, "B");
    const { check } = await w.as("FACILITATOR").collaboration.check({ workspace: w.id });
    expect(check?.organisations.map((one) => one.partnerId)).toEqual([w.partners.first]);
  });
});

describe("what the answers say", () => {
  it("shows an organisation the others only after its own nine", async () => {
    const w = await aWorkspace();
    await answer(w, "B");
    const other = await w.asSecond().collaboration.check({ workspace: w.id });
    expect(other).toMatchObject({ check: null, answers: [], ownOpen: 9 });
    const own = await w.as("REPRESENTATIVE").collaboration.check({ workspace: w.id });
    expect(own).toMatchObject({ check: { result: "ALLIANCE" }, ownOpen: 0, may: { adopt: false } });
    expect(await w.as("FACILITATOR").collaboration.check({ workspace: w.id })).toMatchObject({
      check: { result: "ALLIANCE" },
    });
    await expect(w.as("OBSERVER").collaboration.check({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("says for whom it speaks: one of three is not all, and who it is that is no secret", async () => {
    const w = await aWorkspace();
    await answer(w, "B");
    const heard = {
      answered: [w.partners.first],
      silent: [w.partners.founder, w.partners.second],
      provisional: true,
      enough: false,
    };
    for (const api of [w.asSecond(), w.as("REPRESENTATIVE"), w.as("COORDINATOR")])
      expect((await api.collaboration.check({ workspace: w.id })).heard).toEqual(heard);
  });

  it("lets the group decide otherwise and keeps its reason", async () => {
    const w = await aWorkspace();
    await answer(w, "B");
    await w.as("COORDINATOR").workspaces.adoptForm({
      ...w.change(),
      version: 1,
      form: "COALITION",
      decidedOn: "2026-01-01",
      asked: "alle drei",
      reason: "Wir wollen auch danach weitermachen.",
    });
    expect(await w.as("REPRESENTATIVE").collaboration.check({ workspace: w.id })).toMatchObject({
      workspace: { form: "COALITION" },
      decision: { reason: "Wir wollen auch danach weitermachen." },
    });
  });
});
