import type { RecordKind } from "@/domain/records/all";

/** The analyses of docs/rules/analyses.md that exist. */
export const analyses = ["A1", "A2", "A3", "A4", "A5", "A7", "A8", "A9", "A10", "A11", "A12", "A17"] as const;
export type Analysis = (typeof analyses)[number];

/** HIGH keeps the plan from holding, NORMAL weakens it, INFO is worth knowing. There is no single score. */
export const severities = ["HIGH", "NORMAL", "INFO"] as const;
export type Severity = (typeof severities)[number];

export interface RecordRef {
  kind: RecordKind;
  id: string;
}

/** Something an analysis found: never a verdict on people, always with the records it rests on and its fix. */
export interface Finding {
  analysis: Analysis;
  /** What was found, for example `noOffer`; its sentence is `analysis.<A1>.<code>` in the messages. */
  code: string;
  severity: Severity;
  /** The records it rests on, at least one, the main one first. */
  records: readonly RecordRef[];
  /** Names and numbers that the sentence needs. */
  values: Record<string, string | number>;
  /** Where it is mended, below `/w/<workspace>`, and the code of the button's words. */
  fix: { code: string; path: readonly string[] };
}
