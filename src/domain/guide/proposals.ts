import type { Snapshot } from "@/domain/analysis/snapshot";
import { sidesMissing } from "@/domain/expectations/matches/rules";
import { refuseTakingOn } from "@/domain/partners/leaving";
import type { ProposalFact } from "./facts";

/** Proposals between a give and an ask for which this organisation's yes is missing, oldest first (F18). */
export function proposalsFor(snapshot: Snapshot, partnerId: string | null): ProposalFact[] {
  if (partnerId === null) return [];
  const said = new Map(
    snapshot.expectations
      .filter((row) => row.state === "SHARED" || row.state === "CONFIRMED")
      .map((row) => [row.id, row]),
  );
  // whoever is going takes on nothing new, so there is no yes to wait for
  const names = new Map(
    snapshot.partners
      .filter((partner) => refuseTakingOn(partner.state) === null)
      .map((partner) => [partner.id, partner.name]),
  );
  return snapshot.matches.flatMap((match): ProposalFact[] => {
    const give = said.get(match.giveId);
    const want = said.get(match.wantId);
    if (!give || !want) return [];
    const missing = sidesMissing({ ...match, giverId: give.partnerId, receiverId: want.partnerId });
    const [own, other, side] =
      give.partnerId === partnerId ? [give, want, "GIVER" as const] : [want, give, "RECEIVER" as const];
    const name = names.get(other.partnerId);
    if (own.partnerId !== partnerId || !names.has(partnerId) || !name || !missing.includes(side)) return [];
    return [{ expectationId: own.id, name, othersYes: missing.length === 1 }];
  });
}
