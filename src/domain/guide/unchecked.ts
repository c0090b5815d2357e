import { fullMembers, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { isOpen } from "@/domain/plan/criteria/setbacks";
import { partsAnswered } from "@/domain/plan/status";

export const uncheckedKinds = [
  "partsSilent",
  "asksNone",
  "redLinesWithoutTopic",
  "perspectivesUnchosen",
  "sizesUnknown",
  "contactsUnknown",
  "signsUnseen",
  "outsiderNever",
] as const;
export type UncheckedKind = (typeof uncheckedKinds)[number];

/** Something that no rule could look at, because nobody has said it or looked yet. */
export interface Unchecked {
  kind: UncheckedKind;
  values: Record<string, number>;
  /** Where it is said, below `/w/<workspace>`. */
  path: readonly string[];
}

/**
 * What lies behind "nothing is missing": organisations that have not spoken, asks that were never made, sizes and
 * contacts that nobody has told, early signs that nobody has looked at. A rule that finds nothing there has seen
 * nothing, and whoever reads an empty list has to know it (docs/rules/screens.md).
 */
export function whatIsUnchecked(snapshot: Snapshot): Unchecked[] {
  const members = memberIds(snapshot);
  const here = snapshot.partners.filter((partner) => members.has(partner.id));
  const said = snapshot.expectations.filter(
    (row) => members.has(row.partnerId) && (row.state === "SHARED" || row.state === "CONFIRMED"),
  );
  const asks = said.filter((row) => row.kind === "GET" || row.kind === "NEED");
  const lines = said.filter((row) => row.kind === "RED_LINE" && row.topics.length === 0);
  const parts = partsAnswered(snapshot, "answers");
  const silent = parts.members.filter((member) => member.done < parts.of).length;
  const unseen = snapshot.risks.filter(isOpen).reduce((sum, risk) => sum + risk.unseenSigns, 0);
  const counted = (kind: UncheckedKind, count: number, path: readonly string[]): Unchecked[] =>
    count > 0 ? [{ kind, values: { count, of: here.length }, path }] : [];
  return [
    ...(silent > 0
      ? [
          {
            kind: "partsSilent" as const,
            values: { count: silent, of: fullMembers(snapshot).length },
            path: ["plan"],
          },
        ]
      : []),
    ...(here.length > 0 && asks.length === 0 ? counted("asksNone", 1, ["expectations"]) : []),
    ...counted("redLinesWithoutTopic", lines.length, ["expectations?kind=RED_LINE"]),
    ...(snapshot.requiredPerspectives.length === 0
      ? counted("perspectivesUnchosen", 1, ["plan", "partners", "required"])
      : []),
    ...counted("sizesUnknown", here.filter((partner) => partner.capacity === null).length, ["partners"]),
    ...counted("contactsUnknown", here.filter((partner) => !partner.hasContacts).length, ["partners"]),
    ...counted("signsUnseen", unseen, ["setbacks"]),
    ...(snapshot.notes.length === 0 ? counted("outsiderNever", 1, ["notes"]) : []),
  ];
}
