import type { RecordCards } from "@/domain/records/card";

/** The coordination keeps the register for the organisations; the words about an exit are the organisation's too. */
export const partnerCards = {
  PARTNER: {
    actions: [
      "partner.added",
      "partner.imported",
      "partner.changed",
      "partner.placed",
      "partner.moved",
      "partner.confirmed",
      "partner.linked",
      "partner.peopleSet",
      "partner.agreementRead",
      "partner.removed",
      "partner.merged",
      "partner.undone",
    ],
    undo: "partner.edit",
    place: "partners/[id]",
    pointsTo: {
      buddyPartnerId: { kind: "PARTNER", gone: "stops" },
      sponsorPartnerId: { kind: "PARTNER", gone: "stops" },
      representativeId: { kind: "MEMBERSHIP", gone: "stays" },
      deputyId: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: "id",
    coordinationToo: true,
    searched: true,
    noted: true,
  },
  PARTNER_EXIT: {
    actions: ["partner.exitRecorded", "partner.exitWorded", "partner.undone"],
    undo: "partner.manage",
    undoOf: { "partner.exitWorded": "partner.edit" },
    place: "partners/[id]",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      handedToId: { kind: "PARTNER", gone: "stops" },
    },
    owner: "partnerId",
    coordinationToo: true,
  },
} as const satisfies RecordCards;
