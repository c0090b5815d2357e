import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { FIRST_WORD } from "@/domain/plan/first-word";
import { questionOfKind } from "@/domain/plan/questions/all";
import type { GuideExpectation, PlanFacts, Reader } from "./facts";
import { isSoon, type Waiting, waiting } from "./waiting";

type Seated = Reader & { partnerId: string };

/** What an organisation owes the others, for a person who speaks for it. */
export function waitsForOrganisation(reader: Seated, facts: PlanFacts): Waiting[] {
  return [
    ...signatures(reader, facts),
    ...askedObjections(reader, facts),
    ...openRound(reader, facts),
    ...proposals(facts),
    ...expectations(reader, facts),
    ...positions(reader, facts),
    ...ownGoals(reader, facts),
    ...ownRisks(reader, facts),
    ...ownTasks(facts),
  ];
}

/** A text that was opened waits for each carrying organisation's word. "Not before" is a promise with a day. */
function signatures({ partnerId, maySign, today }: Seated, { texts }: PlanFacts): Waiting[] {
  if (!maySign) return [];
  return texts
    .filter((text) => text.state === "CONSULTATION" || text.state === "ADOPTED")
    .flatMap((text) => {
      const own = text.signOffs.find((signOff) => signOff.partnerId === partnerId);
      if (own?.state !== "PENDING") return [];
      const path = ["agreements", text.agreementId, "sign"];
      const signed = text.signOffs.filter((signOff) => signOff.state.startsWith("SIGNED")).length;
      const values = { title: text.title, signed };
      if (own.notBefore && own.notBefore > today)
        return waiting("sign", "DATED", "youNamedADay", path, { on: own.notBefore, values });
      if (own.notBefore)
        return waiting("sign", "OVERDUE", "yourDayHasCome", path, { on: own.notBefore, values });
      return waiting("sign", "BLOCKS", signed > 0 ? "othersHaveSigned" : "textIsOpen", path, { values });
    });
}

/** The coordination asks whether what the organisation objected to is settled: only the organisation can say so. */
function askedObjections({ partnerId }: Seated, { objections }: PlanFacts): Waiting[] {
  return objections
    .filter((objection) => objection.partnerId === partnerId && objection.asked)
    .map(({ agreementId, clauseId, title }) =>
      waiting(
        "answerObjection",
        "BLOCKS",
        "onlyYouCanSettle",
        ["agreements", agreementId, "clauses", clauseId],
        {
          values: { title },
        },
      ),
    );
}

/** Tasks whose questions have waiting items of their own, above. */
const saidElsewhere: ReadonlySet<string> = new Set(["expectations", "goals", "review"]);

/** What the path still asks of the organisation: the first task that others are through with, and the first at all. */
function ownTasks({ path }: PlanFacts): Waiting[] {
  const open = path.own.filter(({ task }) => !saidElsewhere.has(task));
  const held = open.find(({ othersDone }) => othersDone > 0);
  const free = open.find(({ othersDone }) => othersDone === 0);
  const item = (rank: "BLOCKS" | "OPEN", reason: string, one: (typeof open)[number]) =>
    waiting("answerTask", rank, reason, ["plan", ...one.question.split("/")], {
      values: { task: one.task, count: one.othersDone },
    });
  return [
    ...(held ? [item("BLOCKS", "othersHaveAnswered", held)] : []),
    ...(free ? [item("OPEN", "yourWordIsMissing", free)] : []),
  ];
}

const countOf = (rows: readonly GuideExpectation[]): number => rows.reduce((sum, row) => sum + row.count, 0);

/** A sealed round is revealed once all have answered: whoever is missing holds up everybody, until its last day. */
function openRound({ partnerId }: Seated, { round, partners }: PlanFacts): Waiting[] {
  const missing = round ? round.kinds.length - round.answered.length : 0;
  const isMember = partners.some((one) => one.id === partnerId && one.state === "MEMBER");
  if (!round || missing === 0 || !isMember) return [];
  const path = ["expectations", "rounds", round.id];
  return [
    waiting("answerRound", "BLOCKS", "revealNeedsYou", path, {
      on: round.endsOn,
      values: { count: missing },
    }),
  ];
}

/**
 * Somebody has proposed to bring a give and an ask together, and this organisation's yes is missing: the other side
 * waits.
 */
function proposals({ proposals: all }: PlanFacts): Waiting[] {
  const first = all.find((proposal) => proposal.othersYes) ?? all[0];
  if (!first) return [];
  const path =
    all.length === 1 ? ["expectations", first.expectationId] : ["plan", "expectations", "openNeeds"];
  const reason = first.othersYes ? "theyWaitForYourYes" : "proposedToBoth";
  return [
    waiting("answerMatch", "BLOCKS", reason, path, { values: { count: all.length, name: first.name } }),
  ];
}

