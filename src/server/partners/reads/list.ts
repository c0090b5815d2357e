import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { patternsOf } from "@/domain/folding";
import { stepsLeft } from "@/domain/partners/onboarding";
import { MAX_CONFIRMED, type PartnerFilter } from "@/domain/partners/schema";
import type { PartnerState } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { shownPartner, showPartner } from "./shown";
import { hasOpenText } from "./texts";

/** Organisations of a workspace that one search among names may find; more than any has. */
const MOST_FOUND = 5000;

/** What Prisma can ask: everything but the name, which is compared folded. */
const plainly = ({ state, tier, sector }: PartnerFilter): Prisma.PartnerWhereInput => ({
  ...(state && { state }),
  ...(tier && { tier }),
  ...(sector && { sector }),
});

/** Whose names hold what somebody looks for, spelled in whatever way: the rule of every search (docs/decisions/021). */
async function findByName({ tx, workspaceId }: WorkspaceScope, { name = "", ...filter }: PartnerFilter) {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "Partner" p WHERE p."workspaceId" = ${workspaceId}::uuid AND p."removedAt" IS NULL
      AND folded(p."name") COLLATE "pg_c_utf8" ~ ALL (${patternsOf(name)}::text[])
      AND (${filter.state ?? null}::text IS NULL OR p."state"::text = ${filter.state ?? null})
      AND (${filter.tier ?? null}::text IS NULL OR p."tier"::text = ${filter.tier ?? null})
      AND (${filter.sector ?? null}::text IS NULL OR p."sector"::text = ${filter.sector ?? null})
    LIMIT ${MOST_FOUND}::int`;
  return found.map(({ id }) => id);
}

/** What the filter wants, and how many that are where asking for the name has told already. */
async function wanted(scope: WorkspaceScope, filter: PartnerFilter) {
  if (!filter.name) return { where: plainly(filter), found: null };
  const ids = await findByName(scope, filter);
  return { where: { id: { in: ids } }, found: ids.length };
}

/** Kinds that organisations answered with a row that all members see: one statement for a whole page. */
async function answeredBy(scope: WorkspaceScope, partnerIds: readonly string[]) {
  const rows = await scope.tx.expectation.groupBy({
    by: ["partnerId", "kind"],
    where: {
      workspaceId: scope.workspaceId,
      partnerId: { in: [...partnerIds] },
      removedAt: null,
      visibility: "MEMBERS",
      OR: [{ state: "CONFIRMED" }, { state: "SHARED", recordedForOrganisation: false }],
    },
  });
  return rows;
}

/** How many are on the list in each state, all of them and those that the filter wants. */
async function countPartners(scope: WorkspaceScope, filter: Prisma.PartnerWhereInput, found: number | null) {
  const here = { workspaceId: scope.workspaceId, removedAt: null };
  const counts = await scope.tx.partner.groupBy({ by: ["state"], where: here, _count: true });
  const total = counts.reduce((sum, { _count }) => sum + _count, 0);
  const filtered = Object.keys(filter).length > 0;
  const matching =
    found ?? (filtered ? await scope.tx.partner.count({ where: { ...here, ...filter } }) : total);
  const inState = (wanted: PartnerState) => counts.find(({ state }) => state === wanted)?._count ?? 0;
  return { total, matching, members: inState("MEMBER"), awaited: inState("ONBOARDING") };
}

/** Organisations that wait for the coordination's yes, for whoever may give it. */
async function waitingForYes(scope: WorkspaceScope): Promise<string[]> {
  if (!holds(scope.member.role, "partner.manage")) return [];
  const rows = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null, state: "ONBOARDING" },
    orderBy: { id: "asc" },
    take: MAX_CONFIRMED,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** A page of partners in the order of their names, those that the filter wants, and where the next one starts. */
export async function listPartners(
  scope: WorkspaceScope,
  { after, ...filter }: PartnerFilter & { after?: string } = {},
) {
  const { workspaceId } = scope;
  const planning = plans(scope.member.role);
  const { where, found } = await wanted(scope, filter);
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null, ...where },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownPartner,
    relationLoadStrategy: "join",
  });
  const { awaited, ...counts } = await countPartners(scope, where, found);
  const { rows, next } = page(partners, (partner) => partner.id);
  const around = {
    answered: planning
      ? await answeredBy(
          scope,
          rows.map((row) => row.id),
        )
      : [],
    hasText: planning && (await hasOpenText(scope)),
  };
  return {
    partners: rows.map((partner) => {
      const { people, onboarding, ...shown } = showPartner(scope, partner, around);
      return { ...shown, peopleCount: people.length, stepsLeft: stepsLeft(onboarding) };
    }),
    ...counts,
    next,
    /** Whether the reader plans along; everything else is not for an observer's eyes. */
    planning,
    /** Everybody whom the coordination has yet to confirm, on whichever page they stand: one press takes all of them. */
    waiting: awaited > 0 ? await waitingForYes(scope) : [],
    may: { add: holds(scope.member.role, "partner.manage") },
  };
}
