import { MINUTE } from "@/domain/calendar";
import { askLater } from "@/server/core/jobs/ask";
import type { DueJob, JobLane, Verdict } from "@/server/core/jobs/lane";
import { workLane } from "@/server/core/jobs/work";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import { indexSeat, indexWorkspace, nameIfUnnamed, unindexWorkspace } from "./people";

const FOLLOW = "MEMBERSHIP";

interface PlaceRow {
  name: string;
  leftAt: Date | null;
  partnerId: string | null;
  organisationId: string | null;
}

/** Makes the people's side say what the membership says. Safe to repeat. */
async function follow(workspaceId: string, personId: string, place: PlaceRow | undefined): Promise<void> {
  if (!place || place.leftAt !== null) return unindexWorkspace(personId, workspaceId);
  await indexWorkspace(personId, workspaceId);
  await nameIfUnnamed(personId, place.name);
  const { organisationId, partnerId } = place;
  if (organisationId && partnerId) await indexSeat({ organisationId, workspaceId, partnerId });
}

/**
 * The transaction writes nothing; it only keeps the membership as it is until the people's side says the same. So two who
 * follow it at once write the same, and a change that comes meanwhile is followed after this.
 */
async function followOnce({ workspaceId, recordId: personId }: DueJob): Promise<Verdict> {
  await throughDoor(workspaceId, personId, "account", async ({ tx }) => {
    const [place] = await tx.$queryRaw<PlaceRow[]>`
      SELECT m."name", m."leftAt", m."partnerId", p."organisationId" FROM "Membership" m
      LEFT JOIN "Partner" p ON p."workspaceId" = m."workspaceId" AND p."id" = m."partnerId"
      WHERE m."workspaceId" = ${workspaceId}::uuid AND m."personId" = ${personId}::uuid FOR SHARE OF m`;
    await follow(workspaceId, personId, place);
  });
  return "done";
}

/** Who came to a workspace or left it: their list, their name and their organisation's seats follow. */
export const followLane: JobLane = {
  name: "following",
  kinds: [FOLLOW],
  gathering: [FOLLOW],
  lease: MINUTE,
  atOnce: 4,
  run: followOnce,
};

/**
 * Lets the people's side follow what this transaction changes of these people's memberships: at once when it is safe, so
 * that the next page knows it, and else by whoever sweeps next.
 */
export async function followMembers(scope: WorkspaceScope, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await askLater(
    scope,
    personIds.map((recordId) => ({ kind: FOLLOW, recordId, dueAt: scope.now })),
  );
  scope.after(() => workLane(followLane, { workspaceId: scope.workspaceId }));
}
