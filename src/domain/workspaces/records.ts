import type { RecordCards } from "@/domain/records/card";

/** Founding, the trash and the start of the plan have ways of their own. */
export const workspaceCards = {
  WORKSPACE: {
    actions: [
      "workspace.created",
      "workspace.purposeChanged",
      "workspace.formAdopted",
      "workspace.protected",
      "workspace.renamed",
      "workspace.mailsSet",
      "workspace.languageSet",
      "workspace.moved",
      "workspace.removed",
      "workspace.restored",
      "workspace.undone",
      "path.started",
    ],
    undo: "workspace.edit",
    undoOf: {
      "workspace.created": null,
      "workspace.removed": null,
      "workspace.restored": null,
      "path.started": null,
    },
    place: "purpose",
    pointsTo: {},
    searched: true,
    noted: true,
  },
} as const satisfies RecordCards;
