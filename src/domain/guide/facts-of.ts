import { clauseGap } from "@/domain/agreements/clauses/clause-gap";
import { categoryValues } from "@/domain/analysis/category-values";
import { memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { findGaps } from "@/domain/expectations/gaps";
import { isAnswered } from "@/domain/plan/answers";
import { hasSaidNothing } from "@/domain/plan/first-word";
import { findQuestion } from "@/domain/plan/questions/all";
import { isTheirs, ourPart, taskStatuses } from "@/domain/plan/status";
import { isAskedIn, waitingFor } from "@/domain/rounds/answered";
import { missingParts } from "@/domain/setbacks/preparedness";
import { isHigh } from "@/domain/setbacks/weight";
import { purposeGapsOf } from "@/domain/workspaces/purpose";
import type { GuideExpectation, GuideRound, GuideText, PathFacts, PlanFacts, Reader } from "./facts";
import { proposalsFor } from "./proposals";

/** The small facts that the guide's rules work on, from the plan as this reader may see it. */
export function factsOf(snapshot: Snapshot, reader: Reader): PlanFacts {
  const { workspace } = snapshot;
  const members = memberIds(snapshot);
  const gaps = findGaps(snapshot.expectations.filter((row) => members.has(row.partnerId)));
  return {
    state: workspace.state,
    purposeGaps: purposeGapsOf({ ...workspace, formDecided: snapshot.formDecision !== null }),
    partners: snapshot.partners,
    invitations: snapshot.invitations,
    expectations: countExpectations(snapshot),
    nothing: snapshot.participations.filter((one) => one.answer === "NONE"),
    round: roundFact(snapshot, reader),
    proposals: proposalsFor(snapshot, reader.partnerId),
    expectationGaps: gaps.map(({ category, partnerIds }) => ({
      ...categoryValues(snapshot, category),
      count: partnerIds.length,
    })),
    goals: snapshot.goals,
    texts: snapshot.texts.map((text): GuideText => textFact(snapshot, text)),
    risks: snapshot.risks.map((risk) => ({
      ...risk,
      high: isHigh(risk),
      prepared: isPrepared(snapshot, risk, members),
    })),
    notes: snapshot.notes,
    path: pathFacts(snapshot, reader),
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

const textFact = ({ workspace }: Snapshot, text: Snapshot["texts"][number]): GuideText => ({
  ...text,
  clauses: {
    all: text.clauses.length,
    agreed: text.clauses.filter((clause) => clause.state === "AGREED").length,
  },
  missingTopics: clauseGap(workspace.form, text.clauses, workspace.protection).missing.length,
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

function pathFacts(snapshot: Snapshot, reader: Reader): PathFacts {
  const on = { partnerId: reader.partnerId, coordinates: reader.role === "COORDINATOR" };
  const statuses = taskStatuses(snapshot, on).filter((one) => one.whole.kind !== "CANNOT_START");
  const others = [...memberIds(snapshot)].filter((id) => id !== reader.partnerId);
  const own = statuses.flatMap(({ task, openQuestions }) => {
    const question = openQuestions.find((key) => findQuestion(key)?.by === "organisation");
    const othersDone = others.filter((id) => ourPart(snapshot, task, id) === "DONE").length;
    return question ? [{ task, question, othersDone }] : [];
  });
  const coalition = statuses.flatMap(({ task, openQuestions }) =>
    openQuestions
      .filter((key) => findQuestion(key)?.by === "coalition")
      .map((question) => ({ task, question })),
  );
  const promised = snapshot.openEnds.flatMap(({ question, partnerId, askBy }) => {
    const asked = findQuestion(question);
    if (!asked || askBy === null || !isTheirs(on, asked)) return [];
    if (asked.by === "organisation" && partnerId !== reader.partnerId) return [];
    return isAnswered(snapshot, asked.key, partnerId)
      ? []
      : [{ task: asked.task, question: asked.key, askBy }];
  });
  const saidNothing = reader.partnerId !== null && hasSaidNothing(snapshot, reader.partnerId);
  return { own, coalition: coalition[0] ?? null, saidNothing, promised };
}
