import { findAll } from "@/domain/analysis/all-findings";
import { concernOf, fixFor } from "@/domain/analysis/fixes";
import { showRecords } from "@/domain/analysis/shown-records";
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
    findings: findAll(snapshot).map(({ analysis, code, severity, values, records, ...finding }) => ({
      analysis,
      code,
      severity,
      values,
      concern: concernOf[analysis],
      records: showRecords(snapshot, records),
      fix: fixFor(scope.member, { analysis, code, severity, values, records, ...finding }),
    })),
  };
}

export type Findings = Awaited<ReturnType<typeof readFindings>>;
