import { type Comparable, doublesOn } from "@/domain/alike";
import type { PartnerTier } from "@/domain/partners/choices";
import { nextStrand, partnerCodeOf } from "@/domain/partners/code";
import { hasEnded, type PartnerState } from "@/domain/partners/states";
import { Refusal } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import type { Change } from "@/server/core/events";
import { nextVersion, WHOLE, whereVersion, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const partnerRow = {
  id: true,
  organisationId: true,
  name: true,
  code: true,
  strand: true,
  sector: true,
  region: true,
  capacity: true,
  selfOrganised: true,
  perspectives: true,
  tier: true,
  state: true,
  listing: true,
  contact: true,
  contactPress: true,
  contactMoney: true,
  contactSafety: true,
  representativeId: true,
  deputyId: true,
  buddyPartnerId: true,
  sponsorPartnerId: true,
  agreementReadAt: true,
  stateReason: true,
  stateSince: true,
  removedAt: true,
  version: true,
} satisfies Prisma.PartnerSelect;

export type PartnerRow = Prisma.PartnerGetPayload<{ select: typeof partnerRow }>;

/**
 * Every partner there ever was here: removed ones keep their code and strand, so that undoing a removal
 * finds them free.
 */
export const partnersThatEverWere = async (scope: WorkspaceScope) =>
  whole(
    await scope.tx.partner.findMany({
      where: { workspaceId: scope.workspaceId },
      take: WHOLE + 1,
      select: partnerRow,
    }),
  );

/**
 * Refuses a name under which an organisation may be on the list already, until somebody has said that it is another one. A
 * question, not a rule: chapters of one organisation have names that hold each other.
 */
export function unlessDouble(existing: readonly PartnerRow[], one: Comparable): void {
  const [first, ...more] = doublesOn(existing.filter((row) => !row.removedAt))(one);
  if (first) throw new Refusal("maybeOnList", { record: first.name, more: more.length });
}

/** Codes and strands that are taken, and the next free strand. */
export const looksTaken = (rows: readonly PartnerRow[]) => ({
  codes: rows.map((row) => row.code),
  strand: nextStrand(rows.map((row) => row.strand)),
});

export const findPartner = (scope: WorkspaceScope, id: string) =>
  scope.tx.partner.findFirst({
    where: { workspaceId: scope.workspaceId, id, removedAt: null },
    select: partnerRow,
  });

/**
 * The organisation that opens a workspace: member and carrier at once (docs/rules/states.md), first
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
      code: partnerCodeOf(founder.name, []),
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
  tier?: PartnerTier,
) {
  if (names.length === 0) return [];
  const taken = looksTaken(existing);
  const rows = await scope.tx.partner.createManyAndReturn({
    data: names.map((name, index) => {
      const code = partnerCodeOf(name, taken.codes);
      taken.codes.push(code);
      return {
        workspaceId: scope.workspaceId,
        name,
        code,
        strand: taken.strand + index,
        ...(tier && { tier }),
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
      code: partnerCodeOf(name, taken.codes),
      strand: taken.strand,
      stateSince: scope.now,
      createdAt: scope.now,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return after;
}

/** Puts a partner into its next state and notes it, with what goes along. Rules have been asked before. */
export async function movePartnerRow(
  scope: WorkspaceScope,
  before: PartnerRow,
  to: PartnerState,
  reason = "",
  dependants: NonNullable<Change["dependants"]> = [],
) {
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: {
      state: to,
      stateReason: reason,
      stateSince: scope.now,
      // nobody sits for it any more, so nobody speaks for it or steps in
      ...(hasEnded(to) && { representativeId: null, deputyId: null }),
      version: nextVersion,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.moved", kind: "PARTNER", before, after, dependants, partnerId: after.id });
  return after;
}
