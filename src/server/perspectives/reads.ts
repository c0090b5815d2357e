import { holds } from "@/domain/access/permissions";
import { isPerspective, perspectiveIds } from "@/domain/catalogue/perspectives";
import { hasEnded } from "@/domain/partners/states";
import { spokenAbout, spokenFor } from "@/domain/perspectives/about";
import {
  declarersOf,
  isOverdue,
  perspectiveCoverageOf,
  settlementOf,
  stillArranged,
} from "@/domain/perspectives/coverage";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { asListed, byName, partnerFace } from "@/server/organisations/face";

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

/** Those who may still come. */
const onTheWay: ReadonlySet<string> = new Set(["PROSPECT", "APPROACHED", "INVITED", "ONBOARDING"]);

/**
 * The perspectives that must not be missing, in the catalogue's order: which members declare each, how it stands,
 * and who asks whom. With the first organisations that a form can choose from.
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
    orderBy: byName,
    take: WHOLE + 1,
    select: { ...partnerFace, perspectives: true, selfOrganised: true },
  });
  const goals = await scope.tx.goal.findMany({
    where: {
      workspaceId,
      removedAt: null,
      state: { in: ["PROPOSED", "ADOPTED", "IN_PROGRESS"] },
      NOT: { affectedGroups: { isEmpty: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: { id: true, title: true, affectedGroups: true },
  });
  const faces = new Map(partners.map(({ id, name, code, strand }) => [id, { id, name, code, strand }]));
  const declaring = whole(partners).map((partner) => ({ ...partner, isMember: partner.state === "MEMBER" }));
  const required = perspectiveIds.flatMap((perspective) => {
    const row = rows.find((candidate) => candidate.perspective === perspective);
    if (!row) return [];
    const declaredBy = declarersOf(perspective, declaring);
    const coverage = perspectiveCoverageOf(declaredBy.length);
    const outreachOn = dayOf(row.outreachOn);
    const prospect = partners.find((partner) => partner.id === row.prospectPartnerId) ?? null;
    const outreach = declaring.find((partner) => partner.id === row.outreachPartnerId) ?? null;
    const arranged = stillArranged({
      prospect: prospect && { hasEnded: hasEnded(prospect.state) },
      outreach,
    });
    const settlement = settlementOf({
      coverage,
      prospectPartnerId: arranged ? row.prospectPartnerId : null,
      outreachPartnerId: arranged ? row.outreachPartnerId : null,
      outreachOn,
      waivedReason: row.waivedReason,
    });
    return [
      {
        id: row.id,
        version: row.version,
        perspective,
        coverage,
        settlement,
        overdue: isOverdue(settlement, outreachOn, scope.today),
        /** Somebody was to ask or be asked who no longer can: it has to be arranged anew. */
        fellThrough: !arranged && row.prospectPartnerId !== null && settlement === "OPEN",
        declaredBy: declaredBy.flatMap((partner) => faces.get(partner.id) ?? []),
        prospect: (prospect && faces.get(prospect.id)) ?? null,
        outreach: (outreach && faces.get(outreach.id)) ?? null,
        outreachOn,
        waivedReason: row.waivedReason,
      },
    ];
  });
  const held = rows.flatMap((row) => [row.prospectPartnerId ?? [], row.outreachPartnerId ?? []].flat());
  const choices = (states: (state: string) => boolean) =>
    asListed(
      partners.flatMap((partner) => (states(partner.state) ? (faces.get(partner.id) ?? []) : [])),
      { chosen: held },
    );
  const speaking = spokenFor(declaring);
  return {
    required,
    /** Goals about people none of whose own organisations is a member (A7). */
    aboutNotWith: whole(goals).flatMap(({ id, title, affectedGroups }) => {
      const groups = spokenAbout(affectedGroups, speaking);
      return groups.length > 0 ? [{ goalId: id, title, groups }] : [];
    }),
    /** What the members say of themselves, required or not. */
    declared: perspectiveIds.filter((perspective) => declarersOf(perspective, declaring).length > 0),
    prospects: choices((state) => onTheWay.has(state)),
    members: choices((state) => state === "MEMBER"),
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
