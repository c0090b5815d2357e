import { refuseUnproven } from "@/domain/account/session";
import { hasEnded } from "@/domain/partners/states";
import { refuseTakingSeat } from "@/domain/people/empty-seat";
import { type HeldSeat, seatsOfPerson } from "@/server/core/auth/people";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";

/**
 * The partner of a seat with everybody who holds it, while it belongs to that organisation's account or to none any
 * more: emptying a seat takes it off the account, whose index still leads here.
 */
export const findSeat = (scope: WorkspaceScope, seat: Pick<HeldSeat, "organisationId" | "partnerId">) =>
  scope.tx.partner.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      id: seat.partnerId,
      OR: [{ organisationId: seat.organisationId }, { organisationId: null }],
      workspace: { removedAt: null },
    },
    select: {
      name: true,
      code: true,
      strand: true,
      state: true,
      removedAt: true,
      organisationId: true,
      workspace: { select: { name: true } },
      memberships: { where: { leftAt: null }, select: { id: true } },
    },
    relationLoadStrategy: "join",
  });

type FoundSeat = NonNullable<Awaited<ReturnType<typeof findSeat>>>;

/** Why this person may not take the seat; null means they may. */
export async function refuseSeatFor(scope: WorkspaceScope, seat: FoundSeat) {
  const own = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, personId: scope.personId },
    select: { leftAt: true },
  });
  return refuseTakingSeat({
    seatStands: seat.removedAt === null && !hasEnded(seat.state),
    holders: seat.memberships.length,
    membership: own === null ? "NONE" : own.leftAt === null ? "LIVE" : "ENDED",
    heldByAccount: seat.organisationId !== null,
  });
}

const AT_MOST = 20;
const AT_ONCE = 4;

/** Seats of the organisations whose accounts this person runs that nobody holds now: at most 20, four looked at at a time. */
export async function listEmptySeats(person: Person) {
  if (refuseUnproven(person)) return [];
  const seats = (await seatsOfPerson(person.id)).slice(0, AT_MOST);
  const look = ({ workspaceId, ...seat }: HeldSeat) =>
    throughDoor(workspaceId, person.id, "seat", async (scope) => {
      const found = await findSeat(scope, seat);
      if (!found || (await refuseSeatFor(scope, found))) return null;
      const { name, code, strand } = found;
      return {
        workspace: { id: workspaceId, name: found.workspace.name },
        partner: { id: seat.partnerId, name, code, strand },
        organisation: seat.organisationName,
      };
    });
  const empty = [];
  for (let index = 0; index < seats.length; index += AT_ONCE) {
    empty.push(...(await Promise.all(seats.slice(index, index + AT_ONCE).map(look))));
  }
  return empty.filter((seat) => seat !== null);
}
