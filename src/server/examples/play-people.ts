import { randomUUID } from "node:crypto";
import { formChoices, formQuestions } from "@/domain/collaboration/schema";
import { createWorkspace } from "@/server/workspaces/writes/create";
import { anExtra } from "./cast";
import type { Organisation } from "./script";
import { known, type Stage, seated, someAtOnce } from "./stage";
import { markExample, seatPlayer } from "./writes/seats";

/** How an invented person is called at a real organisation: nobody shall think that this is who speaks there. */
const asExample = (name: string) => (name.includes("Beispielperson") ? name : `${name} (Beispielperson)`);

/** Founds the workspace: name, purpose, form for now, how long. */
export async function found({ script, workspace, cast, change }: Stage): Promise<void> {
  const { api, person } = cast.coordinator;
  const own = script.organisations[script.seats.coordinator];
  const named = {
    name: script.name,
    organisation: own?.name ?? "",
    ownName: asExample(person.name || "Beispielperson"),
    purpose: "",
  };
  // its texts are German, whoever opens it
  await createWorkspace({ id: person.id }, { requestId: randomUUID(), ...named }, workspace);
  await markExample(workspace, person.id);
  const { id: _, version } = await api.workspaces.show({ workspace });
  const changed = await api.workspaces.changePurpose({
    ...change(),
    version,
    purpose: script.purpose,
    form: script.form,
    lifespan: script.lifespan,
    lifespanUntil: null,
    lifespanGoal: script.lifespanGoal ?? "",
  });
  if (script.protection)
    await api.workspaces.protect({ ...change(), version: changed.version, protection: script.protection });
}

const profileOf = ({ name, sector, region, selfOrganised }: Organisation) => ({
  name,
  sector,
  region: region ?? "",
  capacity: null,
  contact: "",
  selfOrganised: selfOrganised ?? false,
});

/** Puts every organisation on the list, and takes those through their later steps that went. */
export async function list(stage: Stage): Promise<void> {
  const { script, workspace, cast, change, partners } = stage;
  const { api } = cast.coordinator;
  for (const [key, organisation] of Object.entries(script.organisations)) {
    const place = { tier: organisation.tier ?? "CORE", listing: "NAMED" } as const;
    const profile = profileOf(organisation);
    if (key === script.seats.coordinator) {
      const [own] = (await api.partners.list({ workspace })).partners;
      if (!own) throw new Error("the founding organisation is missing");
      const changed = await api.partners.change({
        ...change(),
        partnerId: own.id,
        version: own.version,
        ...profile,
      });
      await api.partners.place({ ...change(), partnerId: own.id, version: changed.version, ...place });
      partners.set(key, own.id);
      continue;
    }
    const state = organisation.state ?? "MEMBER";
    let at = await api.partners.add({ ...change(), ...profile, ...place, state, anyway: true });
    partners.set(key, at.id);
    for (const step of organisation.later ?? [])
      at = await api.partners.move({ ...change(), partnerId: at.id, version: at.version, ...step });
  }
}

/** Lets the people in: two representatives, the facilitator, the observer, and the extras of the other seats. */
export async function seat(stage: Stage): Promise<void> {
  const { script, workspace, cast, seats, partners } = stage;
  for (const [index, key] of (script.seats.extras ?? []).entries()) seats.set(key, await anExtra(index + 1));
  for (const { key, player } of seated(stage)) {
    if (player === cast.coordinator) continue;
    await seatPlayer(workspace, player.person, {
      role: "REPRESENTATIVE",
      partnerId: known(partners, key),
      maySign: true,
      name: asExample(player.person.name),
    });
  }
  const outside = { partnerId: null, maySign: false } as const;
  const { facilitator, observer } = cast;
  await seatPlayer(workspace, facilitator.person, {
    ...outside,
    role: "FACILITATOR",
    name: facilitator.person.name,
  });
  await seatPlayer(workspace, observer.person, { ...outside, role: "OBSERVER", name: observer.person.name });
}

/** What the organisations say about themselves: the nine answers on the form, and what they speak for. */
export const answer = (stage: Stage) =>
  someAtOnce(Object.entries(stage.script.organisations), ([key, organisation]) =>
    answerFor(stage, key, organisation),
  );

async function answerFor(stage: Stage, key: string, organisation: Organisation): Promise<void> {
  const { workspace, cast, change, seats, partners } = stage;
  const { api } = seats.get(key) ?? cast.coordinator;
  const partnerId = known(partners, key);
  if (organisation.perspectives) {
    const { version, selfOrganised } = await api.partners.byId({ workspace, partnerId });
    const perspectives = [...organisation.perspectives];
    await api.partners.declare({ ...change(), partnerId, version, perspectives, selfOrganised });
  }
  for (const [index, letter] of [...(organisation.form ?? "")].entries()) {
    const question = formQuestions[index];
    const choice = formChoices.find((one) => one === letter.toUpperCase());
    if (question && choice)
      await api.collaboration.answer({
        ...change(),
        partnerId: seats.has(key) ? null : partnerId,
        question,
        choice,
      });
  }
}

/** The decision on the form, and whose perspective must not be missing. */
export async function settleForm(stage: Stage): Promise<void> {
  const { script, workspace, cast, change, partners, day } = stage;
  const { api } = cast.coordinator;
  if (script.formDecided) {
    const { version } = await api.workspaces.show({ workspace });
    const { on, asked } = script.formDecided;
    await api.workspaces.adoptForm({ ...change(), version, form: script.form, decidedOn: day(on), asked });
  }
  if (!script.required) return;
  await api.perspectives.require({ ...change(), perspectives: [...script.required] });
  for (const { perspective, prospect, asks, on } of script.wanted ?? []) {
    const { required } = await api.perspectives.read({ workspace });
    const row = required.find((one) => one.perspective === perspective);
    if (!row) throw new Error(`the example does not ask for ${perspective}`);
    await api.perspectives.assign({
      ...change(),
      requiredId: row.id,
      version: row.version,
      prospectPartnerId: known(partners, prospect),
      prospectName: "",
      outreachPartnerId: known(partners, asks),
      outreachOn: day(on),
    });
  }
}
