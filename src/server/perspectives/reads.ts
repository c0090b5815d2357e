import { holds } from "@/domain/access/permissions";
import { isPerspective, perspectiveIds } from "@/domain/catalogue/perspectives";
import { coverageOf, declarersOf, settlementOf } from "@/domain/perspectives/coverage";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const requiredRow = {
  id: true,
  perspective: true,
  prospectPartnerId: true,
  outreachPartnerId: true,
  outreachOn: true,
  waivedReason: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RequiredPerspectiveSelect;

const face = { id: true, name: true, code: true, strand: true } satisfies Prisma.PartnerSelect;

/** Those who may still come. */
const onTheWay: ReadonlySet<string> = new Set(["PROSPECT", "APPROACHED", "INVITED", "ONBOARDING"]);

/**
 * The perspectives that must not be missing, in the catalogue's order: which members declare each, how it stands,
 * and who asks whom. With the organisations that a form can choose from.
 */
export async function readPerspectives(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const rows = await scope.tx.requiredPerspective.findMany({
    where: { workspaceId, removedAt: null },
    take: perspectiveIds.length,
    select: requiredRow,
  });
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: { ...face, state: true, perspectives: true },
  });
  const faces = new Map(partners.map(({ id, name, code, strand }) => [id, { id, name, code, strand }]));
  const declaring = partners.map((partner) => ({ ...partner, isMember: partner.state === "MEMBER" }));
  const required = perspectiveIds.flatMap((perspective) => {
    const row = rows.find((candidate) => candidate.perspective === perspective);
    if (!row) return [];
    const declaredBy = declarersOf(perspective, declaring);
    const coverage = coverageOf(declaredBy.length);
    const outreachOn = dayOf(row.outreachOn);
    return [
      {
        id: row.id,
        version: row.version,
        perspective,
        coverage,
        settlement: settlementOf({ ...row, coverage, outreachOn }),
        declaredBy: declaredBy.flatMap((partner) => faces.get(partner.id) ?? []),
        prospect: (row.prospectPartnerId && faces.get(row.prospectPartnerId)) || null,
        outreach: (row.outreachPartnerId && faces.get(row.outreachPartnerId)) || null,
        outreachOn,
        waivedReason: row.waivedReason,
      },
    ];
  });
  const chosen = (states: (state: string) => boolean) =>
    partners.flatMap((partner) => (states(partner.state) ? (faces.get(partner.id) ?? []) : []));
  return {
    required,
    /** What the members say of themselves, required or not. */
    declared: perspectiveIds.filter((perspective) => declarersOf(perspective, declaring).length > 0),
    prospects: chosen((state) => onTheWay.has(state)),
    members: chosen((state) => state === "MEMBER"),
    today: scope.today,
    may: { manage: holds(scope.member.role, "perspective.manage") },
  };
}

/** Every perspective that is or once was required here. */
export async function everRequired(scope: WorkspaceScope) {
  const rows = await scope.tx.requiredPerspective.findMany({
    where: { workspaceId: scope.workspaceId },
    select: requiredRow,
  });
  return rows.flatMap((row) =>
    isPerspective(row.perspective) ? [{ ...row, removed: row.removedAt !== null }] : [],
  );
}
