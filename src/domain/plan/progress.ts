import type { Finding } from "@/domain/analysis/finding";
import type { Snapshot, TextFact } from "@/domain/analysis/snapshot";
import { criteriaOf } from "./criteria/all";
import type { Criterion } from "./criteria/criterion";

export interface PhaseProgress {
  phase: number;
  met: number;
  all: number;
  open: readonly Criterion[];
}

/** The oldest agreement first and of each its newest text, as the criteria expect them. */
const inOrder = (texts: readonly TextFact[]): TextFact[] =>
  [...texts].sort((one, other) =>
    one.agreementId === other.agreementId
      ? other.versionId.localeCompare(one.versionId)
      : one.agreementId.localeCompare(other.agreementId),
  );

/** How far each phase is: how many of its criteria are met, and which are open (A17). There is no score. */
export function progressOf(snapshot: Snapshot): PhaseProgress[] {
  const criteria = criteriaOf({ ...snapshot, texts: inOrder(snapshot.texts) });
  const phases = [...new Set(criteria.map((criterion) => criterion.phase))].sort((one, other) => one - other);
  return phases.map((phase) => {
    const own = criteria.filter((criterion) => criterion.phase === phase);
    const open = own.filter((criterion) => !criterion.met);
    return { phase, met: own.length - open.length, all: own.length, open };
  });
}

/** The phases that are not done yet, each with its open criteria; worth knowing, because the plan says the rest (A17). */
export function findProgress(snapshot: Snapshot): Finding[] {
  return progressOf(snapshot).flatMap(({ phase, met, all, open }): Finding[] => {
    const [first] = open;
    if (!first) return [];
    return [
      {
        analysis: "A17",
        code: "phase",
        severity: "INFO",
        records: [{ kind: "WORKSPACE", id: snapshot.workspace.id }],
        values: { phase, met, all, open: open.map((criterion) => criterion.code).join(",") },
        fix: { code: "openTask", path: ["plan", first.task, "check"] },
      },
    ];
  });
}
