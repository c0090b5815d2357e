import { holds } from "@/domain/access/permissions";
import { momentOf } from "@/domain/calendar";
import { relevantRisks } from "@/domain/catalogue/risks";
import { byNeed, missingParts, nextStep, preparationOf } from "@/domain/setbacks/preparedness";
import { MAX_SIGNS } from "@/domain/setbacks/schema";
import { missingFor, nextState, riskMovesFrom } from "@/domain/setbacks/states";
import { isAssessed, isHigh } from "@/domain/setbacks/weight";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound, PAGE_SIZE, page, WHOLE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";
import { type RiskFacts, riskFacts } from "./reads/facts";
import { contributionRow, planRow, riskRow, signRow, stateFacts } from "./reads/rows";

/** A risk as a card or a line: how prepared, and what to do next. */
function summarise(scope: WorkspaceScope, risk: RiskFacts) {
  return {
    ...risk,
    missing: missingParts(risk, scope.today),
    preparation: preparationOf(risk, scope.today),
    next: nextStep(risk, scope.today),
  };
}

async function readOrdered(scope: WorkspaceScope) {
  const facts = await riskFacts(scope);
  const open = facts.filter((risk) => risk.state !== "CLOSED");
  const prepared = open.filter((risk) => preparationOf(risk, scope.today) === "PREPARED").length;
  return {
    risks: facts.sort(byNeed(scope.today)),
    counts: { open: open.length, prepared, closed: facts.length - open.length },
  };
}

/** The signs somebody should look at: seen ones first, then those not looked at for longest. */
async function readSigns(scope: WorkspaceScope) {
  const signs = await scope.tx.earlyWarningSign.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      risk: { removedAt: null, state: { not: "CLOSED" } },
    },
    orderBy: [
      { observedOn: { sort: "desc", nulls: "last" } },
      { lastCheckedOn: { sort: "asc", nulls: "first" } },
      { id: "asc" },
    ],
    take: PAGE_SIZE + 1,
    select: { ...signRow, risk: { select: { id: true, title: true } } },
    relationLoadStrategy: "join",
  });
  const { rows, next } = page(signs, (sign) => sign.id);
  return {
    signs: rows.map(({ risk, ...sign }) => ({ ...showSign(scope, sign), risk })),
    moreSigns: next !== null,
  };
}

function showSign(
  scope: WorkspaceScope,
  sign: Prisma.EarlyWarningSignGetPayload<{ select: typeof signRow }>,
) {
  const { removedAt: _, ...shown } = sign;
  const lastCheckedOn = dayOf(sign.lastCheckedOn);
  return {
    ...shown,
    lastCheckedOn,
    observedOn: dayOf(sign.observedOn),
    checkedToday: lastCheckedOn === scope.today,
  };
}

/** The open risks by what needs attention, and the signs that are watched. */
export async function readMap(scope: WorkspaceScope) {
  const { risks, counts } = await readOrdered(scope);
  const open = risks.filter((risk) => risk.state !== "CLOSED");
  return {
    risks: open.map((risk) => summarise(scope, risk)),
    counts,
    ...(await readSigns(scope)),
    may: { write: holds(scope.member.role, "risk.write") },
  };
}

/** A page of all risks in the same order, closed ones last; `after` is the last one of the page before. */
export async function listRisks(scope: WorkspaceScope, after?: string) {
  const { risks, counts } = await readOrdered(scope);
  const start = after ? risks.findIndex((risk) => risk.id === after) + 1 : 0;
  const { rows, next } = page(risks.slice(start, start + PAGE_SIZE + 1), (risk) => risk.id);
  return {
    risks: rows.map((risk) => summarise(scope, risk)),
    counts,
    next,
    may: { write: holds(scope.member.role, "risk.write") },
  };
}

/** One risk with its plan and signs, what is missing, and the moves that can be made from here. */
export async function readRisk(scope: WorkspaceScope, riskId: string) {
  const row = orNotFound(
    await scope.tx.risk.findFirst({
      where: { workspaceId: scope.workspaceId, id: riskId, removedAt: null },
      select: {
        ...riskRow,
        createdAt: true,
        owner: { select: partnerFace },
        deputy: { select: partnerFace },
        plan: { select: planRow },
        signs: {
          where: { removedAt: null },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          take: MAX_SIGNS,
          select: signRow,
        },
        contributions: {
          where: { removedAt: null },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          take: WHOLE + 1,
          select: { ...contributionRow, partner: { select: partnerFace } },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const { removedAt: _, plan, signs, contributions, ...risk } = row;
  const facts = stateFacts(risk, plan, signs.length);
  const prepared = {
    ...risk,
    ownerIsMember: risk.owner?.state === "MEMBER",
    hasDeputy: facts.hasDeputy,
    hasTrigger: facts.hasTrigger,
    hasFirstHours: facts.hasFirstHours,
    signs: signs.length,
    reviewedOn: dayOf(risk.reviewedOn),
  };
  const writes = holds(scope.member.role, "risk.write");
  const open = risk.state !== "CLOSED";
  const ahead = nextState(risk.state);
  return {
    ...risk,
    createdAt: momentOf(risk.createdAt),
    reviewedOn: prepared.reviewedOn,
    plan: plan && withoutRemoval(plan),
    signs: signs.map((sign) => showSign(scope, sign)),
    /** Who named it when they looked back from a failure, the first one first. */
    namedBy: contributions.map(({ removedAt: _, ...contribution }) => ({
      ...contribution,
      own: contribution.partnerId === scope.member.partnerId,
    })),
    high: isHigh(risk),
    assessed: isAssessed(risk),
    missing: missingParts(prepared, scope.today),
    preparation: preparationOf(prepared, scope.today),
    next: nextStep(prepared, scope.today),
    /** The state ahead and what it still rests on. */
    ahead: ahead && { state: ahead, missing: missingFor(ahead, facts) },
    may: {
      change: writes && open,
      remove: writes,
      addSign: writes && open && signs.length < MAX_SIGNS,
      join:
        writes &&
        open &&
        scope.member.partnerId !== null &&
        !contributions.some((contribution) => contribution.partnerId === scope.member.partnerId),
      moveTo: writes ? riskMovesFrom(risk.state, facts) : [],
    },
  };
}

function withoutRemoval({ removedAt: _, ...plan }: Prisma.SetbackPlanGetPayload<{ select: typeof planRow }>) {
  return plan;
}

/** What the form of a new setback offers: what the collection still has. */
export async function readRiskChoices(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const workspace = await scope.tx.workspace.findFirst({
    where: { id: workspaceId },
    select: { form: true },
  });
  const taken = await scope.tx.risk.findMany({
    where: { workspaceId, removedAt: null, catalogueId: { not: null } },
    distinct: ["catalogueId"],
    take: 50,
    select: { catalogueId: true },
  });
  const takenIds = new Set(taken.map((risk) => risk.catalogueId));
  return {
    collection: relevantRisks(orNotFound(workspace).form).map((riskId) => ({
      id: riskId,
      taken: takenIds.has(riskId),
    })),
  };
}
