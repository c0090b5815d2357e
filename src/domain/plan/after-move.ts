import type { Snapshot } from "@/domain/analysis/snapshot";
import type { PartnerState } from "@/domain/partners/states";

const inState = (
  snapshot: Snapshot,
  partnerId: string,
  state: PartnerState,
  stateSince: string,
): Snapshot => ({
  ...snapshot,
  partners: snapshot.partners.map((partner) =>
    partner.id === partnerId ? { ...partner, state, stateSince } : partner,
  ),
});

/** The plan as it would stand after an organisation pauses or goes: in its new state, and no party to a text any more. */
export function afterMove(snapshot: Snapshot, partnerId: string, to: PartnerState, at: string): Snapshot {
  return {
    ...inState(snapshot, partnerId, to, at),
    texts: snapshot.texts.map((text) => ({
      ...text,
      signOffs: text.signOffs.filter((word) => word.partnerId !== partnerId),
    })),
  };
}

/**
 * The plan as it would stand had an organisation not paused or gone. Its word on the texts is no longer among the
 * facts, so it counts as given: who asks wants to know what its going alone has opened.
 */
export function asIfStill(snapshot: Snapshot, partnerId: string): Snapshot {
  const word = { partnerId, state: "SIGNED" as const, notBefore: null };
  const since = snapshot.partners.find((partner) => partner.id === partnerId)?.stateSince ?? "";
  return {
    ...inState(snapshot, partnerId, "MEMBER", since),
    texts: snapshot.texts.map((text) => ({
      ...text,
      signOffs: [...text.signOffs.filter((one) => one.partnerId !== partnerId), word],
    })),
  };
}
