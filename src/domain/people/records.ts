import type { RecordCards } from "@/domain/records/card";

/** Whoever left stays the author of what they wrote: a seat ends, it is never removed. */
export const peopleCards = {
  MEMBERSHIP: {
    actions: [
      "membership.joined",
      "membership.changed",
      "membership.handedOver",
      "membership.left",
      "membership.removed",
      "membership.renamed",
    ],
    undo: null,
    // steps of an organisation, and their undoing, take the seats of its people along
    comesBackWith: {
      kind: "PARTNER",
      actions: ["partner.moved", "partner.merged", "partner.undone"],
      right: "member.manage",
    },
    place: "people",
    pointsTo: { partnerId: { kind: "PARTNER", gone: "stops" } },
    outlives: true,
    searched: true,
  },
  INVITATION: {
    actions: [
      "invitation.requested",
      "invitation.sent",
      "invitation.resent",
      "invitation.revoked",
      "invitation.accepted",
      "invitation.declined",
    ],
    undo: null,
    // two rows of one organisation become one, and two again
    comesBackWith: { kind: "PARTNER", actions: ["partner.merged", "partner.undone"], right: "member.manage" },
    place: "people",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "stops" },
      sentById: { kind: "MEMBERSHIP", gone: "stays" },
    },
  },
} as const satisfies RecordCards;
