import { type BeforeDeciding, SILENT_NAMED } from "@/domain/decisions/before-deciding";
import { type Agreement, agreementAddressOf, type ShownClause } from "@/features/agreements/shown";
import type { RouterOutputs } from "@/trpc/types";

type Party = Agreement["silent"]["parties"][number];
type Against = RouterOutputs["agreements"]["before"];

/**
 * What stands against opening a text for signing, or against recording a decision for it, each with the way to where it is
 * put right. Before it is opened the silent are those without a word on its clauses, afterwards those without a signature.
 */
export function beforeText(agreement: Agreement, { redLines, notes }: Against): BeforeDeciding<Party> {
  const { text, gap, rail, tally, silent } = agreement;
  const place = (path: string) => agreementAddressOf("", agreement, text.number, path).slice("/w//".length);
  const toClause = (clause: Pick<ShownClause, "id">, path = "") => place(`/clauses/${clause.id}${path}`);
  const drafting = text.state === "DRAFT";
  const unsigned = rail
    .filter((word) => word.party && word.state === "PENDING")
    .map((word) => ({ ...word.partner, until: word.notBefore }));
  const called = ({ number, title }: ShownClause) => `${number}. ${title}`;
  return {
    silent: drafting ? silent : { count: tally.open, parties: unsigned.slice(0, SILENT_NAMED) },
    redLines: redLines.map((one) => ({ ...one, path: `${place("")}#red-lines` })),
    objections: text.clauses.flatMap((clause) =>
      clause.objections
        .filter((one) => one.state === "OPEN")
        .map(({ id, partner, reason }) => ({
          id,
          organisation: `${partner.name}, ${called(clause)}`,
          words: reason,
          path: toClause(clause),
        })),
    ),
    refusals: rail
      .filter((word) => word.state === "REFUSED")
      .map(({ partner, reason }) => ({
        ...{ id: partner.id, organisation: partner.name, words: reason, path: null },
      })),
    gaps: text.clauses.flatMap((clause) =>
      clause.gaps.map((piece) => ({ clause: called(clause), piece, path: toClause(clause, "/edit") })),
    ),
    notes: notes.map(({ clauseId, ...note }) => ({
      ...note,
      path: clauseId ? toClause({ id: clauseId }) : place(""),
    })),
    // which clauses a text needs depends on the form: until that is decided only those are named that every form needs
    lacks: agreement.form === "UNDETERMINED" ? [{ part: "form", path: "plan/form/choice" }] : [],
    missing: gap.missing.map((topic) => ({ topic, path: `${place("")}${drafting ? "#clause-gap" : ""}` })),
  };
}
