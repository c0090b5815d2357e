import type { Role } from "@/domain/access/roles";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import {
  type ExpectationState,
  type ExpectationStateRefusal,
  refuseExpectationStep,
} from "@/domain/expectations/states";

export const expectationSpeakingRefusals = [
  "notYourOrganisation",
  "speaksForItself",
  "ownWords",
  "recordedIsReadByBoth",
  "roundIsOpen",
  "sealedInRound",
] as const;
export type ExpectationSpeakingRefusal = (typeof expectationSpeakingRefusals)[number];

/** Who asks: the role and the seat held, if any. */
export type ExpectationSpeaker = { role: Role; partnerId: string | null };
/** The organisation spoken for, and whether a member of it holds its seat now. */
export type Spoken = { partnerId: string; hasRepresentative: boolean };
/** One row as the rules need it. */
export type SpokenRow = Spoken & {
  state: ExpectationState;
  recordedForOrganisation: boolean;
  /** A sealed round that asks for its kind is open. */
  roundAsks: boolean;
  /** Handed in to a round that is still open, so that nobody else reads it yet. */
  sealed: boolean;
};

/**
 * Decides whether someone may enter an expectation for an organisation; null means yes.
 *
 * Each organisation answers for itself. Only where nobody sits for it may the coordination write down
 * what it said (docs/rules/states.md), and that stays marked until its own people confirm.
 */
export function refuseSpeaking(
  speaker: ExpectationSpeaker,
  organisation: Spoken,
): ExpectationSpeakingRefusal | null {
  if (speaker.partnerId === organisation.partnerId) return null;
  if (speaker.role !== "COORDINATOR") return "notYourOrganisation";
  return organisation.hasRepresentative ? "speaksForItself" : null;
}

/** Whether the entry is the coordination's record of what another organisation said. */
export const recordsForOthers = (speaker: ExpectationSpeaker, partnerId: string): boolean =>
  speaker.partnerId !== partnerId;

/**
 * Decides whether someone may handle an existing row; null means yes. Beyond `refuseSpeaking`: what an
 * organisation wrote itself is its own word, also when its seat is empty for a while.
 */
export function refuseHandling(
  speaker: ExpectationSpeaker,
  row: SpokenRow,
): ExpectationSpeakingRefusal | null {
  const refused = refuseSpeaking(speaker, row);
  if (refused) return refused;
  return recordsForOthers(speaker, row.partnerId) && !row.recordedForOrganisation ? "ownWords" : null;
}

/**
 * Decides whether something may be shared while a sealed round asks for its kind; null means yes. Each organisation
 * answers alone there: the coordination writes down nothing for others (docs/rules/states.md).
 */
export const refuseInRound = (recorded: boolean, roundAsks: boolean): ExpectationSpeakingRefusal | null =>
  recorded && roundAsks ? "roundIsOpen" : null;

/**
 * The kinds of which this speaker may enter something for an organisation. The coordination is offered nothing for
 * others that an open round asks for; the refusal of a share that comes all the same is `refuseInRound`.
 */
export const kindsToEnter = (
  speaker: ExpectationSpeaker,
  organisation: Spoken,
  roundAsks: readonly ExpectationKind[],
): ExpectationKind[] =>
  refuseSpeaking(speaker, organisation)
    ? []
    : expectationKinds.filter(
        (kind) => !refuseInRound(recordsForOthers(speaker, organisation.partnerId), roundAsks.includes(kind)),
      );

/** What the coordination records for others cannot be hidden from the coordination. */
export function refuseVisibility(recorded: boolean, visibility: string): ExpectationSpeakingRefusal | null {
  return recorded && visibility === "OWN_ORG" ? "recordedIsReadByBoth" : null;
}

/** Changing the text; a withdrawn one is closed. */
export function refuseChangingExpectation(
  speaker: ExpectationSpeaker,
  row: SpokenRow,
): ExpectationSpeakingRefusal | ExpectationStateRefusal | null {
  return refuseHandling(speaker, row) ?? (row.state === "WITHDRAWN" ? "isWithdrawn" : null);
}

/** Showing a draft to those it is meant for. */
export function refuseSharing(
  speaker: ExpectationSpeaker,
  row: SpokenRow,
): ExpectationSpeakingRefusal | ExpectationStateRefusal | null {
  return (
    refuseHandling(speaker, row) ??
    refuseExpectationStep(row.state, "SHARED") ??
    refuseInRound(recordsForOthers(speaker, row.partnerId), row.roundAsks)
  );
}

/** Saying "this holds for us": only from the organisation's own seat, and once others can read what holds. */
export function refuseConfirming(
  speaker: ExpectationSpeaker,
  row: SpokenRow,
): ExpectationSpeakingRefusal | ExpectationStateRefusal | null {
  if (speaker.partnerId !== row.partnerId) return "notYourOrganisation";
  if (row.sealed) return "sealedInRound";
  // a draft is shared, and with that it holds
  return row.state === "DRAFT" ? "notShared" : refuseExpectationStep(row.state, "CONFIRMED");
}

/** Taking back one's word. It is the organisation's own act, as confirming was. */
export function refuseWithdrawing(
  speaker: ExpectationSpeaker,
  row: SpokenRow,
): ExpectationSpeakingRefusal | ExpectationStateRefusal | null {
  if (speaker.partnerId !== row.partnerId) return "notYourOrganisation";
  return refuseExpectationStep(row.state, "WITHDRAWN");
}

/** What may be done with a row by this speaker; the interface shows these and nothing else. */
export function expectationAbilities(speaker: ExpectationSpeaker, row: SpokenRow) {
  return {
    change: refuseChangingExpectation(speaker, row) === null,
    share: refuseSharing(speaker, row) === null,
    confirm: refuseConfirming(speaker, row) === null,
    withdraw: refuseWithdrawing(speaker, row) === null,
    remove: refuseHandling(speaker, row) === null,
  };
}
