import { carriersOfPlan, PARTNERS_TOGETHER, type PlanFacts } from "./facts";

/** Backers below which a goal rests on one pair of shoulders (A4). */
const BACKERS_AT_LEAST = 2;

export const missingKinds = [
  "purposeMissing",
  "purposeShort",
  "formOpen",
  "formUndecided",
  "lifespanOpen",
  "fewMembers",
  "noGives",
  "expectationGap",
  "noGoals",
  "goalsWithoutIndicator",
  "goalsWithoutDate",
  "goalsWithoutLead",
  "goalsUnbacked",
  "goalsContested",
  "noAgreement",
  "missingClauses",
  "notSigned",
  "noRisks",
  "riskWithoutPlan",
  "blockingNotes",
] as const;
export type MissingKind = (typeof missingKinds)[number];

export interface Missing {
  kind: MissingKind;
  values: Record<string, string | number>;
  /** Where it is mended, below `/w/<workspace>`. */
  path: readonly string[];
  /** Without this the plan does not hold; shown as a gap. */
  gap: boolean;
}

/**
 * What the plan still lacks, in the order of the path. Every entry is computed from the records, names them
 * where there are few, and leads to where it is mended; nothing is ticked by hand (F8). What has ended lacks
 * nothing any more.
 */
export function whatIsMissing(facts: PlanFacts): Missing[] {
  if (facts.state === "ENDED") return [];
  return [
    ...ofPurpose(facts),
    ...ofPeople(facts),
    ...ofGoals(facts),
    ...ofAgreement(facts),
    ...ofSetbacks(facts),
    ...ofReview(facts),
  ];
}

const missing = (
  kind: MissingKind,
  path: readonly string[],
  values: Missing["values"] = {},
  gap = false,
): Missing => ({ kind, values, path, gap });

/** Something that concerns several records: nothing for none, its own page for one, the list for more. */
function several(
  kind: MissingKind,
  room: string,
  records: readonly { id: string; title: string }[],
  gap = false,
): Missing[] {
  const [first] = records;
  if (!first) return [];
  return [
    missing(
      kind,
      records.length === 1 ? [room, first.id] : [room],
      { count: records.length, title: first.title },
      gap,
    ),
  ];
}

const ofPurpose = (facts: PlanFacts): Missing[] =>
  facts.purposeGaps.map((kind) => missing(kind, ["purpose"]));

function ofPeople(facts: PlanFacts): Missing[] {
  const members = facts.partners.filter((partner) => partner.state === "MEMBER");
  if (members.length < PARTNERS_TOGETHER)
    return [missing("fewMembers", ["people", "invite"], { count: members.length }, true)];
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

function ofGoals({ goals }: PlanFacts): Missing[] {
  const alive = goals.filter(
    (goal) => goal.state === "PROPOSED" || goal.state === "ADOPTED" || goal.state === "IN_PROGRESS",
  );
  if (goals.length === 0) return [missing("noGoals", ["goals", "new"])];
  const adopted = alive.filter((goal) => goal.state !== "PROPOSED");
  const backers = (goal: (typeof goals)[number]) =>
    goal.positions.filter((one) => one.position === "DRIVES" || one.position === "SUPPORTS").length;
  return [
    ...several(
      "goalsWithoutIndicator",
      "goals",
      alive.filter((goal) => !goal.hasIndicator),
    ),
    ...several(
      "goalsWithoutDate",
      "goals",
      alive.filter((goal) => !goal.dueOn),
    ),
    ...several(
      "goalsWithoutLead",
      "goals",
      alive.filter((goal) => !goal.leadPartnerId),
    ),
    ...several(
      "goalsUnbacked",
      "goals",
      adopted.filter((goal) => backers(goal) < BACKERS_AT_LEAST),
      true,
    ),
    ...several(
      "goalsContested",
      "goals",
      alive.filter((goal) => goal.positions.some((one) => one.position === "RED_LINE")),
      true,
    ),
  ];
}

function ofAgreement(facts: PlanFacts): Missing[] {
  if (facts.texts.length === 0) return [missing("noAgreement", ["agreements"])];
  return facts.texts.flatMap((text) => {
    const path = ["agreements", text.agreementId];
    if (text.state === "DRAFT")
      return text.missingTopics > 0
        ? missing("missingClauses", path, { count: text.missingTopics, title: text.title })
        : [];
    const waited = text.signOffs.filter(
      (signOff) => signOff.state === "PENDING" || signOff.state === "REFUSED",
    ).length;
    return waited > 0
      ? missing("notSigned", path, { count: waited, title: text.title }, text.state === "ADOPTED")
      : [];
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
