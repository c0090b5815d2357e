import type { Snapshot } from "@/domain/analysis/snapshot";
import type { PerspectiveId } from "@/domain/catalogue/perspectives";

/** Below this many members that declare it, a required perspective hangs on one organisation (A7). */
export const COVERED_FROM = 2;

export interface Coverage {
  id: string;
  perspective: PerspectiveId;
  coverage: "MISSING" | "THIN" | "COVERED";
  /** Covered by at least one member, or somebody asks a prospect, or it was set aside with a reason (phase 2). */
  settled: boolean;
}

/** How each required perspective stands: what members declare of themselves, and what is being done about gaps. */
export function coverageOf({
  partners,
  requiredPerspectives,
}: Pick<Snapshot, "partners" | "requiredPerspectives">): Coverage[] {
  const members = partners.filter((partner) => partner.state === "MEMBER");
  return requiredPerspectives.map(({ id, perspective, prospectPartnerId, outreachPartnerId, waived }) => {
    const declared = members.filter((member) => member.perspectives.includes(perspective)).length;
    const coverage = declared === 0 ? "MISSING" : declared < COVERED_FROM ? "THIN" : "COVERED";
    const asked = prospectPartnerId !== null && outreachPartnerId !== null;
    return { id, perspective, coverage, settled: declared > 0 || asked || waived };
  });
}
