import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** A setback from the catalogue of which nothing more is said yet. */
export const someRisk = {
  catalogueId: "R9" as const,
  title: "Die Förderung endet",
  description: "",
  category: "EXTERNAL" as const,
  likelihood: null,
  harm: null,
  ownerPartnerId: null,
  signs: [],
  firstHours: "",
};

/** Adds a setback to the plan, as the coordination unless `by` says who else. */
export const aRisk = (
  w: TestWorkspace,
  { by = w.as("COORDINATOR"), ...said }: Given<Inputs["setbacks"]["add"]> = {},
) => by.setbacks.add({ ...w.change(), ...someRisk, ...said });
