import type { PickAmong } from "@/domain/partners/pick-schema";
import type { WorkspaceScope } from "@/server/core/scope";
import { pickOrganisations } from "@/server/organisations/face";

/** Faces for the fields that choose an organisation: the first ones, and with what was typed those that fit it. */
export const readPartnerChoices = (scope: WorkspaceScope, { among = "ANY", ...pick }: PickAmong) =>
  pickOrganisations(scope, among, pick);
