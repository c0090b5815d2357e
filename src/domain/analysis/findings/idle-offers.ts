import { categoryValues } from "@/domain/analysis/category-values";
import type { Finding } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { idleDaysOf } from "@/domain/expectations/idle";
import { asksOf } from "./expectation-gaps";

/**
 * What somebody confirmed to give and nobody has taken up for 60 days (A2). A match takes it up as soon as
 * it is proposed, unless it was broken or its other end is no longer a member; a shared offer is not
 * waiting yet, because its organisation has not stood by it. Who still asks for such a thing is named after its giver.
 */
export function findIdleOffers(snapshot: Snapshot): Finding[] {
  const members = memberIds(snapshot);
  const wantedBy = new Map(snapshot.expectations.map((row) => [row.id, row.partnerId]));
  const wanted = asksOf(snapshot).filter(
    ({ state, expectation }) => state !== "MET" && !expectation.openAccepted,
  );
  const taken = new Set(
    snapshot.matches
      .filter((match) => match.state !== "BROKEN" && members.has(wantedBy.get(match.wantId) ?? ""))
      .map((match) => match.giveId),
  );
  return byId(ofMembers(snapshot, snapshot.expectations)).flatMap((row): Finding[] => {
    const confirmedAt = row.confirmedAt ?? row.createdAt;
    const days = idleDaysOf({ ...row, confirmedAt }, taken.has(row.id), snapshot);
    if (days === null || row.category === null) return [];
    const askers = partnersNamed(
      snapshot,
      wanted
        .filter((ask) => ask.offers.some(({ id }) => id === row.id))
        .map((ask) => ask.expectation.partnerId),
    );
    return [
      {
        analysis: "A2",
        code: "idle",
        severity: "NORMAL",
        records: [
          { kind: "EXPECTATION", id: row.id },
          ...refsTo("PARTNER", [...partnersNamed(snapshot, [row.partnerId]), ...askers]),
        ],
        values: { ...categoryValues(snapshot, row.category), days, count: 1 },
        fix: { code: askers.length > 0 ? "bringTogether" : "readOffer", path: ["expectations", row.id] },
      },
    ];
  });
}
