import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** What is promised. */
export const somePromise = {
  category: "MONEY" as const,
  statement: "600 Euro im Jahr für die Raummiete",
  amount: 600,
  critical: true,
  fromOn: "2027-01-01",
  untilOn: "2027-12-31",
};

/** A firm promise of the first organisation, unless `by` says who else. */
export const aCommitment = (
  w: TestWorkspace,
  { by = w.as("REPRESENTATIVE"), ...said }: Given<Inputs["commitments"]["offer"]> = {},
) => by.commitments.offer({ ...w.change(), partnerId: null, state: "COMMITTED", ...somePromise, ...said });
