import type { WorkspaceScope } from "@/server/core/scope";

/** Whether a text lies open for signing or is in force: a draft still changes under its readers' eyes. */
export async function hasOpenText(scope: WorkspaceScope): Promise<boolean> {
  const text = await scope.tx.agreementVersion.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      agreement: { removedAt: null },
      state: { in: ["CONSULTATION", "ADOPTED"] },
    },
    select: { id: true },
  });
  return text !== null;
}
