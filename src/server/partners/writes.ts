import { firstOwnQuestion } from "@/domain/catalogue/guiding-questions";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { codeOf, nextStrand } from "@/domain/partners/code";
import { refuseDeclaring, refuseProfileChange } from "@/domain/partners/profile";
import type {
  AddPartner,
  ChangePartner,
  DeclarePartner,
  MovePartner,
  PlacePartner,
} from "@/domain/partners/schema";
import { type PartnerState, refuseMove } from "@/domain/partners/states";
import { unless } from "@/domain/refusal";
import { mailYourTurn } from "@/server/core/mail/notify";
import { at, found, next, seen } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type PartnerRow, partnerRow } from "./reads";

/**
 * Every partner there ever was here: removed ones keep their code and strand, so that undoing a removal
 * finds them free.
 */
export const partnersThatEverWere = (scope: WorkspaceScope) =>
  scope.tx.partner.findMany({ where: { workspaceId: scope.workspaceId }, select: partnerRow });

const looksTaken = (rows: readonly PartnerRow[]) => ({
  codes: rows.map((row) => row.code),
  strand: nextStrand(rows.map((row) => row.strand)),
});

const findPartner = (scope: WorkspaceScope, id: string) =>
  scope.tx.partner.findFirst({
    where: { workspaceId: scope.workspaceId, id, removedAt: null },
    select: partnerRow,
  });

/**
 * Puts an organisation on the list. Two writers who draw the same strand at once collide in the database,
 * and core runs the second one again.
 */
export async function addPartner(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, ...fields }: AddPartner,
) {
  const taken = looksTaken(await partnersThatEverWere(scope));
  const after = await scope.tx.partner.create({
    data: {
      ...fields,
      workspaceId: scope.workspaceId,
      code: codeOf(fields.name, taken.codes),
      strand: taken.strand,
      stateSince: scope.now,
      createdAt: scope.now,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/**
 * The organisation that opens a workspace: member and carrier at once (overriding decision 6), first
 * strand. Records its own event, so name the actor before (`scope.actAs`) or in the same transaction.
 */
export async function foundPartner(
  scope: WorkspaceScope,
  founder: { name: string; organisationId?: string | null },
) {
  const after = await scope.tx.partner.create({
    data: {
      workspaceId: scope.workspaceId,
      organisationId: founder.organisationId ?? null,
      name: founder.name,
      code: codeOf(founder.name, []),
      strand: 0,
      tier: "CORE",
      state: "MEMBER",
      stateSince: scope.now,
      createdAt: scope.now,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return after;
}

/** Organisations that are put on the list by inviting them. `existing` is what `partnersThatEverWere` answered. */
export async function addInvitedPartners(
  scope: WorkspaceScope,
  names: readonly string[],
  existing: readonly PartnerRow[],
) {
  if (names.length === 0) return [];
  const taken = looksTaken(existing);
  const rows = await scope.tx.partner.createManyAndReturn({
    data: names.map((name, index) => {
      const code = codeOf(name, taken.codes);
      taken.codes.push(code);
      return {
        workspaceId: scope.workspaceId,
        name,
        code,
        strand: taken.strand + index,
        state: "INVITED" as const,
        stateSince: scope.now,
        createdAt: scope.now,
      };
    }),
    select: partnerRow,
  });
  for (const after of rows)
    scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return rows;
}

/** An organisation that somebody wants to win: on the list under its name, nothing else known yet. */
export async function addProspect(scope: WorkspaceScope, name: string, existing: readonly PartnerRow[]) {
  const taken = looksTaken(existing);
  const after = await scope.tx.partner.create({
    data: {
      workspaceId: scope.workspaceId,
      name,
      code: codeOf(name, taken.codes),
      strand: taken.strand,
      stateSince: scope.now,
      createdAt: scope.now,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return after;
}

/** Whether somebody sits for the partner now. */
async function hasRepresentative(scope: WorkspaceScope, partnerId: string) {
  const sitting = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, partnerId, leftAt: null },
    select: { id: true },
  });
  return sitting !== null;
}

/**
 * Changes what an organisation says about itself: the coordination for all, a representative for the own one.
 * Whether those affected represent themselves is never said about others (`refuseDeclaring`).
 */
export async function changePartner(scope: WorkspaceScope, input: ChangePartner) {
  const { workspace: _, requestId: __, partnerId, version, ...fields } = input;
  const row = found(await findPartner(scope, partnerId));
  unless(refuseProfileChange(scope.member, row.id));
  const before = seen(row, version);
  if (fields.selfOrganised !== before.selfOrganised)
    unless(
      refuseDeclaring(scope.member, {
        partnerId,
        hasRepresentative: await hasRepresentative(scope, partnerId),
      }),
    );
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { ...fields, version: next },
    select: partnerRow,
  });
  scope.record({ action: "partner.changed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Says what an organisation speaks for from own experience, in the catalogue's order (A7). */
export async function declarePartner(scope: WorkspaceScope, input: DeclarePartner) {
  const { partnerId, version, selfOrganised } = input;
  const row = found(await findPartner(scope, partnerId));
  unless(
    refuseDeclaring(scope.member, {
      partnerId,
      hasRepresentative: await hasRepresentative(scope, partnerId),
    }),
  );
  const before = seen(row, version);
  const perspectives = perspectiveIds.filter((perspective) => input.perspectives.includes(perspective));
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { perspectives, selfOrganised, version: next },
    select: partnerRow,
  });
  scope.record({ action: "partner.changed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Changes tier and listing: how much it carries, and who may know that it takes part. */
export async function placePartner(
  scope: WorkspaceScope,
  { partnerId, version, tier, listing }: PlacePartner,
) {
  const before = seen(await findPartner(scope, partnerId), version);
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { tier, listing, version: next },
    select: partnerRow,
  });
  scope.record({ action: "partner.placed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Puts a partner into its next state and notes it. Rules have been asked before. */
export async function movePartnerRow(
  scope: WorkspaceScope,
  before: PartnerRow,
  to: PartnerState,
  reason = "",
) {
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { state: to, stateReason: reason, stateSince: scope.now, version: next },
    select: partnerRow,
  });
  scope.record({ action: "partner.moved", kind: "PARTNER", before, after, partnerId: after.id });
  return after;
}

/** Moves a partner to its next state, with the reason where one is owed. */
export async function movePartner(scope: WorkspaceScope, { partnerId, version, to, reason }: MovePartner) {
  const before = seen(await findPartner(scope, partnerId), version);
  unless(refuseMove(before.state, to, reason), { from: before.state, to });
  const after = await movePartnerRow(scope, before, to, reason);
  if (to === "MEMBER" && before.state !== "PAUSED")
    await mailYourTurn(scope, partnerId, `plan/${firstOwnQuestion.key}`);
  return { id: after.id, version: after.version };
}
