import type { CapacityBand, Sector } from "./choices";
import { type PartnerState, partnerStates } from "./states";

export const mergingRefusals = [
  "mergeSame",
  "mergeEnded",
  "mergeSigned",
  "mergeAsked",
  "mergeUnshared",
  "mergeTwoAccounts",
] as const;
export type MergingRefusal = (typeof mergingRefusals)[number];

/** What is asked before two rows of one organisation become one. */
export interface MergingFacts {
  same: boolean;
  /** One of the two leaves, has left, declined or was expelled: its story ends with its name. */
  ended: boolean;
  /** Words that the row which goes has given on texts: signed, with reservation, refused. */
  signatures: number;
  /** Open texts that wait for the row which goes. */
  asked: number;
  /** Entries of its people that nobody else sees yet: drafts, what only its own people read, answers in a sealed round. */
  unshared: number;
  /** Both rows belong to accounts of organisations, and not to the same one. */
  twoAccounts: boolean;
}

/**
 * Decides whether a row may go into another; null means yes.
 *
 * What somebody signed stands under the name that signed, so the row that signed is the one to keep. What its people have
 * not shared yet cannot be moved by anybody but them.
 */
export function refuseMerging(facts: MergingFacts): MergingRefusal | null {
  if (facts.same) return "mergeSame";
  if (facts.ended) return "mergeEnded";
  if (facts.signatures > 0) return "mergeSigned";
  if (facts.asked > 0) return "mergeAsked";
  if (facts.unshared > 0) return "mergeUnshared";
  return facts.twoAccounts ? "mergeTwoAccounts" : null;
}

/** How far each state is on the way in, as the list of states has them. */
const far = (state: PartnerState): number => partnerStates.indexOf(state);

interface Mergeable {
  name: string;
  state: PartnerState;
  stateSince: Date;
  stateReason: string;
  organisationId: string | null;
  sector: Sector | null;
  region: string;
  capacity: CapacityBand | null;
  selfOrganised: boolean;
  perspectives: string[];
  contact: string;
  contactPress: string;
  contactMoney: string;
  contactSafety: string;
  representativeId: string | null;
  deputyId: string | null;
  agreementReadAt: Date | null;
}

/**
 * What the row that stays takes from the one that goes: the name that was chosen, whatever itself does not say, and the
 * state of whoever came further. What both say stands as the row that stays says it.
 */
export function takenOver<P extends Mergeable>(stays: P, goes: P, name: string) {
  const further = far(goes.state) > far(stays.state) ? goes : stays;
  return {
    name,
    state: further.state,
    stateSince: further.stateSince,
    stateReason: further.stateReason,
    organisationId: stays.organisationId ?? goes.organisationId,
    sector: stays.sector ?? goes.sector,
    region: stays.region || goes.region,
    capacity: stays.capacity ?? goes.capacity,
    selfOrganised: stays.selfOrganised || goes.selfOrganised,
    perspectives: [...new Set([...stays.perspectives, ...goes.perspectives])],
    contact: stays.contact || goes.contact,
    contactPress: stays.contactPress || goes.contactPress,
    contactMoney: stays.contactMoney || goes.contactMoney,
    contactSafety: stays.contactSafety || goes.contactSafety,
    representativeId: stays.representativeId ?? goes.representativeId,
    deputyId: stays.deputyId ?? goes.deputyId,
    agreementReadAt: stays.agreementReadAt ?? goes.agreementReadAt,
  } as const satisfies Mergeable & { name: string };
}
