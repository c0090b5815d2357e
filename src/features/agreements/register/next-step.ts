import type { Agreement } from "@/features/agreements/shown";

/** What to do, and the numbers and names that its sentence needs. */
export type NextAgreementStep = {
  kind: "addClauses" | "missing" | "settle" | "redLine" | "agree" | "open" | "sign" | "adopt" | "review";
  values: Record<string, string | number>;
};

/** The one thing this reader can do next with a text, in the order in which a text comes about; null while others are asked. */
export function nextAgreementStep(agreement: Agreement): NextAgreementStep | null {
  const { text, may, gap, force, seat } = agreement;
  const unsettled = text.clauses.filter((clause) => clause.state === "OPEN" || clause.state === "CONTESTED");
  const proposed = text.clauses.filter((clause) => clause.state === "PROPOSED").length;
  if (text.state === "DRAFT") {
    if (!may.write) return null;
    if (text.clauses.length === 0) return { kind: "addClauses", values: {} };
    if (gap.missing.length > 0) return { kind: "missing", values: { count: gap.missing.length } };
    const [first] = unsettled;
    if (first) return { kind: "settle", values: { count: unsettled.length, clauseId: first.id } };
    if (agreement.blocked) return { kind: "redLine", values: {} };
    if (!may.open) return null;
    return proposed > 0 ? { kind: "agree", values: { count: proposed } } : { kind: "open", values: {} };
  }
  if (may.sign && seat && !refusedBy(agreement, seat.partnerId))
    return { kind: "sign", values: { organisation: seat.name, missing: force?.missing.length ?? 1 } };
  if (may.adopt && agreement.blocked) return { kind: "redLine", values: {} };
  if (may.adopt && text.rejections.length === 0)
    return { kind: "adopt", values: { signed: force?.signed ?? 0, parties: force?.parties ?? 0 } };
  if (force?.verdict === "OVERDUE" && may.amend)
    return { kind: "review", values: { day: text.reviewOn ?? "" } };
  return null;
}

/** An organisation that has refused is not asked again and again; it can still change its mind. */
const refusedBy = (agreement: Agreement, partnerId: string): boolean =>
  agreement.rail.some((word) => word.partner.id === partnerId && word.state === "REFUSED");
