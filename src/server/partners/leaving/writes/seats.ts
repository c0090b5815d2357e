import { whoLosesWhat } from "@/domain/partners/leaving";
import type { PartnerState } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { followMembers } from "@/server/core/auth/following";
import type { Change } from "@/server/core/events";
import { nextVersion, WHOLE, whereVersion, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** What ending a seat changes of a person's row; who they are stays out of the log. */
const seatRow = {
  id: true,
  partnerId: true,
  maySign: true,
  leftAt: true,
  version: true,
} satisfies Prisma.MembershipSelect;

type Seated = Prisma.MembershipGetPayload<{ select: typeof seatRow }>;

/**
 * Ends the seats of an organisation that is out after this step, for the same event: one undo brings all of them back.
 * Whoever only spoke for it is out, whoever coordinates stays without the seat. Somebody who moves at the same moment
 * makes this transaction run again. Nothing to do where the partnership goes on.
 */
export async function endSeats(
  scope: WorkspaceScope,
  partnerId: string,
  to: PartnerState,
): Promise<NonNullable<Change["dependants"]>> {
  const { workspaceId, now } = scope;
  const people = await scope.tx.membership.findMany({
    where: { workspaceId, partnerId, leftAt: null },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { ...seatRow, role: true, personId: true },
  });
  const { out, seatless } = whoLosesWhat(to, whole(people));
  const changes: NonNullable<Change["dependants"]> = [];
  const end = async (
    { role: _, personId: __, ...before }: Seated & { role: string; personId: string },
    data: object,
  ) => {
    const after = await scope.tx.membership.update({
      where: whereVersion(scope, before),
      data: { ...data, version: nextVersion },
      select: seatRow,
    });
    changes.push({ kind: "MEMBERSHIP", before, after });
  };
  for (const person of out) await end(person, { leftAt: now });
  for (const person of seatless) await end(person, { partnerId: null, maySign: false });
  await followMembers(
    scope,
    out.map(({ personId }) => personId),
  );
  return changes;
}
