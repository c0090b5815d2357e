import { codeOf, nextStrand } from "@/domain/partners/code";
import { refuseProfileChange } from "@/domain/partners/profile";
import { refuseRemoval } from "@/domain/partners/removal";
import type {
  AddPartner,
  ChangePartner,
  MovePartner,
  PlacePartner,
  RemovePartner,
} from "@/domain/partners/schema";
import { type PartnerState, refuseMove } from "@/domain/partners/states";
import { Refusal, unless } from "@/domain/refusal";
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

/** Changes what an organisation says about itself: the coordination for all, a representative for the own one. */
export async function changePartner(scope: WorkspaceScope, input: ChangePartner) {
  const { workspace: _, requestId: __, partnerId, version, ...fields } = input;
  const row = found(await findPartner(scope, partnerId));
  unless(refuseProfileChange(scope.member, row.id));
  const before = seen(row, version);
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { ...fields, version: next },
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
  if (to === "MEMBER" && before.state !== "PAUSED") await mailYourTurn(scope, partnerId);
  return { id: after.id, version: after.version };
}

/** What still hangs on a partner, for the rule of removal. */
async function tiesOf(scope: WorkspaceScope, partnerId: string) {
  const row = found(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: {
        ...partnerRow,
        signOffs: { select: { state: true, text: { select: { state: true, removedAt: true } } } },
        _count: {
          select: {
            goalsLed: { where: { removedAt: null } },
            risksOwned: { where: { removedAt: null } },
            risksDeputy: { where: { removedAt: null } },
            memberships: { where: { leftAt: null } },
            invitations: { where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: scope.now } } },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const { signOffs, _count: count, ...partner } = row;
  const waiting = signOffs.filter(
    ({ state, text }) =>
      state === "PENDING" && !text.removedAt && text.state !== "SUPERSEDED" && text.state !== "TERMINATED",
  );
  const ties = {
    goalsLed: count.goalsLed,
    risksWatched: count.risksOwned + count.risksDeputy,
    liveMemberships: count.memberships,
    openInvitations: count.invitations,
    signatures: signOffs.filter(({ state }) => state !== "PENDING").length,
    pendingSignOffs: waiting.length,
  };
  return { partner, ties };
}

const removable = { id: true, removedAt: true, version: true } as const;
type Removed = { id: string; removedAt: Date | null; version: number };

/** A row that one statement just removed, as it stood before. */
const beforeRemoval = (row: Removed): Removed => ({ ...row, removedAt: null, version: row.version - 1 });

/**
 * Takes a partner off the list together with its expectations and its positions on goals: one event, so
 * that one undo brings all of it back. Entries that the remover may not see (an organisation's private
 * drafts) stay as they are; nobody else sees them either.
 */
export async function removePartner(scope: WorkspaceScope, input: RemovePartner) {
  const { partner, ties } = await tiesOf(scope, input.partnerId);
  const before = seen(partner, input.version);
  const code = refuseRemoval(ties);
  if (code) throw new Refusal(code, { count: ties[countedBy[code]] });
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { removedAt: scope.now, version: next },
    select: partnerRow,
  });
  const gone = {
    where: { workspaceId: scope.workspaceId, partnerId: before.id, removedAt: null },
    data: { removedAt: scope.now, version: next },
    select: removable,
  };
  const expectations = await scope.tx.expectation.updateManyAndReturn(gone);
  const positions = await scope.tx.goalPosition.updateManyAndReturn(gone);
  const dependants = [
    ...expectations.map((row) => ({ kind: "EXPECTATION" as const, before: beforeRemoval(row), after: row })),
    ...positions.map((row) => ({ kind: "GOAL_POSITION" as const, before: beforeRemoval(row), after: row })),
  ];
  scope.record({
    action: "partner.removed",
    kind: "PARTNER",
    before,
    after,
    dependants,
    partnerId: after.id,
  });
  return { id: after.id, version: after.version };
}

/** The number that a refusal's sentence names. */
const countedBy = {
  leadsGoal: "goalsLed",
  watchesRisk: "risksWatched",
  hasPeople: "liveMemberships",
  hasInvitation: "openInvitations",
  hasSigned: "signatures",
  askedToSign: "pendingSignOffs",
} as const;
