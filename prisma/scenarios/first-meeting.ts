import { randomUUID } from "node:crypto";
import { blankGoal } from "@/domain/goals/schema";
import { throughDoor } from "@/server/core/scope";
import { acceptInvitation, aPlayer, changeIn, type Player } from "./cast";

/**
 * Better buses for Nordheim: an invented alliance after its first meeting. Partners, expectations with one gap,
 * goals, a drafted agreement and two setbacks; enough to look around in, and much still to do.
 */
interface Cast {
  coordinator: Player;
  union: Player;
  climate: Player;
  facilitator: Player;
  observer: Player;
}

const OPEN_PROFILE = {
  sector: null,
  region: "Nordheim",
  capacity: null,
  contact: "",
  selfOrganised: false,
} as const;

async function gather(): Promise<Cast> {
  return {
    coordinator: await aPlayer("lena", "Lena Brandt"),
    union: await aPlayer("tarek", "Tarek Yilmaz"),
    climate: await aPlayer("mia", "Mia Sommer"),
    facilitator: await aPlayer("ruth", "Ruth Adler"),
    observer: await aPlayer("jonas", "Jonas Weber", "en"),
  };
}

async function found({ coordinator }: Cast): Promise<string> {
  const { id: workspace } = await coordinator.api.workspaces.create({
    requestId: randomUUID(),
    name: "Bessere Busse Nordheim",
    organisation: "Fahrgastverein Nordheim",
    ownName: coordinator.person.name,
    purpose: "",
  });
  await throughDoor(workspace, coordinator.person.id, "founding", (scope) =>
    scope.tx.workspace.update({ where: { id: workspace }, data: { isExample: true }, select: { id: true } }),
  );
  const shown = await coordinator.api.workspaces.show({ workspace });
  await coordinator.api.workspaces.changePurpose({
    ...changeIn(workspace)(),
    version: shown.version,
    purpose:
      "Busse und Bahnen in Nordheim sollen öfter fahren, auch abends und am Wochenende. Die Stadt beschließt im Herbst ihren Haushalt. Einzeln wird keine von uns gehört.",
    form: "ALLIANCE",
    lifespan: "UNTIL_DATE",
    lifespanUntil: "2027-10-31",
    lifespanGoal: "",
  });
  return workspace;
}

async function invite(cast: Cast, workspace: string): Promise<void> {
  const change = changeIn(workspace);
  const { people } = cast.coordinator.api;
  const represent = { role: "REPRESENTATIVE", partnerId: null, maySign: true } as const;
  const outside = { partnerId: null, maySign: false } as const;
  await people.invite({
    ...change(),
    ...represent,
    invited: [
      { email: cast.union.person.email, partnerName: "Verkehrsgewerkschaft Nord" },
      { email: cast.climate.person.email, partnerName: "Klimastreik Nordheim" },
    ],
  });
  await people.invite({
    ...change(),
    ...outside,
    role: "FACILITATOR",
    invited: [{ email: cast.facilitator.person.email, partnerName: null }],
  });
  await people.invite({
    ...change(),
    ...outside,
    role: "OBSERVER",
    invited: [{ email: cast.observer.person.email, partnerName: null }],
  });
  for (const player of [cast.union, cast.climate, cast.facilitator, cast.observer])
    await acceptInvitation(player, workspace);
}

/** Confirms who has joined, lists them publicly, and adds two who have no account. Returns ids by name. */
async function seat(cast: Cast, workspace: string): Promise<Map<string, string>> {
  const change = changeIn(workspace);
  const { partners } = cast.coordinator.api;
  const place = { tier: "CORE", listing: "NAMED" } as const;
  await partners.add({
    anyway: true,
    ...change(),
    ...OPEN_PROFILE,
    ...place,
    name: "Mieterverein Nordheim",
    sector: "ASSOCIATION",
    state: "MEMBER",
  });
  await partners.add({
    anyway: true,
    ...change(),
    ...OPEN_PROFILE,
    ...place,
    tier: "ASSOCIATE",
    listing: "INTERNAL",
    name: "Stadtkirche St. Marien",
    sector: "FAITH",
    state: "APPROACHED",
  });
  const ids = new Map<string, string>();
  for (const { id } of (await partners.list({ workspace })).partners) {
    let partner = await partners.byId({ workspace, partnerId: id });
    if (partner.state === "ONBOARDING") {
      await partners.move({ ...change(), partnerId: id, version: partner.version, to: "MEMBER", reason: "" });
      partner = await partners.byId({ workspace, partnerId: id });
    }
    if (partner.state === "MEMBER" && partner.listing !== "NAMED")
      await partners.place({ ...change(), partnerId: id, version: partner.version, ...place });
    ids.set(partner.name, id);
  }
  return ids;
}

