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
      // before objections had records of their own
      "clause.contested",
      "clause.removed",
      "clause.undone",
    ],
    undo: "clause.write",
    place: "agreements/[id]",
    pointsTo: {
      versionId: { kind: "AGREEMENT_VERSION", gone: "goesAlong" },
      authorPartnerId: { kind: "PARTNER", gone: "stays" },
    },
    searched: true,
    noted: true,
  },
  OBJECTION: {
    actions: [
      "objection.raised",
      "objection.asked",
      "objection.settled",
      "objection.withdrawn",
      "objection.undone",
    ],
    undo: "clause.object",
    undoOf: { "objection.asked": null },
    place: "agreements/[id]",
    pointsTo: {
      clauseId: { kind: "CLAUSE", gone: "goesAlong" },
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      raisedById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: "partnerId",
    ownWords: ["objection.raised", "objection.settled", "objection.withdrawn"],
    searched: true,
  },
  OBJECTION_REPLY: {
    actions: ["objection.answered", "objection.undone"],
    undo: "clause.object",
    place: "agreements/[id]",
    pointsTo: {
      objectionId: { kind: "OBJECTION", gone: "goesAlong" },
      authorId: { kind: "MEMBERSHIP", gone: "stays" },
    },
    ownWords: ["objection.answered"],
    searched: true,
  },
  CLAUSE_CONSENT: {
    actions: ["clause.consented", "clause.reconsidered", "clause.undone"],
    undo: "clause.object",
    place: "agreements/[id]",
    pointsTo: {
      clauseId: { kind: "CLAUSE", gone: "goesAlong" },
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      givenById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: "partnerId",
    ownWords: ["clause.consented", "clause.reconsidered"],
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
