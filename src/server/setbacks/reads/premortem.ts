import { holds } from "@/domain/access/permissions";
import { type CatalogueRiskId, catalogueCategory } from "@/domain/catalogue/risks";
import { blindSpots, refuseDismissal } from "@/domain/setbacks/blind-spots";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace, pickOrganisations } from "@/server/organisations/face";
import { contributionRow, dismissalRow, planRow, riskRow, signRow } from "./rows";

/** What the rule of blind spots needs, and the setbacks that were set aside. */
export async function readSpotFacts(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: workspaceId },
      select: { form: true, protection: true },
    }),
  );
  const risks = await scope.tx.risk.findMany({
    where: { workspaceId, removedAt: null, catalogueId: { not: null } },
    distinct: ["catalogueId"],
    take: 50,
    select: { catalogueId: true },
  });
  const dismissals = await scope.tx.riskDismissal.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 50,
    select: dismissalRow,
  });
  const facts = {
    ...workspace,
    added: risks.flatMap((risk) => risk.catalogueId ?? []),
    dismissed: dismissals.map((dismissal) => dismissal.catalogueId),
  };
  return { facts, dismissals };
}

/**
 * Typical setbacks that nobody has spoken of, in the order of the catalogue, and those that were set aside
 * (A10). `mayDismiss` is false where the level of protection keeps one on the list.
 */
export async function readBlindSpots(scope: WorkspaceScope) {
  const { facts, dismissals } = await readSpotFacts(scope);
  const spots = blindSpots(facts);
  const writes = holds(scope.member.role, "risk.write");
  return {
    spots: spots.map((id) => ({
      id,
      category: catalogueCategory[id],
      mayDismiss: writes && refuseDismissal(id, { ...facts, dismissed: [] }) === null,
    })),
    dismissed: dismissals
      .filter(({ catalogueId }) => !facts.added.includes(catalogueId) && !isSpot(spots, catalogueId))
      .map(({ removedAt: _, ...dismissal }) => dismissal),
    may: { write: writes },
  };
}

const isSpot = (spots: readonly CatalogueRiskId[], catalogueId: string) =>
  spots.some((id) => id === catalogueId);

const asked = {
  ...riskRow,
  plan: { select: planRow },
  signs: {
    where: { removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: signRow,
  },
  contributions: {
    where: { removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { ...contributionRow, partner: { select: partnerFace } },
  },
} satisfies Prisma.RiskSelect;

/** The open setbacks, oldest first, with what the questions about them ask, and members who can watch them: those who do, and as many as a field
 * lists. */
export async function readAsked(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const risks = await scope.tx.risk.findMany({
    where: { workspaceId, removedAt: null, state: { not: "CLOSED" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: asked,
    relationLoadStrategy: "join",
  });
  const chosen = whole(risks).flatMap((risk) =>
    [risk.ownerPartnerId ?? [], risk.deputyPartnerId ?? []].flat(),
  );
  const members = await pickOrganisations(scope, "MEMBERS", { chosen });
  return {
    risks: risks.map(({ removedAt: _, plan, signs, contributions, ...risk }) => ({
      ...risk,
      reviewedOn: dayOf(risk.reviewedOn),
      plan: plan && {
        version: plan.version,
        trigger: plan.trigger,
        firstHours: plan.firstHours,
      },
      signs: signs.map((sign) => sign.sign),
      namedBy: contributions.map(({ removedAt: _, partner, ...contribution }) => ({
        ...contribution,
        partner,
        own: contribution.partnerId === scope.member.partnerId,
      })),
    })),
    members,
  };
}

/**
 * The premortem of the reader's organisation: what it has named itself, and what the others have, which is
 * told only once it has named something: whoever reads first thinks less far. Readers without a seat, who
 * answer nothing themselves, see all of it.
 */
export async function readPremortem(scope: WorkspaceScope) {
  const { risks } = await readAsked(scope);
  const own = scope.member.partnerId;
  const named = risks.filter((risk) => risk.namedBy.length > 0);
  const mine = named.filter((risk) => risk.namedBy.some((contribution) => contribution.own));
  const others = named.filter((risk) => !mine.includes(risk));
  const open = own === null || mine.length > 0;
  const said = new Set(risks.flatMap((risk) => risk.namedBy.map((each) => each.partnerId)));
  const show = ({ id, title, category, version, namedBy }: (typeof risks)[number]) => ({
    id,
    title,
    category,
    version,
    namedBy,
  });
  return {
    mine: mine.map(show),
    others: open ? others.map(show) : [],
    /** How many of the others' are still kept back. */
    waiting: open ? 0 : others.length,
    /** Organisations that have named something. */
    said: said.size,
  };
}