type Expected = readonly [
  kind: "GIVE" | "GET" | "NEED" | "RED_LINE",
  category: "TIME" | "ROOMS" | "REACH" | "PRESS" | "MOBILISATION" | "EXPERTISE" | "MONEY" | null,
  statement: string,
  quantity?: number,
];

const EXPECTED: Record<"coordinator" | "union" | "climate", readonly Expected[]> = {
  coordinator: [
    ["GIVE", "TIME", "Wir halten die Fäden zusammen und laden zu den Treffen ein.", 12],
    ["GIVE", "EXPERTISE", "Wir kennen die Fahrpläne und Fahrgastzahlen der letzten zehn Jahre."],
    ["NEED", "PRESS", "Kontakte zur Lokalzeitung und zum Radio, am besten persönlich."],
    ["GET", "REACH", "Unsere Fragen sollen auch außerhalb unseres Vereins ankommen."],
  ],
  union: [
    ["GIVE", "REACH", "Unser Rundbrief geht an alle Beschäftigten der Verkehrsbetriebe.", 1400],
    ["GIVE", "ROOMS", "Der Saal im Gewerkschaftshaus, dienstags und donnerstags.", 1],
    ["NEED", "PRESS", "Jemand muss unsere Seite der Presse erklären, bevor es andere tun."],
    ["RED_LINE", null, "Wir tragen nichts mit, was Stellen bei den Verkehrsbetrieben kostet."],
  ],
  climate: [
    ["GIVE", "MOBILISATION", "Wir bringen Menschen auf die Straße, wenn es zählt.", 300],
    ["NEED", "ROOMS", "Ein Raum für unser Plenum, den wir nicht bezahlen müssen.", 1],
    ["GET", "PRESS", "Wir wollen als ernsthafte Stimme vorkommen und nicht nur als Protest."],
  ],
};

async function expect(cast: Cast, workspace: string): Promise<void> {
  const change = changeIn(workspace);
  for (const [who, entries] of Object.entries(EXPECTED)) {
    const { expectations } = cast[who as keyof typeof EXPECTED].api;
    for (const [kind, category, statement, quantity] of entries) {
      const entry = {
        kind,
        category,
        statement,
        quantity: quantity ?? null,
        priority: "MUST",
        visibility: "MEMBERS",
      } as const;
      await expectations.add({ ...change(), ...entry, partnerId: null, state: "SHARED" });
    }
  }
}

async function aim(cast: Cast, workspace: string, ids: Map<string, string>): Promise<void> {
  const change = changeIn(workspace);
  const { goals } = cast.coordinator.api;
  const evening = await goals.propose({
    ...change(),
    type: "OUTCOME",
    title: "Alle Stadtbusse fahren bis 23 Uhr, auch sonntags",
    ...blankGoal,
    indicator: "Der Fahrplan ab Dezember 2027 zeigt es.",
    baseline: "Letzte Abfahrt um 20:10 Uhr, sonntags gar nicht",
    target: "Letzte Abfahrt um 23 Uhr an sieben Tagen",
    dueOn: "2027-10-31",
    leadPartnerId: ids.get("Fahrgastverein Nordheim") ?? null,
  });
  const petition = await goals.propose({
    ...change(),
    type: "MILESTONE",
    title: "5.000 Unterschriften vor den Haushaltsberatungen",
    ...blankGoal,
    indicator: "Unterschriften auf Papier und im Netz, ohne Doppelte.",
    baseline: "keine",
    target: "5.000",
    dueOn: "2027-02-15",
    leadPartnerId: ids.get("Klimastreik Nordheim") ?? null,
  });
  const stand = (player: Player, goalId: string, position: "DRIVES" | "SUPPORTS" | "ACCEPTS", reason = "") =>
    player.api.goals.takePosition({ ...change(), goalId, position, reason });
  await stand(cast.coordinator, evening.id, "DRIVES");
  await stand(cast.union, evening.id, "SUPPORTS", "Wenn die Schichten dazu verhandelt sind.");
  await stand(cast.climate, evening.id, "SUPPORTS");
  await stand(cast.climate, petition.id, "DRIVES");
  await goals.adopt({
    ...change(),
    goalId: evening.id,
    version: evening.version,
    decidedOn: "2026-11-12",
    asked: "alle vier Trägerorganisationen beim ersten Treffen",
  });
}

