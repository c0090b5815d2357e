import type { RouterOutputs } from "@/trpc/types";

/** What stands out, as the page gets it. */
export type Findings = RouterOutputs["analysis"]["find"];
export type ShownFinding = Findings["findings"][number];

/** One finding, or typical setbacks that nobody has spoken of: sixteen of the same sentence would hide the rest. */
export type FindingEntry = { one: ShownFinding } | { many: ShownFinding[] };

/** From so many blind spots on they become one entry. */
const GATHER_FROM = 3;

/** The findings as entries, in their order, with blind spots gathered where the first of them stood. */
export function entriesOf(findings: readonly ShownFinding[]): FindingEntry[] {
  const spots = findings.filter((finding) => finding.code === "blindSpot" && finding.severity !== "HIGH");
  if (spots.length < GATHER_FROM) return findings.map((one) => ({ one }));
  return findings.flatMap((one): FindingEntry[] => {
    if (!spots.includes(one)) return [{ one }];
    return one === spots[0] ? [{ many: spots }] : [];
  });
}

/** One and the same finding has one key: which analysis, what, about which records and words of the catalogue. */
export const findingKeyOf = ({ analysis, code, records, values }: ShownFinding): string =>
  [analysis, code, ...records.map((record) => record.id), ...Object.values(values)].join(" ");
