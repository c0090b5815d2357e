import { MAX_ORGANISATIONS, refuseLeaving } from "@/domain/organisations/running";
import type { CreateOrganisationInput, RenameOrganisationInput } from "@/domain/organisations/schema";
import { Refusal, unless } from "@/domain/refusal";
import type { AccountScope } from "@/server/core/auth/account-scope";
import { rowIdOf } from "@/server/core/row-ids";
import { Conflict } from "@/server/core/rows";
import { organisationRow, runBy } from "./reads";

/** Opens an account for an organisation. Its id is made from person and request id, so a retry finds it again. */
export async function createOrganisation(scope: AccountScope, { name, requestId }: CreateOrganisationInput) {
  const { tx, person, now } = scope;
  const id = rowIdOf("organisation", person.id, requestId);
  if (await tx.organisation.findUnique({ where: { id }, select: { id: true } })) return runBy(scope, id);
  if ((await tx.organisationPerson.count({ where: { personId: person.id } })) >= MAX_ORGANISATIONS)
    throw new Refusal("tooManyOrganisations");
  return tx.organisation.create({
    data: { id, name, createdAt: now, people: { create: { personId: person.id, createdAt: now } } },
    select: organisationRow,
  });
}

/** Gives the account another name. The name under which it stands in a workspace is the partner's own and stays. */
export async function renameOrganisation(
  scope: AccountScope,
  { organisationId, version, name }: RenameOrganisationInput,
) {
  const before = await runBy(scope, organisationId);
  if (before.name === name) return { id: before.id, version: before.version };
  if (before.version !== version) throw new Conflict(before);
  return scope.tx.organisation.update({
    where: { id: organisationId, version },
    data: { name, version: { increment: 1 } },
    select: { id: true, version: true },
  });
}

/** Locks the account and counts who runs it, so that two of them cannot leave at once. */
async function lockPeople({ tx }: AccountScope, organisationId: string): Promise<number> {
  await tx.$queryRaw`SELECT "id" FROM "auth"."Organisation" WHERE "id" = ${organisationId}::uuid FOR UPDATE`;
  return tx.organisationPerson.count({ where: { organisationId } });
}

/** Leaves the account to the colleagues; the last one cannot. Having left already is the same answer. */
export async function leaveOrganisation(scope: AccountScope, { organisationId }: { organisationId: string }) {
  const { tx, person } = scope;
  const people = await lockPeople(scope, organisationId);
  const key = { organisationId, personId: person.id };
  if ((await tx.organisationPerson.count({ where: key })) === 0) return { done: true as const };
  unless(refuseLeaving(people));
  await tx.organisationPerson.deleteMany({ where: key });
  return { done: true as const };
}

/**
 * Takes a colleague off the account. Whether one runs it oneself is asked behind the lock, so that two cannot take
 * each other off. Their seats in workspaces are the workspaces' matter and stay.
 */
export async function removeColleague(
  scope: AccountScope,
  { organisationId, personId }: { organisationId: string; personId: string },
) {
  await lockPeople(scope, organisationId);
  await runBy(scope, organisationId);
  if (personId === scope.person.id) throw new Refusal("leaveInstead");
  await scope.tx.organisationPerson.deleteMany({ where: { organisationId, personId } });
  return { done: true as const };
}
