import { momentOf } from "@/domain/calendar";
import { emptiedBySettling, meetDraft, type Typed } from "@/domain/drafts/draft";
import { MOST_DRAFTS } from "@/domain/drafts/place";
import type { KeepInput, LetGoInput } from "@/domain/drafts/schema";
import { Prisma } from "@/generated/prisma/client";
import { Conflict, nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

type Where = Pick<KeepInput, "place" | "form">;

const ofPerson = (scope: WorkspaceScope) => ({ workspaceId: scope.workspaceId, memberId: scope.member.id });

/** The person's draft of a form as it is, and as the rules see it. */
async function findFormDraft(scope: WorkspaceScope, { place, form }: Where) {
  const row = await scope.tx.formDraft.findFirst({
    where: { ...ofPerson(scope), place, form },
    select: { id: true, version: true, contents: true, savedAt: true },
  });
  return { row, state: { version: row?.version ?? 0, contents: (row?.contents ?? null) as Typed | null } };
}

/**
 * Keeps what a person has typed into a form and not sent: private, so it makes no event. One person may type on two
 * devices: a save names the version that its device has read, and a stale one is answered with what the other has kept.
 */
export async function keepDraft(scope: WorkspaceScope, { place, form, seen, contents }: KeepInput) {
  const { row, state } = await findFormDraft(scope, { place, form });
  const meeting = meetDraft(state, seen, contents);
  if (meeting === "stale") throw new Conflict({ ...state, savedAt: momentOf(row?.savedAt ?? scope.now) });
  if (meeting === "there") return { version: state.version, savedAt: momentOf(row?.savedAt ?? scope.now) };
  const kept = await putFormDraft(scope, { place, form }, row ?? (await findOldest(scope)), contents);
  return { version: kept.version, savedAt: momentOf(scope.now) };
}

/** Where a person has as many drafts as there may be: the one to give way, an empty one before any other. */
async function findOldest(scope: WorkspaceScope) {
  const rows = await scope.tx.$queryRaw<{ id: string; version: number; many: number }[]>`
    SELECT "id", "version", (count(*) OVER ())::int AS "many" FROM "FormDraft"
    WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "memberId" = ${scope.member.id}::uuid
    ORDER BY "contents" IS NOT NULL, "savedAt", "id" LIMIT 1`;
  const [oldest] = rows;
  return oldest && oldest.many >= MOST_DRAFTS ? oldest : null;
}

function putFormDraft(
  scope: WorkspaceScope,
  where: Where,
  row: { id: string; version: number } | null,
  contents: Typed | null,
) {
  const written = { ...where, contents: contents ?? Prisma.DbNull, savedAt: scope.now };
  const select = { version: true } as const;
  if (!row) return scope.tx.formDraft.create({ data: { ...ofPerson(scope), ...written }, select });
  return scope.tx.formDraft.update({
    where: whereVersion(scope, row),
    data: { ...written, version: nextVersion },
    select,
  });
}

/**
 * The form was sent, or its reader wants none of it: empties the draft. One that another device has kept since this one
 * read it stays, and is answered with its version.
 */
export async function letGoDraft(scope: WorkspaceScope, { place, form, seen }: LetGoInput) {
  const { row, state } = await findFormDraft(scope, { place, form });
  const emptied =
    row && emptiedBySettling(state, seen) ? await putFormDraft(scope, { place, form }, row, null) : undefined;
  return { version: emptied?.version ?? state.version, stays: !emptied && state.contents !== null };
}
