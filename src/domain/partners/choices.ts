/** Carries the plan, takes part, or supports it (Träger, assoziiert, Unterstützer; docs/rules/states.md). */
export const partnerTiers = ["CORE", "ASSOCIATE", "SUPPORTER"] as const;
export type PartnerTier = (typeof partnerTiers)[number];

/**
 * Whether people outside the planning group see this partner: INTERNAL is the default, out of caution
 * (docs/rules/states.md).
 */
export const partnerListings = ["NAMED", "INTERNAL"] as const;
export type PartnerListing = (typeof partnerListings)[number];

export const sectors = [
  "INITIATIVE",
  "ASSOCIATION",
  "UNION",
  "FAITH",
  "WELFARE",
  "SCIENCE",
  "CULTURE",
  "ADMINISTRATION",
  "POLITICS",
  "BUSINESS",
  "OTHER",
] as const;
export type Sector = (typeof sectors)[number];

/** How many hands an organisation has, in bands: fair expectations need no exact number (A8). */
export const capacityBands = ["VOLUNTEER", "UP_TO_10", "UP_TO_50", "OVER_50"] as const;
export type CapacityBand = (typeof capacityBands)[number];

/** Where a new partner stands: still an idea, already spoken to, or one of us. Every other state is reached step by step. */
export const partnerStartingStates = ["PROSPECT", "APPROACHED", "MEMBER"] as const;
