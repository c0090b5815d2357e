import type { Snapshot } from "@/domain/analysis/snapshot";
import { hasEnded } from "@/domain/partners/states";
import { declarersOf, perspectiveCoverageOf, settlementOf } from "@/domain/perspectives/coverage";

/**
 * Whether everything required is taken care of (phase 2): covered by members, set aside with a reason, or asked for by
 * a member at a prospect that has not gone. Nothing required is not enough: the question has to be asked.
 */
export function perspectivesSettled({
  partners,
  requiredPerspectives,
}: Pick<Snapshot, "partners" | "requiredPerspectives">): boolean {
  const declaring = partners.map((partner) => ({ ...partner, isMember: partner.state === "MEMBER" }));
  const asked = new Set(partners.filter((one) => !hasEnded(one.state)).map((one) => one.id));
  const asking = new Set(declaring.filter((one) => one.isMember).map((one) => one.id));
  const only = (ids: ReadonlySet<string>, id: string | null) => (id !== null && ids.has(id) ? id : null);
  return (
    requiredPerspectives.length > 0 &&
    requiredPerspectives.every(
      (one) =>
        settlementOf({
          coverage: perspectiveCoverageOf(declarersOf(one.perspective, declaring).length),
          prospectPartnerId: only(asked, one.prospectPartnerId),
          outreachPartnerId: only(asking, one.outreachPartnerId),
          outreachOn: one.outreachOn,
          waivedReason: one.waived ? "said" : "",
        }) !== "OPEN",
    )
  );
}
