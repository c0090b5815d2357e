import type { Finding } from "@/domain/analysis/finding";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { catalogueCategory } from "@/domain/catalogue/risks";
import { blindSpots } from "@/domain/setbacks/blind-spots";

/**
 * Typical setbacks that nobody has spoken of (A10): relevant for the form, neither on the list nor set aside
 * with a reason. Where members need protection, attacks on people cannot be set aside, and their absence
 * is HIGH. The record is the workspace: what is not there has no row of its own.
 */
export function findBlindSpots({ workspace, risks, dismissedRisks }: Snapshot): Finding[] {
  const spots = blindSpots({
    form: workspace.form,
    protection: workspace.protection,
    added: risks.flatMap((risk) => risk.catalogueId ?? []),
    dismissed: dismissedRisks,
  });
  return spots.map((riskId): Finding => {
    const grave = workspace.protection === "PROTECTED" && catalogueCategory[riskId] === "SECURITY";
    return {
      analysis: "A10",
      code: dismissedRisks.includes(riskId) ? "setAsideTooSoon" : "blindSpot",
      severity: grave ? "HIGH" : "NORMAL",
      records: [{ kind: "WORKSPACE", id: workspace.id }],
      values: { riskId },
      fix: { code: "adoptRisk", path: ["plan", "setbacks", "blindSpots"] },
    };
  });
}
