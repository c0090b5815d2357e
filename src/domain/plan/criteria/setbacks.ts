import {
  fullMembers,
  memberIds,
  PARTNERS_AT_LEAST,
  type RiskFact,
  type Snapshot,
} from "@/domain/analysis/snapshot";
import { missingParts } from "@/domain/setbacks/preparedness";
import { isHigh } from "@/domain/setbacks/weight";
import { type Criterion, criterion } from "./criterion";
import { PREMORTEM_SHARE, RISKS_AT_LEAST } from "./thresholds";

/** The catalogue's low of motivation: every coalition meets it, so every plan has it. */
const MOTIVATION_LOW = "R1";
const kinds = ["INTERNAL", "EXTERNAL", "SECURITY"] as const;

export const isOpen = (risk: RiskFact): boolean => risk.state !== "CLOSED";

/** Whether a risk has everything that A9 asks for; the organisation that watches it must be a member. */
export function isComplete(snapshot: Snapshot, risk: RiskFact): boolean {
  const members = memberIds(snapshot);
  const ownerIsMember = risk.ownerPartnerId !== null && members.has(risk.ownerPartnerId);
  const hasDeputy = risk.deputyPartnerId !== null && members.has(risk.deputyPartnerId);
  return missingParts({ ...risk, ownerIsMember, hasDeputy }, snapshot.today).length === 0;
}

/** Phase 7: enough partners have looked back from a failure, and the grave risks are prepared (task 7). */
export function criteriaOfSetbacks(snapshot: Snapshot): Criterion[] {
  const core = fullMembers(snapshot);
  const named = new Set(snapshot.risks.flatMap((risk) => risk.namedBy));
  const silent = core.filter((partner) => !named.has(partner.id)).map((partner) => partner.id);
  const open = snapshot.risks.filter(isOpen);
  const high = open.filter(isHigh);
  return [
    criterion(
      7,
      "setbacks",
      "premortemHeld",
      core.length >= PARTNERS_AT_LEAST && core.length - silent.length >= core.length * PREMORTEM_SHARE,
      silent,
    ),
    criterion(7, "setbacks", "enoughRisks", open.length >= RISKS_AT_LEAST),
    criterion(
      7,
      "setbacks",
      "kindsCovered",
      kinds.every((kind) => open.some((risk) => risk.category === kind)) &&
        open.some((risk) => risk.catalogueId === MOTIVATION_LOW),
    ),
    criterion(
      7,
      "setbacks",
      "highRisksComplete",
      open.length > 0 && high.every((risk) => isComplete(snapshot, risk)),
    ),
  ];
}
