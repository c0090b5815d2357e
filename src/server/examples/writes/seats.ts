import { EXAMPLE_DOMAIN } from "@/domain/account/example";
import type { Member } from "@/server/core/actor";
import { followMembers } from "@/server/core/auth/following";
import { throughDoor } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { memberRow } from "@/server/people/reads";

/** Marks a new workspace as an example, so that it says so and goes with one press. */
export const markExample = (workspace: string, personId: string) =>
  throughDoor(workspace, personId, "seat", (scope) =>
    scope.tx.workspace.update({ where: { id: workspace }, data: { isExample: true }, select: { id: true } }),
  );

/**
 * Lets an invented person in without an invitation: `.test` has no mailboxes, and opening examples must not use up
 * what an address may be mailed. Those whom nobody signs in as get no mails either.
 */
export async function seatPlayer(
  workspace: string,
  person: Person,
  place: Omit<Member, "id">,
): Promise<void> {
  await throughDoor(workspace, person.id, "seat", async (scope) => {
    const unseen = person.email.endsWith(`@seats.${EXAMPLE_DOMAIN}`);
    const after = await scope.tx.membership.create({
      data: {
        workspaceId: workspace,
        personId: person.id,
        ...place,
        joinedAt: scope.now,
        ...(unseen && { mailsOff: ["YOUR_TURN", "PLEASE_SIGN", "REMINDER", "NOTE"] }),
      },
      select: memberRow,
    });
    scope.actAs({ id: after.id, ...place });
    scope.record({ action: "membership.joined", kind: "MEMBERSHIP", before: null, after });
    await followMembers(scope, [person.id]);
  });
}
