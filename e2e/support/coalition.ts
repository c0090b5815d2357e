import type { Page } from "@playwright/test";
import type { Person } from "../fixtures";
import { apiOf, changeIn, foundWorkspace } from "./api";
import { type Mail, mailTo as readMail } from "./stack";

export interface Coalition {
  workspace: string;
  coordinator: Person;
  first: Person;
  second: Person;
}

type Open = (who?: { locale?: "de" | "en"; at?: string }) => Promise<Person>;

/** The token in an invitation's link. */
export const tokenIn = (mail: Mail): string => /\/invite\/([A-Za-z0-9_-]{43})/.exec(mail.link)?.[1] ?? "";

/** Accepts what the mail to this person offers, and returns when they are in. */
export async function acceptByMail(person: Person, name: string): Promise<void> {
  const mail = await readMail(person.email);
  await apiOf(person.page).change("people.accept", { token: tokenIn(mail), name, organisationId: null });
}

/** Three organisations in one workspace, each with a person in a browser of their own: what a journey starts from. */
export async function gather(
  open: Open,
  who: { locale?: "de" | "en"; at?: string } = {},
): Promise<Coalition> {
  const [coordinator, first, second] = [await open(who), await open(who), await open(who)];
  const workspace = await foundWorkspace(coordinator.page, "Bessere Busse", "Fahrgastverein");
  const api = apiOf(coordinator.page);
  const invited = [
    { email: first.email, partnerName: "Verkehrsgewerkschaft" },
    { email: second.email, partnerName: "Klimastreik" },
  ];
  await api.change("people.invite", {
    ...changeIn(workspace),
    role: "REPRESENTATIVE",
    partnerId: null,
    maySign: true,
    invited,
  });
  await acceptByMail(first, "Bela");
  await acceptByMail(second, "Cem");
  return { workspace, coordinator, first, second };
}

/** Adds somebody from outside: a facilitator or an observer. */
export async function addOutsider(
  coalition: Coalition,
  person: Person,
  role: "FACILITATOR" | "OBSERVER",
): Promise<void> {
  const input = {
    role,
    partnerId: null,
    maySign: false,
    invited: [{ email: person.email, partnerName: null }],
  };
  await apiOf(coalition.coordinator.page).change("people.invite", {
    ...changeIn(coalition.workspace),
    ...input,
  });
  await acceptByMail(person, role === "FACILITATOR" ? "Ruth" : "Jonas");
}

const oneClause = [{ topic: null, title: "Nachtbus", body: "Jede Organisation hat eine Stimme." }];

/** Opens a text for signing; how that is done with the hands is another journey's business. Returns the agreement's id. */
export async function openText(page: Page, workspace: string, clauses = oneClause): Promise<string> {
  const api = apiOf(page);
  const made = await api.change("agreements.draft", {
    ...changeIn(workspace),
    title: "Nachtbus",
    clauses: [],
  });
  const added = { ...changeIn(workspace), versionId: made.versionId, suggested: false, clauses };
  await api.change("agreements.addClauses", added);
  const { text } = await api.read("agreements.byId", { workspace, agreementId: made.id });
  await api.change("agreements.open", {
    ...changeIn(workspace),
    versionId: made.versionId,
    fingerprint: text.draftFingerprint ?? "",
    acceptedOpenPoints: text.openPoints,
  });
  return made.id;
}
