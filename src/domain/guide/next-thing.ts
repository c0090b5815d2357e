import type { PlanFacts, Reader } from "./facts";
import { compareWaiting, type Waiting } from "./waiting";
import { waitsForCoordinator } from "./waits-for-coordinator";
import { waitsForFacilitator } from "./waits-for-facilitator";
import { waitsForOrganisation } from "./waits-for-organisation";

/**
 * What waits for one person in one workspace, first things first: an answer that is overdue, then what
 * others cannot go on without, then the nearest date, then the first open task (experience.md 2).
 * Observers are never waited for.
 */
export function whatWaits(reader: Reader, facts: PlanFacts): Waiting[] {
  if (reader.role === "OBSERVER") return [];
  const waiting = [
    ...(reader.partnerId ? waitsForOrganisation({ ...reader, partnerId: reader.partnerId }, facts) : []),
    ...(reader.role === "COORDINATOR" ? waitsForCoordinator(reader, facts) : []),
    ...(reader.role === "FACILITATOR" ? waitsForFacilitator(reader, facts) : []),
  ];
  return waiting.sort(compareWaiting);
}
