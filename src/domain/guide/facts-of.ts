import { clauseGap } from "@/domain/agreements/clauses/clause-gap";
import { hasSigned } from "@/domain/agreements/states";
import { goalAgainst, textAgainst } from "@/domain/analysis/against";
import { categoryValues } from "@/domain/analysis/category-values";
import { openGaps } from "@/domain/analysis/findings/expectation-gaps";
import { memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { backersOf, countedGoal } from "@/domain/goals/backing";
import { currentText } from "@/domain/plan/criteria/agreement";
import { criteriaOf } from "@/domain/plan/criteria/all";
import { hasSaidNothing } from "@/domain/plan/first-word";
import { hindranceOf } from "@/domain/plan/hindrance";
import { taskStillWaiting } from "@/domain/plan/open-end";
import { findQuestion } from "@/domain/plan/questions/all";
import { isTheirs, ourPart, type TaskStatus, taskStatuses } from "@/domain/plan/status";
import { isAskedIn, waitingFor } from "@/domain/rounds/answered";
import { missingParts } from "@/domain/setbacks/preparedness";
import { isHigh } from "@/domain/setbacks/weight";
import { purposeGapsOf } from "@/domain/workspaces/purpose";
import type { GuideExpectation, GuideRound, GuideText, PathFacts, PlanFacts, Reader } from "./facts";
import { proposalsFor } from "./proposals";
import { whatIsUnchecked } from "./unchecked";

/** The small facts that the guide's rules work on, from the plan as this reader may see it. */
export function factsOf(snapshot: Snapshot, reader: Reader): PlanFacts {
  const { workspace } = snapshot;
  const members = memberIds(snapshot);
  return {
    state: workspace.state,
    purposeGaps: purposeGapsOf({ ...workspace, formDecided: snapshot.formDecision !== null }),
    partners: snapshot.partners,
    invitations: snapshot.invitations,
    expectations: countExpectations(snapshot),
    nothing: snapshot.participations.filter((one) => one.answer === "NONE"),
    round: roundFact(snapshot, reader),
    proposals: proposalsFor(snapshot, reader.partnerId),
    expectationGaps: openGaps(snapshot).map(({ category, partnerIds }) => ({
      ...categoryValues(snapshot, category),
      count: partnerIds.length,
    })),
    goals: snapshot.goals.map((goal) => ({
      ...goal,
      backers: backersOf(countedGoal(goal, members)).length,
      against: goalAgainst(snapshot, goal, members),
    })),
    texts: snapshot.texts.map((text): GuideText => textFact(snapshot, text)),
    objections: snapshot.objections,
    risks: snapshot.risks.map((risk) => ({
      ...risk,
      high: isHigh(risk),
      prepared: isPrepared(snapshot, risk, members),
    })),
    notes: snapshot.notes,
    path: pathFacts(snapshot, reader),
    drafts: draftFacts(snapshot, reader),
    openCriteria: criteriaOf(snapshot).filter((one) => !one.met),
    unchecked: whatIsUnchecked(snapshot),
  };
}

function roundFact({ openRound, partners }: Snapshot, { partnerId }: Reader): GuideRound | null {
  if (!openRound) return null;
  const { id, endsOn, kinds, answers } = openRound;
  const asked = partners.map((partner) => ({ id: partner.id, isAsked: isAskedIn(partner) }));
  return {
    id,
    endsOn,
    kinds,
    answered: kinds.filter((kind) =>
      answers.some((answer) => answer.partnerId === partnerId && answer.kind === kind),
    ),
    gave: answers.filter((answer) => answer.kind === "GIVE").map((answer) => answer.partnerId),
    waiting: waitingFor(kinds, answers, asked).length,
  };
}

/** Counts per organisation, kind and state. */
function countExpectations({ expectations }: Snapshot): GuideExpectation[] {
  const counts = new Map<string, GuideExpectation>();
  for (const { partnerId, kind, state, recordedForOrganisation } of expectations) {
    if (state === "WITHDRAWN") continue;
    const key = [partnerId, kind, state, recordedForOrganisation].join();
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { partnerId, kind, state, recordedForOrganisation, count });
  }
  return [...counts.values()];
}

