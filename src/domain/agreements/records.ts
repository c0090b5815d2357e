import type { RecordCards } from "@/domain/records/card";

/** Everything that froze or ended a text is answered by a new act. */
export const agreementCards = {
  AGREEMENT: {
    actions: ["agreement.drafted", "agreement.renamed", "agreement.removed", "agreement.undone"],
    undo: "agreement.draft",
    place: "agreements/[id]",
    pointsTo: {},
    searched: true,
    noted: true,
  },
  AGREEMENT_VERSION: {
    actions: [
      "agreement.opened",
      "agreement.adopted",
      "agreement.amended",
      "agreement.discarded",
      "agreement.terminated",
      "agreement.undone",
    ],
    undo: "agreement.draft",
    undoOf: {
      "agreement.opened": null,
      "agreement.adopted": null,
      "agreement.amended": null,
      "agreement.terminated": null,
    },
    place: "agreements/[id]",
    pointsTo: {
      agreementId: { kind: "AGREEMENT", gone: "goesAlong" },
      decisionId: { kind: "DECISION", gone: "stops" },
    },
  },
  CLAUSE: {
    actions: [
      "clause.added",
      "clause.proposed",
      "clause.changed",
      "clause.moved",
      "clause.agreed",
      "clause.contested",
      "clause.removed",
      "clause.undone",
    ],
    undo: "clause.write",
    place: "agreements/[id]",
    pointsTo: { versionId: { kind: "AGREEMENT_VERSION", gone: "goesAlong" } },
    searched: true,
    noted: true,
  },
  SIGN_OFF: {
    actions: ["agreement.signed", "agreement.refused", "agreement.postponed"],
    undo: null,
    place: "agreements/[id]",
    pointsTo: {
      versionId: { kind: "AGREEMENT_VERSION", gone: "stops" },
      partnerId: { kind: "PARTNER", gone: "stops" },
      signedById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    searched: true,
  },
} as const satisfies RecordCards;
