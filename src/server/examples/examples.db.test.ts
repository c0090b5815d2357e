import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exampleForms } from "@/domain/examples/forms";
import { exampleOf } from "@/domain/examples/marked-id";
import { exampleIds, type Start } from "@/domain/examples/schema";
import { aPerson, callerFor } from "@/server/testing/workspace";
import { aPlayer, changeIn } from "./cast";
import { openExample } from "./open";
import { scripts } from "./scripts";
import { structureOf } from "./structure";

/** A workspace of a new person's own, founded with this start. */
async function founded(start: Start | undefined, name = "Ada Beispiel") {
  const person = await aPerson(name);
  const api = callerFor(person);
  const words = {
    name: "Vorhaben",
    organisation: "Unser Verein",
    ownName: name,
    purpose: "Weil es nötig ist.",
  };
  const request = { requestId: randomUUID(), ...words, ...(start && { start }) };
  const { id: workspace } = await api.workspaces.create(request);
  return { api, workspace, request };
}

describe("founding a workspace", () => {
  it.each([undefined, "EMPTY"] as const)("%s: nothing but what was said", async (start) => {
    const { api, workspace } = await founded(start);
    const shown = await api.workspaces.show({ workspace });
    expect(shown).toMatchObject({ form: "UNDETERMINED", purpose: "Weil es nötig ist.", version: 1 });
    expect((await api.goals.list({ workspace })).goals).toEqual([]);
  });

  it.each(["NETWORK", "ALLIANCE", "COALITION"] as const)("%s: the form as a working title", async (start) => {
    const { api, workspace } = await founded(start);
    const shown = await api.workspaces.show({ workspace });
    expect(shown).toMatchObject({ form: start, formDecision: null, purpose: "Weil es nötig ist." });
  });

  it.each(exampleIds)("%s: its structure, and nothing of its contents", async (start) => {
    const { api, workspace } = await founded(start);
    const taken = structureOf(start);
    const shown = await api.workspaces.show({ workspace });
    expect(shown).toMatchObject({ form: taken.form, name: "Vorhaben", purpose: "Weil es nötig ist." });
    const { goals } = await api.goals.list({ workspace });
    expect(goals.map((goal) => goal.type).sort()).toEqual([...taken.goalTypes].sort());
    const { risks } = await api.setbacks.list({ workspace });
    expect(risks.map((risk) => risk.catalogueId).sort()).toEqual([...taken.riskIds].sort());
    const [agreement] = (await api.agreements.list({ workspace })).agreements;
    const { text } = await api.agreements.byId({ workspace, agreementId: agreement?.id ?? "" });
    expect(text.clauses.map((clause) => clause.topic)).toEqual(taken.clauseTopics);
    const { required } = await api.perspectives.read({ workspace });
    expect(required.map((one) => one.perspective).sort()).toEqual([...taken.required].sort());
    const { classes, rhythms, mandates } = await api.structure.read({ workspace });
    expect(classes.some((one) => one.rule !== null)).toBe(taken.structure.rules !== undefined);
    expect(Object.values(rhythms).filter(Boolean).length).toBe(taken.structure.rhythms?.length ?? 0);
    expect(mandates).toEqual([]);
    const { partners } = await api.partners.list({ workspace });
    expect(partners.map((partner) => partner.name)).toEqual(["Unser Verein"]);
    const all = JSON.stringify([goals, risks, text]);
    for (const { name } of Object.values(scripts[start].organisations)) expect(all).not.toContain(`"${name}`);
    expect(all).not.toContain("illustrativ");
  });

  it("begins once, also when the request comes twice", async () => {
    const { api, workspace, request } = await founded("unteilbar");
    expect(await api.workspaces.create(request)).toEqual({ id: workspace });
    const { goals } = await api.goals.list({ workspace });
    expect(goals).toHaveLength(scripts.unteilbar.goals.length);
  });
});

describe("the examples", () => {
  it("have the form that /new says", () => {
    for (const example of exampleIds) expect(scripts[example].form).toBe(exampleForms[example]);
  });

  it("open into a workspace of one's own, once per press, and go with one press", async () => {
    const person = await aPerson("Ada Beispiel");
    const press = randomUUID();
    const workspace = await openExample("sexuelle-selbstbestimmung", person, press);
    expect(await openExample("sexuelle-selbstbestimmung", person, press)).toBe(workspace);
    expect(exampleOf(workspace)).toBe("sexuelle-selbstbestimmung");
    const api = callerFor(person);
    const mine = await api.workspaces.mine();
    expect(mine.map((one) => one.id)).toEqual([workspace]);
    const { people } = await api.people.list({ workspace });
    expect(people.map((one) => one.name).sort()).toEqual([
      "Ada Beispiel (Beispielperson)",
      "Jonas Weber",
      "Mia Sommer (Beispielperson)",
      "Ruth Adler",
      "Tarek Yilmaz (Beispielperson)",
    ]);
    const { version } = await api.workspaces.show({ workspace });
    await api.workspaces.remove({ ...changeIn(workspace)(), version });
    expect(await api.workspaces.mine()).toEqual([]);
  });

  it("let one of the invented people coordinate; Lena then takes their part", async () => {
    const { person } = await aPlayer("ruth", "Ruth Adler");
    const workspace = await openExample("sexuelle-selbstbestimmung", person, randomUUID());
    const { people } = await callerFor(person).people.list({ workspace });
    const roleOf = (name: string) => people.find((one) => one.name.startsWith(name))?.role;
    expect(roleOf("Ruth")).toBe("COORDINATOR");
    expect(roleOf("Lena")).toBe("FACILITATOR");
  });
});
