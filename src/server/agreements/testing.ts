import { enterWorkspace } from "@/server/core/scope";
import type { TestWorkspace } from "@/server/testing/workspace";

export const wording = (body: string) => ({ topic: null, title: "Regelung", body });

/** A draft with two clauses, as the coordination begins one. */
export async function aDraft(
  w: TestWorkspace,
  bodies = ["Jede Organisation hat eine Stimme.", "Wir prüfen einmal im Jahr."],
) {
  const made = await w
    .as("COORDINATOR")
    .agreements.draft({ ...w.change(), title: "Bündnisvereinbarung", clauses: [] });
  if (bodies.length)
    await w.as("COORDINATOR").agreements.addClauses({
      ...w.change(),
      versionId: made.versionId,
      suggested: false,
      clauses: bodies.map(wording),
    });
  return { agreementId: made.id, versionId: made.versionId };
}

export const read = (w: TestWorkspace, agreementId: string, number?: number) =>
  w.as("COORDINATOR").agreements.byId({ workspace: w.id, agreementId, number });

/** Opens the newest version as it stands. */
export async function open(w: TestWorkspace, agreementId: string) {
  const { text } = await read(w, agreementId);
  const acceptedOpenPoints = text.openPoints;
  await w.as("COORDINATOR").agreements.open({
    ...w.change(),
    versionId: text.id,
    fingerprint: text.draftFingerprint ?? "",
    acceptedOpenPoints,
  });
  return (await read(w, agreementId)).text;
}

export type Text = Awaited<ReturnType<typeof open>>;
export const signature = (text: Text, partnerId: string) => ({
  versionId: text.id,
  partnerId,
  fingerprint: text.fingerprint ?? "",
  signerName: "Ada Beispiel",
  mandate: "Vorstandsbeschluss vom 12. November 2026",
  how: "SIGNED" as const,
  reservation: "",
  read: true,
});
export const decision = (text: { id: string; version: number }) => ({
  versionId: text.id,
  version: text.version,
  outcome: "ADOPTED" as const,
  decidedOn: "2026-01-20",
  asked: "Alle Träger im Plenum",
  reviewOn: "2199-12-31",
});

/** What the database itself says, as the application's own role. */
export const asWebRole = <T>(w: TestWorkspace, body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "agreement.read" }, body);

export const refused = (code: string) => ({ cause: { code } });
