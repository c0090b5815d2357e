import { findPowerBalance, powerOf } from "@/domain/analysis/power/power-balance";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import type { WorkspaceScope } from "@/server/core/scope";

/** Who carries how much (A8), for the picture and its table, and who of them carries more than is good. */
export async function readPower(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const found = findPowerBalance(snapshot);
  const tooMany = new Set(
    found
      .filter((finding) => finding.code === "tooMany")
      .flatMap((finding) => finding.records.filter((one) => one.kind === "PARTNER").map((one) => one.id)),
  );
  return {
    onlyLargest: found.some((finding) => finding.code === "onlyLargest"),
    powers: powerOf(snapshot).map(({ partner, ...power }) => ({
      id: partner.id,
      name: partner.name,
      code: partner.code,
      strand: partner.strand,
      capacity: partner.capacity,
      tooMany: tooMany.has(partner.id),
      ...power,
    })),
  };
}