const textFact = (snapshot: Snapshot, text: Snapshot["texts"][number]): GuideText => ({
  ...text,
  clauses: {
    all: text.clauses.length,
    agreed: text.clauses.filter((clause) => clause.state === "AGREED").length,
  },
  missingTopics: clauseGap(snapshot.workspace.form, text.clauses, snapshot.workspace.protection).missing
    .length,
  blocked: textAgainst(snapshot, text).length > 0,
});

function isPrepared(
  { today }: Snapshot,
  risk: Snapshot["risks"][number],
  members: ReadonlySet<string>,
): boolean {
  const ownerIsMember = risk.ownerPartnerId !== null && members.has(risk.ownerPartnerId);
  const hasDeputy = risk.deputyPartnerId !== null;
  return missingParts({ ...risk, ownerIsMember, hasDeputy }, today).length === 0;
}

/**
 * The tasks that still ask an organisation something. A task whose criteria are met asks nobody any more, and whoever
 * has signed the text has said with it who they are and in which form they work together.
 */
function stillAsked(
  snapshot: Snapshot,
  statuses: readonly TaskStatus[],
  partnerId: string | null,
): TaskStatus[] {
  const word = currentText(snapshot)?.signOffs.find((one) => one.partnerId === partnerId);
  const hasWord = word !== undefined && hasSigned(word.state);
  return statuses.filter(({ whole, part }) => whole.kind !== "DONE" && !(hasWord && part === "understand"));
}

function draftFacts({ drafts }: Snapshot, reader: Reader): PlanFacts["drafts"] {
  const on = { partnerId: reader.partnerId, coordinates: reader.role === "COORDINATOR" };
  return drafts.flatMap((key) => {
    const question = findQuestion(key);
    return question && isTheirs(on, question) ? [{ task: question.task, question: question.key }] : [];
  });
}

function pathFacts(snapshot: Snapshot, reader: Reader): PathFacts {
  const on = { partnerId: reader.partnerId, coordinates: reader.role === "COORDINATOR" };
  const statuses = taskStatuses(snapshot, on).filter((one) => one.whole.kind !== "CANNOT_START");
  const others = [...memberIds(snapshot)].filter((id) => id !== reader.partnerId);
  const own = stillAsked(snapshot, statuses, reader.partnerId).flatMap(({ task, openQuestions }) => {
    const question = openQuestions.find((key) => findQuestion(key)?.by === "organisation");
    const othersDone = others.filter((id) => ourPart(snapshot, task, id) === "DONE").length;
    return question ? [{ task, question, othersDone }] : [];
  });
  const unmet = statuses.filter((one) => one.whole.kind !== "DONE");
  const coalition = unmet.flatMap(({ task, openQuestions }) =>
    openQuestions
      .filter((key) => findQuestion(key)?.by === "coalition")
      .flatMap((question) => {
        const first = hindranceOf(snapshot, question);
        return first === "nothingToDo" ? [] : [{ task, question, first }];
      }),
  );
  const promised = snapshot.openEnds.flatMap(({ question, partnerId, askBy }) => {
    const asked = findQuestion(question);
    if (askBy === null || (asked && !isTheirs(on, asked))) return [];
    if (asked?.by !== "coalition" && partnerId !== reader.partnerId) return [];
    const task = taskStillWaiting(snapshot, question, partnerId);
    return task ? [{ task, question, askBy }] : [];
  });
  const saidNothing = reader.partnerId !== null && hasSaidNothing(snapshot, reader.partnerId);
  return { own, coalition: coalition[0] ?? null, saidNothing, promised };
}
