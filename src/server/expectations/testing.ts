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
