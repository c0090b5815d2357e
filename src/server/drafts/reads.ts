import { momentOf } from "@/domain/calendar";
import type { Typed } from "@/domain/drafts/draft";
import { MOST_DRAFTS } from "@/domain/drafts/place";
import type { WorkspaceScope } from "@/server/core/scope";

/** What the reader has typed into the forms of one page and not sent. `contents` is null once it was sent or thrown away. */
export async function readDraftsAt(scope: WorkspaceScope, place: string) {
  const rows = await scope.tx.formDraft.findMany({
    where: { workspaceId: scope.workspaceId, memberId: scope.member.id, place },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    take: MOST_DRAFTS,
    select: { form: true, version: true, contents: true, savedAt: true },
  });
  return rows.map(({ savedAt, contents, ...row }) => ({
    ...row,
    contents: contents as Typed | null,
    savedAt: momentOf(savedAt),
  }));
}
