import type { Day } from "@/domain/calendar";
import type { ClauseTopic } from "@/domain/catalogue/clauses";

/** What a goal or a text may still lack when it is decided on; each is said, none keeps it from being decided. */
export const lackedParts = ["lead", "dueOn", "indicator", "form"] as const;
export type LackedPart = (typeof lackedParts)[number];

/** What is decided on: a goal, or a text that is opened for signing and then decided. */
export const decidingSteps = ["goal", "open", "adopt"] as const;
export type DecidingStep = (typeof decidingSteps)[number];

/** Where something is put right, below the workspace; null where the listing stands on that very page. */
interface Placed {
  path: string | null;
}

/** What somebody says against it, in their own words; null where the reader may not read them. */
export interface SaidAgainst extends Placed {
  id: string;
  organisation: string;
  words: string | null;
}

/**
 * Everything that stands against deciding on something, or is simply not there yet: whoever decides for all has seen it.
 * Red lines, objections and gaps refuse; the rest is for people to weigh.
 */
export interface BeforeDeciding<Party> {
  /** Organisations that carry the plan and have not said where they stand; the first of them, with the day until which they have asked for time. Silence is never a yes. */
  silent: { count: number; parties: (Party & { until: Day | null })[] };
  /** Red lines of members. */
  redLines: SaidAgainst[];
  /** Objections against clauses, and refusals to sign. */
  objections: SaidAgainst[];
  refusals: SaidAgainst[];
  /** What is still to be filled in, with the clause in which it stands. */
  gaps: (Placed & { clause: string; piece: string })[];
  /** Notes that hold it up and that nobody has settled. */
  notes: (Placed & { id: string; text: string; author: string })[];
  lacks: (Placed & { part: LackedPart })[];
  /** Clauses that the form of the group needs and that no clause takes up. */
  missing: (Placed & { topic: ClauseTopic })[];
}

/** How many organisations are named at most where many are silent; how many there are is always said. */
export const SILENT_NAMED = 12;

/** Whether nothing at all stands against it. */
export function isClear({ silent, ...parts }: BeforeDeciding<unknown>): boolean {
  return silent.count === 0 && Object.values(parts).every((part) => part.length === 0);
}
