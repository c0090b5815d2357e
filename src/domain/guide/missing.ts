import type { CriterionCode } from "@/domain/plan/criteria/criterion";
import { carriersOfPlan, type OpenCriterion, PARTNERS_TOGETHER, type PlanFacts } from "./facts";
import { type Missing, type MissingKind, type MissingRecordKind, missing, several } from "./missing-entry";
import { missingGoals } from "./missing-goals";

/** Criteria that need no words of their own where one of these is said already. */
const saidBy: Partial<Record<CriterionCode, readonly MissingRecordKind[]>> = {
  purposeSaid: ["purposeMissing", "purposeShort"],
  lifespanSet: ["lifespanOpen"],
  formAdopted: ["formOpen", "formUndecided"],
  enoughPartners: ["fewMembers", "membersOnTheirWay"],
  givesSaid: ["noGives"],
  goalsAdopted: ["noGoals"],
  goalsComplete: ["noGoals", "goalsWithoutIndicator", "goalsWithoutDate", "goalsWithoutLead"],
  goalsBacked: ["noGoals", "goalsUnbacked"],
  firstSuccess: ["noGoals"],
  noRedLine: ["goalsContested"],
  enoughRisks: ["noRisks"],
  kindsCovered: ["noRisks"],
  highRisksComplete: ["noRisks", "riskWithoutPlan"],
  leavingSettled: ["noAgreement"],
  endingSettled: ["noAgreement"],
  clausesAgreed: ["noAgreement", "missingClauses"],
  textOpened: ["noAgreement"],
  textAdopted: ["noAgreement"],
  allSigned: ["noAgreement", "notSigned", "signRefused"],
  noBlockingNote: ["blockingNotes"],
};

/**
 * What the plan still lacks: gaps first, then in the order of the path. Every entry is computed from the records, names
 * them where there are few, and leads to where it is mended; nothing is ticked by hand (F8). It reads the criteria of
 * the plan, so it is empty only where every one of them is met. What has ended lacks nothing any more.
 */
export function whatIsMissing(facts: PlanFacts): Missing[] {
  if (facts.state === "ENDED") return [];
  const records = [
    ...ofPurpose(facts),
    ...ofPeople(facts),
    ...missingGoals(facts),
    ...ofAgreement(facts),
    ...ofSetbacks(facts),
    ...ofReview(facts),
  ];
  const all = [...records, ...ofCriteria(facts.openCriteria, records)];
  return [...all.filter((one) => one.gap), ...all.filter((one) => !one.gap)];
}

/** The open criteria that nothing above has said, one entry per task. */
function ofCriteria(open: readonly OpenCriterion[], said: readonly Missing[]): Missing[] {
  const kinds = new Set<MissingKind>(said.map((one) => one.kind));
  const untold = open.filter(({ code }) => !saidBy[code]?.some((kind) => kinds.has(kind)));
  const tasks = [...new Set(untold.map((one) => one.task))];
  return tasks.flatMap((task): Missing[] => {
    const own = untold.filter((one) => one.task === task);
    const [first] = own;
    if (!first) return [];
    const path = ["plan", task, "check"];
    if (own.length === 1) return [missing(first.code, path, { count: first.waitsFor.length })];
    const silent = new Set(own.flatMap((one) => one.waitsFor)).size;
    return [missing("taskOpen", path, { task, count: own.length, silent })];
  });
}

const ofPurpose = (facts: PlanFacts): Missing[] =>
  facts.purposeGaps.map((kind) => missing(kind, ["purpose"]));

function ofPeople(facts: PlanFacts): Missing[] {
  const members = facts.partners.filter((partner) => partner.state === "MEMBER");
  if (members.length < PARTNERS_TOGETHER) return [fewMembers(facts, members.length)];
  // "we can give nothing" is an answer too, and so is one that lies in a sealed round
  const gives = new Set([
    ...facts.expectations
      .filter((row) => row.kind === "GIVE" && row.state !== "DRAFT" && row.state !== "WITHDRAWN")
      .map((row) => row.partnerId),
    ...facts.nothing.filter((one) => one.kind === "GIVE").map((one) => one.partnerId),
    ...(facts.round?.gave ?? []),
  ]);
  const silent = carriersOfPlan(facts).filter((member) => !gives.has(member.id));
  const [first] = silent;
  const unmet = facts.expectationGaps.map((gap) =>
    missing("expectationGap", ["expectations"], { ...gap }, true),
  );
  if (!first) return unmet;
  return [...unmet, missing("noGives", ["expectations"], { count: silent.length, title: first.name })];
}

/** Alone there is no plan; where others are invited they are waited for, and nobody has failed to ask them. */
function fewMembers({ partners, invitations }: PlanFacts, count: number): Missing {
  const coming = partners.filter((one) => one.state === "INVITED" || one.state === "ONBOARDING").length;
  const invited = Math.max(coming, invitations.pending);
  return invited > 0
    ? missing("membersOnTheirWay", ["people"], { count: invited })
    : missing("fewMembers", ["people", "invite"], { count }, true);
}

function ofAgreement(facts: PlanFacts): Missing[] {
  if (facts.texts.length === 0) return [missing("noAgreement", ["agreements"])];
  return facts.texts.flatMap((text) => {
    const path = ["agreements", text.agreementId];
    if (text.state === "DRAFT")
      return text.missingTopics > 0
        ? missing("missingClauses", path, { count: text.missingTopics, title: text.title })
        : [];
    const said = (state: string) => text.signOffs.filter((signOff) => signOff.state === state).length;
    const [pending, refused] = [said("PENDING"), said("REFUSED")];
    return [
      ...(refused > 0 ? [missing("signRefused", path, { count: refused, title: text.title }, true)] : []),
      ...(pending > 0 ? [missing("notSigned", path, { count: pending, title: text.title })] : []),
    ];
  });
}

function ofSetbacks({ risks }: PlanFacts): Missing[] {
  if (risks.length === 0) return [missing("noRisks", ["setbacks"])];
  const bare = risks.filter(
    (risk) => risk.high && !(risk.ownerPartnerId && risk.hasTrigger && risk.hasFirstHours),
  );
  return several("riskWithoutPlan", "setbacks", bare, true);
}

function ofReview({ notes }: PlanFacts): Missing[] {
  const open = notes.filter((note) => note.weight === "BLOCKING" && !note.resolved).length;
  return open > 0 ? [missing("blockingNotes", ["notes"], { count: open }, true)] : [];
}
