import { z } from "zod";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import {
  change,
  cursor,
  day,
  id,
  inWorkspace,
  line,
  optionalLine,
  optionalText,
  soughtLine,
  version,
} from "@/domain/input";
import { capacityBands, partnerListings, partnerStartingStates, partnerTiers, sectors } from "./choices";
import { partnerStates } from "./states";

export {
  type CapacityBand,
  capacityBands,
  type PartnerListing,
  type PartnerTier,
  partnerListings,
  partnerStartingStates,
  partnerTiers,
  type Sector,
  sectors,
} from "./choices";

/** What an organisation says about itself. Its own representative may change exactly this. */
export const profileFields = {
  name: line(),
  sector: z.enum(sectors, "invalid").nullable(),
  region: optionalLine(),
  capacity: z.enum(capacityBands, "invalid").nullable(),
  /** A contact by role ("Geschäftsstelle"), never somebody's private data. */
  contact: optionalText(1000),
  /** The same for press, money and safety; a form that does not ask leaves them as they are. */
  contactPress: optionalText(1000).optional(),
  contactMoney: optionalText(1000).optional(),
  contactSafety: optionalText(1000).optional(),
  selfOrganised: z.boolean(),
};

/** What it speaks for from its own experience: a tick for each perspective of the catalogue (A7). */
export const declareFields = Object.fromEntries(
  perspectiveIds.map((perspective) => [perspective, z.boolean()]),
) as Record<(typeof perspectiveIds)[number], z.ZodBoolean>;

/** Its part in this workspace, which the coordination decides. */
export const partnerPlaceFields = {
  tier: z.enum(partnerTiers, "invalid"),
  listing: z.enum(partnerListings, "invalid"),
};

/** One step in the partner's state and why. The reason is required where somebody leaves or is refused. */
export const moveFields = {
  to: z.enum(partnerStates, "invalid"),
  reason: optionalText(2000),
};

/**
 * How an organisation goes: when it said so, what it hands over and to whom, and what all say in public
 * (docs/rules/states.md).
 */
export const exitFields = {
  noticeOn: day,
  lastDayOn: day.nullable(),
  obligations: optionalText(4000),
  handedToId: id.nullable(),
  publicWording: optionalText(2000),
};
/** What all say in public, for its own organisation to agree to while it is leaving. */
export const wordingFields = { publicWording: optionalText(2000) };

/** Who of its people speaks for an organisation, and who steps in. */
export const representationFields = { representativeId: id.nullable(), deputyId: id.nullable() };

/** The organisation that shows it around (buddy), and the one that vouches for it (Bürgschaft, VOG). */
export const companyFields = { buddyPartnerId: id.nullable(), sponsorPartnerId: id.nullable() };

/** Whoever has been asked whether it is one of those that are alike says so with `anyway`. */
export const addFields = {
  ...profileFields,
  ...partnerPlaceFields,
  state: z.enum(partnerStartingStates, "invalid"),
  anyway: z.boolean().default(false),
};

export const changeFields = { ...profileFields, anyway: z.boolean().default(false) };

/** Organisations that one press confirms; more are confirmed with a second one. */
export const MAX_CONFIRMED = 500;

/** Which of the list is wanted: every part narrows it, none is needed. */
export const filterFields = {
  state: z.enum(partnerStates).optional(),
  tier: z.enum(partnerTiers).optional(),
  sector: z.enum(sectors).optional(),
  name: soughtLine(100).optional(),
};

export const mergeFields = { otherId: id, name: line() };

export const partnersRef = inWorkspace({ after: cursor, ...filterFields });
export const allPartnersRef = inWorkspace({});
export const partnerRef = inWorkspace({ partnerId: id });
export const addPartnerInput = change(addFields);
export const changePartnerInput = change({ partnerId: id, version, ...changeFields });
/** `partnerId` stays, `otherId` goes into it; both are called `name` from then on. */
export const mergePartnersInput = change({ partnerId: id, version, ...mergeFields });
export const declarePartnerInput = change({
  partnerId: id,
  version,
  perspectives: z.array(z.enum(perspectiveIds)).max(perspectiveIds.length, "tooLong"),
  selfOrganised: z.boolean(),
});
export const placePartnerInput = change({ partnerId: id, version, ...partnerPlaceFields });
export const movePartnerInput = change({
  partnerId: id,
  version,
  ...moveFields,
  /** Written down with the step on which somebody goes; it can be added and changed later. */
  exit: z.strictObject(exitFields).optional(),
});
/** Those whom the coordination saw when it pressed; whoever came since is not confirmed unseen. */
export const confirmPartnersInput = change({
  partnerIds: z.array(id).min(1, "required").max(MAX_CONFIRMED, "tooMany"),
});
export const recordExitInput = change({ partnerId: id, version: version.nullable(), ...exitFields });
export const wordExitInput = change({ partnerId: id, version, ...wordingFields });
export const setRepresentationInput = change({ partnerId: id, version, ...representationFields });
export const setCompanyInput = change({ partnerId: id, version, ...companyFields });
export const readAgreementInput = change({ partnerId: id, version });
export const removePartnerInput = change({ partnerId: id, version });

export type AddPartner = z.infer<typeof addPartnerInput>;
export type ChangePartner = z.infer<typeof changePartnerInput>;
export type DeclarePartner = z.infer<typeof declarePartnerInput>;
export type PlacePartner = z.infer<typeof placePartnerInput>;
export type MovePartner = z.infer<typeof movePartnerInput>;
export type ConfirmPartners = z.infer<typeof confirmPartnersInput>;
export type Exit = z.infer<z.ZodObject<typeof exitFields>>;
export type RecordExit = z.infer<typeof recordExitInput>;
export type WordExit = z.infer<typeof wordExitInput>;
export type SetRepresentation = z.infer<typeof setRepresentationInput>;
export type SetCompany = z.infer<typeof setCompanyInput>;
export type ReadAgreement = z.infer<typeof readAgreementInput>;
export type PartnerFilter = z.infer<z.ZodObject<typeof filterFields>>;
export type RemovePartner = z.infer<typeof removePartnerInput>;
export type MergePartners = z.infer<typeof mergePartnersInput>;