const CLAUSES = [
  [
    "CL1",
    "Wozu wir uns verbinden",
    "Wir setzen uns gemeinsam für Busse ein, auf die man sich verlassen kann. Wir reden mit allen Fraktionen und geben keine Wahlempfehlung.",
  ],
  [
    "CL6",
    "Wie wir entscheiden",
    "Jede Trägerorganisation hat eine Stimme. Ein Vorschlag gilt, wenn innerhalb von sieben Tagen kein begründeter Einwand kommt.",
  ],
  [
    "CL10",
    "Name, Logo, Erfolge",
    "Erfolge nennen wir gemeinsam und führen alle Träger auf. Jede Organisation darf sagen, dass sie dabei ist.",
  ],
  [
    "CL15",
    "Wer geht, wer pausiert",
    "Wer gehen will, sagt es vier Wochen vorher und übergibt offene Aufgaben. Zugesagtes Geld wird bis zum Monatsende gezahlt.",
  ],
] as const;

async function write(cast: Cast, workspace: string): Promise<void> {
  const clauses = CLAUSES.map(([topic, title, body]) => ({ topic, title, body }));
  await cast.coordinator.api.agreements.draft({
    ...changeIn(workspace)(),
    title: "Vereinbarung Bessere Busse",
    clauses,
  });
}

async function prepare(cast: Cast, workspace: string, ids: Map<string, string>): Promise<void> {
  const change = changeIn(workspace);
  const { setbacks } = cast.coordinator.api;
  const lost = await setbacks.add({
    ...change(),
    catalogueId: "R2",
    title: "Der Rat lehnt den Abendverkehr ab",
    description: "Die Mehrheit hält den Haushalt für zu knapp.",
    category: "EXTERNAL",
    likelihood: "MEDIUM",
    harm: "SERIOUS",
    ownerPartnerId: ids.get("Fahrgastverein Nordheim") ?? null,
    signs: ["Zusagen aus den Fraktionen werden weicher", "Die Beratung wird verschoben"],
    firstHours:
      "Am selben Abend ein Gespräch unter uns. Am nächsten Morgen eine gemeinsame Erklärung mit allen Namen. Erst danach Interviews.",
  });
  const shown = await setbacks.byId({ workspace, riskId: lost.id });
  await setbacks.changePlan({
    ...change(),
    riskId: lost.id,
    version: shown.plan?.version ?? 1,
    trigger: "Der Rat stimmt gegen den Antrag oder vertagt ihn über den Haushalt hinaus.",
    firstHours: shown.plan?.firstHours ?? "",
    nextSteps: "Nach zwei Wochen werten wir aus und planen das Ziel neu.",
    whoDecides: "Die vier Träger in einer Telefonrunde, noch am selben Abend.",
    publicLine: "Der Bedarf bleibt. Wir kommen wieder.",
    care: "Wer viel Zeit gegeben hat, bekommt Dank und eine Pause.",
  });
  await setbacks.add({
    ...change(),
    catalogueId: "R1",
    title: "Nach dem Winter fehlt die Kraft",
    description: "",
    category: "INTERNAL",
    likelihood: "HIGH",
    harm: "SERIOUS",
    ownerPartnerId: null,
    signs: ["Immer dieselben kommen zu den Treffen"],
    firstHours: "",
  });
}

/** Plays the scenario through the server's own procedures. Returns the workspace. */
export async function firstMeeting(): Promise<string> {
  const cast = await gather();
  const workspace = await found(cast);
  await invite(cast, workspace);
  const ids = await seat(cast, workspace);
  await expect(cast, workspace);
  await aim(cast, workspace, ids);
  await write(cast, workspace);
  await prepare(cast, workspace, ids);
  await cast.facilitator.api.reviews.write({
    ...changeIn(workspace)(),
    recordKind: "WORKSPACE",
    recordId: workspace,
    weight: "IMPORTANT",
    text: "Drei von euch brauchen Pressekontakte, und niemand bringt sie ein. Wer könnte das übernehmen, oder wen fragt ihr?",
  });
  return workspace;
}
