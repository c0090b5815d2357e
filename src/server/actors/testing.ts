import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** Somebody who decides about what the partners want. */
export const someActor = {
  name: "Verkehrsausschuss",
  role: "entscheidet über den Fahrplan",
  kind: "DECISION_MAKER" as const,
};

/** Writes somebody around us down, as the first organisation unless `by` says who else. */
export const anActor = (
  w: TestWorkspace,
  { by = w.as("REPRESENTATIVE"), ...said }: Given<Inputs["actors"]["add"]> = {},
) => by.actors.add({ ...w.change(), ...someActor, ...said });
