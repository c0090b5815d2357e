import { concernFor, fixFor } from "@/domain/analysis/fixes";
import { showRecords } from "@/domain/analysis/shown-records";
import { readerOf } from "@/domain/guide/facts";
import { factsOf } from "@/domain/guide/facts-of";
import { planStandingOf } from "@/domain/guide/standing";
import { findAll } from "@/domain/plan/all-findings";
import type { WorkspaceScope } from "@/server/core/scope";
import { loadSnapshot } from "./load-snapshot";

/**
 * What stands out in the plan, as far as this reader may see it: grave things first, each with its records by
 * name, whom it concerns and the fix that is this reader's to make. One snapshot, whatever is found.
 */
export async function readFindings(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const { form } = snapshot.workspace;
  return {
    form,
    standing: planStandingOf(scope.member, factsOf(snapshot, readerOf(scope))),
    findings: findAll(snapshot).map((finding) => ({
      analysis: finding.analysis,
      code: finding.code,
      severity: finding.severity,
      values: finding.values,
      concern: concernFor(finding),
      records: showRecords(snapshot, finding.records),
      fix: fixFor(scope.member, finding),
    })),
  };
}
