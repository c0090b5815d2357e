import { enterWorkspace } from "@/server/core/scope";
import type { Done } from "@/server/history/testing";
import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** What an organisation says of itself for all members to read, without an amount. */
const words = {
  kind: "GIVE" as const,
  category: "ROOMS" as const,
  statement: "Ein Saal",
  quantity: null,
  priority: "SHOULD" as const,
  visibility: "MEMBERS" as const,
};
export const someExpectation = { partnerId: null, state: "SHARED" as const, ...words };

/** Adds an expectation, as the first organisation unless `by` says who else. */
export const anExpectation = (
  w: TestWorkspace,
  { by = w.as("REPRESENTATIVE"), ...said }: Given<Inputs["expectations"]["add"]> = {},
) => by.expectations.add({ ...w.change(), ...someExpectation, ...said });

/** Writes one anew: what is not said is as in one just added. */
export const changeExpectation = (
  w: TestWorkspace,
  seen: Done,
  { by = w.as("REPRESENTATIVE"), ...said }: Given<Inputs["expectations"]["change"]> = {},
) =>
  by.expectations.change({ ...w.change(), expectationId: seen.id, version: seen.version, ...words, ...said });

/**
 * Adds one for the first organisation that somebody else typed, such as the coordination before anybody sat there: it
 * waits for its own people's word.
 */
export async function aTypedExpectation(
  w: TestWorkspace,
  said: Given<Inputs["expectations"]["add"]> = {},
  who: "first" | "second" = "first",
) {
  const by = who === "first" ? w.as("REPRESENTATIVE") : w.asSecond();
  const row = await anExpectation(w, { ...said, by });
  const personId = w.people[who].id;
  await enterWorkspace({ workspaceId: w.id, personId, right: "expectation.write" }, async ({ tx }) => {
    const typed = { state: "SHARED", confirmedAt: null, recordedForOrganisation: true } as const;
    await tx.expectation.updateMany({ where: { workspaceId: w.id, id: row.id }, data: typed });
    const of = { workspaceId: w.id, partnerId: w.partners[who], kind: said.kind ?? someExpectation.kind };
    await tx.expectationParticipation.updateMany({ where: of, data: { confirmedAt: null } });
  });
  return row;
}
