/** What a goal or a text may still lack when it is decided on; each is said, none keeps it from being decided. */
export const lackedParts = ["lead", "dueOn", "indicator", "reviewOn", "clauses"] as const;
export type LackedPart = (typeof lackedParts)[number];

/**
 * Everything that stands against deciding on something, or is simply not there yet: whoever decides for all has seen
 * it. A red line refuses; the rest is for people to weigh.
 */
export interface BeforeDeciding<Party> {
  /** Organisations that carry the plan and have not said where they stand. Silence is never a yes. */
  silent: Party[];
  /** Red lines of members with their words; null where the reader may not read them. */
  redLines: { organisation: string; words: string | null }[];
  /** Notes that hold it up and that nobody has settled. */
  notes: { id: string; text: string; author: string }[];
  lacks: LackedPart[];
}

/** Whether nothing at all stands against it. */
export const isClear = ({ silent, redLines, notes, lacks }: BeforeDeciding<unknown>): boolean =>
  silent.length + redLines.length + notes.length + lacks.length === 0;
