import { momentOf } from "@/domain/calendar";
import { type Held, heldBy, type Reopened, whatReopens } from "@/domain/plan/departure";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * What hangs on an organisation, and what each pause or exit that is possible from here would open again. One
 * snapshot, like the list of tasks; said for what this reader may see.
 */
export async function readWhatReopens(
  scope: WorkspaceScope,
  partnerId: string,
): Promise<{ held: Held[]; moves: Reopened[] }> {
  const snapshot = await loadSnapshot(scope);
  orNotFound(snapshot.partners.find((partner) => partner.id === partnerId) ?? null);
  return {
    held: heldBy(snapshot, partnerId),
    moves: whatReopens(snapshot, partnerId, momentOf(scope.now)),
  };
}
