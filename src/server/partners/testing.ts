import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** What an organisation says of itself. */
export const someProfile = {
  name: "Erster Verein",
  sector: "ASSOCIATION" as const,
  region: "Nordheim",
  capacity: null,
  contact: "Geschäftsstelle",
  selfOrganised: false,
};

/** One more member that nobody sits for, unless it is said otherwise. */
export const aPartner = (
  w: TestWorkspace,
  { by = w.as("COORDINATOR"), ...said }: Given<Inputs["partners"]["add"]> = {},
) =>
  by.partners.add({
    ...w.change(),
    ...someProfile,
    tier: "CORE",
    listing: "INTERNAL",
    state: "MEMBER",
    anyway: true,
    ...said,
  });
