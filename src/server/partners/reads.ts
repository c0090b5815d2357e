import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { refuseDeclaring, refuseProfileChange } from "@/domain/partners/profile";
import { partnerMoves } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { found, PAGE_SIZE, page } from "@/server/core/rows";
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
  stateReason: true,
  stateSince: true,
  removedAt: true,
  version: true,
} satisfies Prisma.PartnerSelect;

export type PartnerRow = Prisma.PartnerGetPayload<{ select: typeof partnerRow }>;

const liveMembers = {
  where: { leftAt: null },
  orderBy: [{ name: "asc" }, { id: "asc" }],
} satisfies Prisma.Partner$membershipsArgs;

const shownPartner = {
  ...partnerRow,
  createdAt: true,
  memberships: { ...liveMembers, select: { id: true, name: true, role: true, maySign: true } },
} satisfies Prisma.PartnerSelect;

type ShownPartner = Prisma.PartnerGetPayload<{ select: typeof shownPartner }>;

/**
 * A partner as readers get it, with what this person may do. An observer gets what the organisation says
 * about itself in public, never a contact, a reason or a name of a person.
 */
function show(scope: WorkspaceScope, { removedAt, organisationId, createdAt, ...partner }: ShownPartner) {
  const { role, partnerId } = scope.member;
  const inside = plans(role);
  const manages = holds(role, "partner.manage");
  return {
    ...partner,
    contact: inside ? partner.contact : "",
    stateReason: inside ? partner.stateReason : "",
    stateSince: partner.stateSince.toISOString(),
    perspectives: partner.perspectives.filter(isPerspective),
    people: partner.memberships,
    own: partner.id === partnerId,
    may: {
      change: holds(role, "partner.edit") && refuseProfileChange({ role, partnerId }, partner.id) === null,
      declare:
        holds(role, "partner.edit") &&
        refuseDeclaring(
          { role, partnerId },
          { partnerId: partner.id, hasRepresentative: partner.memberships.length > 0 },
        ) === null,
      place: manages,
      moveTo: manages ? [...partnerMoves[partner.state]] : [],
      remove: manages,
      invite: manages,
    },
  };
}

/** A page of partners in the order of their names, and where the next one starts. */
export async function listPartners(scope: WorkspaceScope, after?: string) {
  const { workspaceId } = scope;
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownPartner,
    relationLoadStrategy: "join",
  });
  const counts = await scope.tx.partner.groupBy({
    by: ["state"],
    where: { workspaceId, removedAt: null },
    _count: true,
  });
  const { rows, next } = page(partners, (partner) => partner.id);
  return {
    partners: rows.map(({ memberships, ...partner }) => {
      const { people, ...shown } = show(scope, { memberships, ...partner });
      return { ...shown, peopleCount: people.length };
    }),
    total: counts.reduce((sum, { _count }) => sum + _count, 0),
    members: counts.find(({ state }) => state === "MEMBER")?._count ?? 0,
    next,
    /** Whether the reader plans along; everything else is not for an observer's eyes. */
    planning: plans(scope.member.role),
    may: { add: holds(scope.member.role, "partner.manage") },
  };
}

/** One partner by id, removed ones excluded, and how many of its expectations this reader may see. */
export async function readPartner(scope: WorkspaceScope, partnerId: string) {
  const { workspaceId } = scope;
  const partner = found(
    await scope.tx.partner.findFirst({
      where: { workspaceId, id: partnerId, removedAt: null },
      select: shownPartner,
      relationLoadStrategy: "join",
    }),
  );
  const { memberships: _, ...shown } = show(scope, partner);
  const expectations = holds(scope.member.role, "expectation.read")
    ? await scope.tx.expectation.count({
        where: { workspaceId, partnerId, removedAt: null, state: { not: "WITHDRAWN" } },
      })
    : null;
  return { ...shown, expectations, planning: plans(scope.member.role) };
}

/** Every partner's face, for the fields that choose one. */
export async function readPartnerChoices(scope: WorkspaceScope) {
  return scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: { id: true, name: true, code: true, strand: true, state: true },
  });
}
