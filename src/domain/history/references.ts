import type { Image } from "./differences";
import type { RecordKind } from "./schema";

/**
 * Which columns of a record name another record that somebody may remove. People are not among them: whoever
 * left stays the author of what they wrote. A new kind does not compile without its line.
 */
const references: Record<RecordKind, Readonly<Record<string, RecordKind>>> = {
  WORKSPACE: {},
  MEMBERSHIP: { partnerId: "PARTNER" },
  INVITATION: { partnerId: "PARTNER" },
  PARTNER: { buddyPartnerId: "PARTNER", sponsorPartnerId: "PARTNER" },
  EXPECTATION: { partnerId: "PARTNER" },
  GOAL: { leadPartnerId: "PARTNER", decisionId: "DECISION" },
  GOAL_POSITION: { goalId: "GOAL", partnerId: "PARTNER" },
  DECISION: {},
  AGREEMENT: {},
  AGREEMENT_VERSION: { agreementId: "AGREEMENT", decisionId: "DECISION" },
  CLAUSE: { versionId: "AGREEMENT_VERSION" },
  SIGN_OFF: { partnerId: "PARTNER" },
  RISK: { ownerPartnerId: "PARTNER", deputyPartnerId: "PARTNER" },
  SETBACK_PLAN: { riskId: "RISK" },
  EARLY_WARNING_SIGN: { riskId: "RISK" },
  NOTE: {},
  NOTE_REPLY: { noteId: "NOTE" },
  FORM_ANSWER: { partnerId: "PARTNER" },
  REQUIRED_PERSPECTIVE: { prospectPartnerId: "PARTNER", outreachPartnerId: "PARTNER" },
  PARTICIPATION: { partnerId: "PARTNER" },
  MATCH: { giveId: "EXPECTATION", wantId: "EXPECTATION" },
  DECISION_CLASS_RULE: {},
  MANDATE: { partnerId: "PARTNER" },
  RHYTHM: {},
  COMMITMENT: { partnerId: "PARTNER" },
  RISK_CONTRIBUTION: { riskId: "RISK", partnerId: "PARTNER" },
  RISK_DISMISSAL: {},
  OPEN_END: { partnerId: "PARTNER" },
  PARTNER_EXIT: { partnerId: "PARTNER", handedToId: "PARTNER" },
  ROUND: {},
  ROUND_ANSWER: { roundId: "ROUND", partnerId: "PARTNER" },
  RED_LINE_LINK: { redLineId: "EXPECTATION", goalId: "GOAL", clauseId: "CLAUSE" },
  EXTERNAL_ACTOR: {},
  STANCE: { actorId: "EXTERNAL_ACTOR" },
  CATEGORY: {},
};

export interface Reference {
  kind: RecordKind;
  id: string;
}

/** One row that an undo would write. */
export interface WrittenRow extends Reference {
  /** As it stands today. */
  now: Image;
  /** The columns that would come back; null where undoing takes the row away. */
  back: Image | null;
}

const isLive = (row: Image): boolean => (row.removedAt ?? null) === null;

/** What one row would point to again, because the column changes or because the row itself comes back. */
function namedBy({ kind, now, back }: WrittenRow): Reference[] {
  if (back === null) return [];
  const after: Image = { ...now, ...back };
  if (!isLive(after)) return [];
  return Object.entries(references[kind]).flatMap(([column, target]) => {
    const id = after[column];
    const anew = !isLive(now) || id !== now[column];
    return typeof id === "string" && anew ? [{ kind: target, id }] : [];
  });
}

/**
 * The records that an undo would point to again and does not bring back itself. An undo is refused with
 * `referenceGone` where one of them was removed meanwhile: a goal must not be led by an organisation that is
 * no longer on the list (reliability D5). What a row points to all along is left as it is.
 */
export function referencesWritten(rows: readonly WrittenRow[]): Reference[] {
  const alive = new Set(
    rows
      .filter(({ now, back }) => back !== null && isLive({ ...now, ...back }))
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  return rows.flatMap(namedBy).filter(({ kind, id }) => !alive.has(`${kind} ${id}`));
}

export const referenceRefusals = ["referenceGone"] as const;
export type ReferenceRefusal = (typeof referenceRefusals)[number];

/** Decides from the rows that are named whether the undo may write them; null means yes. */
export const refuseReferences = (named: readonly { removedAt?: unknown }[]): ReferenceRefusal | null =>
  named.every((row) => isLive({ removedAt: row.removedAt })) ? null : "referenceGone";
