import { Refusal, unless } from "@/domain/refusal";
import { isOnlyAThought, refuseContribution } from "@/domain/setbacks/contributions";
import type { Contribute, TakeBack } from "@/domain/setbacks/schema";
import type { Change } from "@/server/core/events";
import { nextVersion, orConflict, WHOLE, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { contributionRow, planRow, riskRow } from "@/server/setbacks/reads/rows";
import { findLocked } from "@/server/setbacks/writes";

type Dependants = NonNullable<Change["dependants"]>;

/**
 * An organisation looks back from a failure and names what caused it: something new, which becomes a
 * setback on the list, or one that is there already ("we fear this too", and new words for its own).
 */
export async function contribute(scope: WorkspaceScope, input: Contribute) {
  return input.riskId === null ? nameNew(scope, input) : joinRisk(scope, input.riskId, input.words);
}

async function nameNew(scope: WorkspaceScope, { title, category, words }: Contribute) {
  const { partnerId } = scope.member;
  unless(refuseContribution({ partnerId, title, state: null }));
  if (!partnerId) throw new Refusal("noSeat");
  const key = { workspaceId: scope.workspaceId };
  const risk = await scope.tx.risk.create({
    data: { ...key, title, category, createdAt: scope.now },
    select: riskRow,
  });
  const plan = await scope.tx.setbackPlan.create({ data: { ...key, riskId: risk.id }, select: planRow });
  const contribution = await scope.tx.riskContribution.create({
    data: { ...key, riskId: risk.id, partnerId, words, createdAt: scope.now },
    select: contributionRow,
  });
  const dependants: Dependants = [
    { kind: "SETBACK_PLAN", before: null, after: plan },
    { kind: "RISK_CONTRIBUTION", before: null, after: contribution },
  ];
  scope.record({ action: "risk.contributed", kind: "RISK", before: null, after: risk, dependants });
  return { id: risk.id, version: risk.version };
}

/** Every organisation that names the risk, the reader's among them also after it took its word back. */
const findNaming = (scope: WorkspaceScope, riskId: string) =>
  scope.tx.riskContribution.findMany({
    where: { workspaceId: scope.workspaceId, riskId },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: contributionRow,
  });

/**
 * The second organisation touches the risk although it says the same as before: then undoing the first one's
 * sentence, which would take the risk from under the second, is refused as "changed since".
 */
async function touchRisk(scope: WorkspaceScope, before: Awaited<ReturnType<typeof findLocked>>["risk"]) {
  const after = await scope.tx.risk.update({
    where: whereVersion(scope, before),
    data: { version: nextVersion },
    select: riskRow,
  });
  return { kind: "RISK" as const, before, after };
}

async function joinRisk(scope: WorkspaceScope, riskId: string, words: string) {
  const { partnerId } = scope.member;
  const { risk } = await findLocked(scope, riskId);
  unless(refuseContribution({ partnerId, title: "", state: risk.state }));
  if (!partnerId) throw new Refusal("noSeat");
  const naming = await findNaming(scope, risk.id);
  const before = naming.find((contribution) => contribution.partnerId === partnerId) ?? null;
  const others = naming.filter((each) => each.removedAt === null && each.partnerId !== partnerId);
  const joins = before === null || before.removedAt !== null;
  const after = before
    ? await scope.tx.riskContribution.update({
        where: whereVersion(scope, before),
        data: { words, removedAt: null, version: nextVersion },
        select: contributionRow,
      })
    : await scope.tx.riskContribution.create({
        data: {
          workspaceId: scope.workspaceId,
          riskId: risk.id,
          partnerId,
          words,
          createdAt: scope.now,
        },
        select: contributionRow,
      });
  const dependants = joins && others.length === 1 ? [await touchRisk(scope, risk)] : [];
  scope.record({ action: "risk.contributed", kind: "RISK_CONTRIBUTION", before, after, dependants });
  return { id: after.id, version: after.version };
}

/**
 * Takes back that the person's organisation named a setback. What is still no more than its sentence goes with
 * it; what others have named or worked on stays.
 */
export async function takeBackContribution(scope: WorkspaceScope, input: TakeBack) {
  const { risk, plan, signs } = await findLocked(scope, input.riskId);
  const naming = (await findNaming(scope, risk.id)).filter((each) => each.removedAt === null);
  const own = naming.find((each) => each.partnerId === scope.member.partnerId) ?? null;
  const before = orConflict(own, input.version);
  const gone = { removedAt: scope.now, version: nextVersion };
  const after = await scope.tx.riskContribution.update({
    where: whereVersion(scope, before),
    data: gone,
    select: contributionRow,
  });
  const hasPlan = plan !== null && Object.values(planTexts(plan)).some((words) => words !== "");
  const dependants: Dependants = [];
  if (isOnlyAThought({ ...risk, hasPlan, signs: signs.length, namedBy: naming.length })) {
    const removed = await scope.tx.risk.update({
      where: whereVersion(scope, risk),
      data: gone,
      select: riskRow,
    });
    dependants.push({ kind: "RISK", before: risk, after: removed });
  }
  scope.record({ action: "risk.removed", kind: "RISK_CONTRIBUTION", before, after, dependants });
  return { id: after.id, version: after.version };
}

type Plan = NonNullable<Awaited<ReturnType<typeof findLocked>>["plan"]>;

const planTexts = ({ trigger, firstHours, nextSteps, whoDecides, publicLine, care }: Plan) => ({
  trigger,
  firstHours,
  nextSteps,
  whoDecides,
  publicLine,
  care,
});
