import { type MergingFacts, refuseMerging } from "@/domain/partners/merging";
import { hasEnded } from "@/domain/partners/states";
import type { WorkspaceScope } from "@/server/core/scope";
import type { PartnerRow } from "@/server/partners/face";

/** Entries of an organisation that this reader sees, or that its own people would see. */
async function countEntries({ tx, workspaceId }: WorkspaceScope, partnerId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT (SELECT count(*) FROM "Expectation" e WHERE e."workspaceId" = ${workspaceId}::uuid AND e."partnerId" = ${partnerId}::uuid AND e."removedAt" IS NULL)::int
      + (SELECT count(*) FROM "ExpectationParticipation" p WHERE p."workspaceId" = ${workspaceId}::uuid AND p."partnerId" = ${partnerId}::uuid AND p."removedAt" IS NULL)::int AS "count"`;
  return row?.count ?? 0;
}

/**
 * How many entries of an organisation nobody else sees. Only their number is learned, by counting once as its own people
 * would count; the walls stand again before anything else is asked.
 */
async function countUnshared(scope: WorkspaceScope, partnerId: string): Promise<number> {
  const seen = await countEntries(scope, partnerId);
  await scope.tx.$executeRaw`SELECT set_config('app.partner', ${partnerId}, true)`;
  const all = await countEntries(scope, partnerId);
  await scope.tx.$executeRaw`SELECT set_config('app.partner', ${scope.member.partnerId ?? ""}, true)`;
  return all - seen;
}

const leaves = ({ state }: PartnerRow): boolean => state === "LEAVING" || hasEnded(state);

/** What the rule of merging asks about two rows. */
async function mergingFacts(
  scope: WorkspaceScope,
  stays: PartnerRow,
  goes: PartnerRow,
): Promise<MergingFacts> {
  const { tx, workspaceId } = scope;
  const signOffs = await tx.signOff.groupBy({
    by: ["state"],
    where: {
      workspaceId,
      partnerId: goes.id,
      OR: [
        { state: { not: "PENDING" } },
        { text: { removedAt: null, state: { notIn: ["SUPERSEDED", "TERMINATED"] } } },
      ],
    },
    _count: true,
  });
  const count = (pending: boolean) =>
    signOffs
      .filter(({ state }) => (state === "PENDING") === pending)
      .reduce((sum, { _count }) => sum + _count, 0);
  const accounts = [stays.organisationId, goes.organisationId].filter((one) => one !== null);
  return {
    same: stays.id === goes.id,
    ended: leaves(stays) || leaves(goes),
    signatures: count(false),
    asked: count(true),
    unshared: await countUnshared(scope, goes.id),
    twoAccounts: new Set(accounts).size > 1,
  };
}

/** What stands against letting one row go into the other; null where nothing does. */
export const findMergingRefusal = async (scope: WorkspaceScope, stays: PartnerRow, goes: PartnerRow) =>
  refuseMerging(await mergingFacts(scope, stays, goes));