/** What the organisation gives, wants, needs and refuses, as far as no open round asks for it: said, shared, and confirmed by itself. */
function expectations(reader: Seated, facts: PlanFacts): Waiting[] {
  const { partnerId } = reader;
  const own = facts.expectations.filter((row) => row.partnerId === partnerId && row.state !== "WITHDRAWN");
  const question = (id: string) => ["plan", "expectations", id];
  const check = question("check");
  const items: Waiting[] = [];
  const recorded = countOf(own.filter((row) => row.recordedForOrganisation && row.state !== "CONFIRMED"));
  if (recorded > 0)
    items.push(
      waiting("confirmRecorded", "BLOCKS", "onlyYourWordCounts", check, { values: { count: recorded } }),
    );
  const hungry = new Set(
    facts.expectations
      .filter(
        (row) =>
          row.partnerId !== partnerId &&
          (row.kind === "GET" || row.kind === "NEED") &&
          row.state !== "WITHDRAWN",
      )
      .map((row) => row.partnerId),
  ).size;
  const sealed: readonly ExpectationKind[] = facts.round?.kinds ?? [];
  const nothing = (kind: ExpectationKind) =>
    facts.nothing.some((one) => one.partnerId === partnerId && one.kind === kind);
  const gives = own.some((row) => row.kind === "GIVE") || sealed.includes("GIVE") || nothing("GIVE");
  if (!gives) items.push(sayGive(reader, facts, hungry));
  const missing = (["GET", "NEED", "RED_LINE"] as const).filter(
    (kind) => !sealed.includes(kind) && !own.some((row) => row.kind === kind) && !nothing(kind),
  );
  const [first] = missing;
  if (gives && first)
    items.push(
      waiting("answerExpectations", "OPEN", "answersMissing", question(questionOfKind(first).id), {
        values: { count: missing.length, first },
      }),
    );
  const drafts = countOf(own.filter((row) => row.state === "DRAFT" && !row.recordedForOrganisation));
  if (drafts > 0)
    items.push(
      waiting("shareDrafts", "OPEN", "draftsAreHidden", ["expectations"], { values: { count: drafts } }),
    );
  const shared = countOf(own.filter((row) => row.state === "SHARED" && !row.recordedForOrganisation));
  if (shared > 0)
    items.push(waiting("confirmShared", "OPEN", "sharedIsUnconfirmed", check, { values: { count: shared } }));
  return items;
}

/**
 * What it gives. Others wait for it where they have asked for something, and for the first word of whoever has just
 * come: until then they know nothing of it. The coordination begins with why instead.
 */
function sayGive({ role, partnerId }: Seated, facts: PlanFacts, hungry: number): Waiting {
  const path = ["plan", ...FIRST_WORD.split("/")];
  const begins = role === "REPRESENTATIVE" && facts.path.saidNothing;
  if (hungry > 0)
    return waiting("sayGive", "BLOCKS", "othersNeed", path, { begins, values: { count: hungry } });
  const others = facts.partners.some((one) => one.id !== partnerId && one.state === "MEMBER");
  return begins && others
    ? waiting("sayGive", "BLOCKS", "firstWord", path, { begins })
    : waiting("sayGive", "OPEN", "nothingGivenYet", path);
}

/** Goals on which the organisation has not said where it stands: the proposed ones hold the others up. */
function positions({ partnerId }: Seated, facts: PlanFacts): Waiting[] {
  const open = facts.goals
    .filter((goal) => goal.state === "PROPOSED" || goal.state === "ADOPTED" || goal.state === "IN_PROGRESS")
    .filter((goal) => !goal.positions.some((position) => position.partnerId === partnerId));
  const first = open.find((goal) => goal.state === "PROPOSED") ?? open[0];
  if (!first) return [];
  const path = ["plan", "goals", "positions"];
  const values = { count: open.length, title: first.title };
  if (first.state === "PROPOSED")
    return [waiting("positionGoals", "BLOCKS", "adoptionNeedsYou", path, { values })];
  return [waiting("positionGoals", "OPEN", "othersWonder", path, { values })];
}

/** Goals that the organisation leads and whose day is over or near. */
function ownGoals({ partnerId, today }: Seated, facts: PlanFacts): Waiting[] {
  return facts.goals
    .filter(
      (goal) =>
        goal.leadPartnerId === partnerId && (goal.state === "ADOPTED" || goal.state === "IN_PROGRESS"),
    )
    .flatMap((goal) => {
      const more = { on: goal.dueOn, values: { title: goal.title } };
      if (goal.dueOn && goal.dueOn < today)
        return waiting("goalDue", "OVERDUE", "goalIsOverdue", ["goals", goal.id], more);
      if (goal.dueOn && isSoon(goal.dueOn, today))
        return waiting("goalDue", "DATED", "goalIsNear", ["goals", goal.id], more);
      return [];
    });
}

/** Risks that the organisation watches without knowing when to act, or what to do first. High ones before the others. */
function ownRisks({ partnerId }: Seated, facts: PlanFacts): Waiting[] {
  return [...facts.risks]
    .filter((risk) => risk.ownerPartnerId === partnerId && !(risk.hasTrigger && risk.hasFirstHours))
    .sort((a, b) => Number(b.high) - Number(a.high))
    .map((risk) => {
      const reason = risk.high ? "riskIsHigh" : "youWatchIt";
      const kind = risk.hasTrigger ? "riskFirstHours" : "riskTrigger";
      return waiting(kind, "OPEN", reason, ["setbacks", risk.id], { values: { title: risk.title } });
    });
}
