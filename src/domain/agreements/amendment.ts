import type { AgreementState, ClauseState } from "./schema";

export const amendmentRefusals = [
  "draftExists",
  "titleFrozen",
  "alreadyOpened",
  "agreementEnded",
  "onlyVersion",
] as const;
export type AmendmentRefusal = (typeof amendmentRefusals)[number];

export interface VersionFacts {
  number: number;
  state: AgreementState;
}

const latest = (versions: readonly VersionFacts[]): VersionFacts | undefined =>
  versions.reduce<VersionFacts | undefined>(
    (last, each) => (!last || each.number > last.number ? each : last),
    undefined,
  );

/** Whether a next version may be begun; null means yes. One draft at a time: two would be two futures of one agreement. */
export function refuseAmendment(versions: readonly VersionFacts[]): AmendmentRefusal | null {
  const last = latest(versions);
  if (last?.state === "DRAFT") return "draftExists";
  return last?.state === "TERMINATED" ? "agreementEnded" : null;
}

/** The number of the next version. */
export const nextNumber = (versions: readonly VersionFacts[]): number => (latest(versions)?.number ?? 0) + 1;

/** Whether the title may change: it is part of the frozen text, so only while nothing has been opened. */
export const refuseRenaming = (versions: readonly VersionFacts[]): AmendmentRefusal | null =>
  versions.every((each) => each.state === "DRAFT") ? null : "titleFrozen";

/** Whether an agreement may be removed: what was put up for signing stays, also as history. */
export const refuseAgreementRemoval = (versions: readonly VersionFacts[]): AmendmentRefusal | null =>
  versions.every((each) => each.state === "DRAFT") ? null : "alreadyOpened";

/**
 * Whether the draft of a next version may be discarded; null means yes. Only a draft, and only beside another
 * version: an agreement without any text is removed as a whole instead.
 */
export function refuseDiscarding(versions: readonly VersionFacts[], number: number): AmendmentRefusal | null {
  if (versions.some((each) => each.number === number && each.state !== "DRAFT")) return "alreadyOpened";
  return versions.some((each) => each.number !== number) ? null : "onlyVersion";
}

export interface CopiedClause {
  topic: string | null;
  position: number;
  title: string;
  body: string;
  state: ClauseState;
  authorPartnerId: string | null;
  gaps: readonly string[];
  brackets: readonly string[];
}

/**
 * The clauses of a next version: the same words in the same order. What was agreed stays agreed until
 * its words change; an objection stays with the text it was made against, so the clause is a proposal
 * again. Signatures are never copied: every party is asked anew (F28, F29).
 */
export const copyClauses = (clauses: readonly CopiedClause[]) =>
  clauses.map(({ topic, position, title, body, state, authorPartnerId, gaps, brackets }) => ({
    topic,
    position,
    title,
    body,
    authorPartnerId,
    gaps: [...gaps],
    brackets: [...brackets],
    state: state === "CONTESTED" ? "PROPOSED" : state,
  }));
