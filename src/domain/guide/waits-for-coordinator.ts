import { carriersOfPlan, type GuideText, PARTNERS_TOGETHER, type PlanFacts, type Reader } from "./facts";
import { isSoon, type Waiting, waiting } from "./waiting";

/** What the coordination holds in its hands. Of the open tasks it gets the first one only; the workspace page lists them all. */
export function waitsForCoordinator(reader: Reader, facts: PlanFacts): Waiting[] {
  return [
    ...doors(facts),
    ...notes(facts),
    ...reveal(facts),
    ...objections(facts),
    ...adoptions(facts),
    ...reviews(reader, facts),
    ...firstTask(reader, facts),
  ];
}

/** People who stand outside: an organisation to be confirmed, an invitation that ran out. */
function doors({ partners, invitations }: PlanFacts): Waiting[] {
  const items: Waiting[] = [];
  const onboarding = partners.filter((partner) => partner.state === "ONBOARDING");
  const [first] = onboarding;
  if (first) {
    const path = onboarding.length === 1 ? ["partners", first.id] : ["partners"];
    items.push(
      waiting("confirmPartners", "BLOCKS", "theyAreHere", path, {
        values: { count: onboarding.length, name: first.name },
      }),
    );
  }
  const asking = invitations.asking ?? 0;
  if (asking > 0)
    items.push(
      waiting("inviteAsking", "BLOCKS", "theyHaveTheMail", ["people", "invitations"], {
        values: { count: asking },
      }),
    );
  if (invitations.expired > 0)
    items.push(
      waiting("renewInvitations", "BLOCKS", "linkRanOut", ["people"], {
        values: { count: invitations.expired },
      }),
    );
  return items;
}

function notes({ notes: all }: PlanFacts): Waiting[] {
  const open = (weight: string) => all.filter((note) => !note.resolved && note.weight === weight).length;
  const items: Waiting[] = [];
  if (open("BLOCKING") > 0)
    items.push(
      waiting("blockingNotes", "BLOCKS", "startIsHeldUp", ["notes"], { values: { count: open("BLOCKING") } }),
    );
  if (open("IMPORTANT") > 0)
    items.push(
      waiting("importantNotes", "OPEN", "outsiderDoubts", ["notes"], {
        values: { count: open("IMPORTANT") },
      }),
    );
  return items;
}

/** Everybody has answered the sealed round: they need not wait for its last day. */
function reveal({ round }: PlanFacts): Waiting[] {
  if (!round || round.waiting > 0) return [];
  return [waiting("revealRound", "BLOCKS", "allHaveAnswered", ["expectations", "rounds", round.id])];
}

/** Objections that nobody has answered with a question yet: as long as they stand, their text is opened by nobody. */
function objections({ objections: all }: PlanFacts): Waiting[] {
  const open = all.filter((objection) => !objection.asked);
  const [first] = open;
  if (!first) return [];
  const path = ["agreements", first.agreementId, ...(open.length === 1 ? ["clauses", first.clauseId] : [])];
  return [
    waiting("settleObjections", "BLOCKS", "objectionHoldsUp", path, {
      values: { count: open.length, title: first.title },
    }),
  ];
}

/** Where everybody has spoken, only the decision is missing. */
function adoptions(facts: PlanFacts): Waiting[] {
  const members = carriersOfPlan(facts);
  if (members.length < PARTNERS_TOGETHER) return [];
  const texts = facts.texts
    .filter((text) => text.state === "CONSULTATION" && members.every((member) => hasSigned(text, member.id)))
    .filter((text) => !text.blocked)
    .map((text) =>
      waiting("adoptAgreement", "BLOCKS", "allHaveSigned", ["agreements", text.agreementId, "adopt"], {
        values: { title: text.title },
      }),
    );
  const goals = facts.goals
    .filter(
      (goal) =>
        goal.state === "PROPOSED" &&
        members.every((member) => goal.positions.some((one) => one.partnerId === member.id)),
    )
    .filter((goal) => goal.against.length === 0)
    .map((goal) =>
      waiting("adoptGoal", "BLOCKS", "allHaveSpoken", ["goals", goal.id, "adopt"], {
        values: { title: goal.title },
      }),
    );
  return [...texts, ...goals];
}

const hasSigned = (text: GuideText, partnerId: string): boolean =>
  text.signOffs.some((signOff) => signOff.partnerId === partnerId && signOff.state.startsWith("SIGNED"));

/** An agreement says itself when it wants to be looked at again. */
function reviews({ today }: Reader, { texts }: PlanFacts): Waiting[] {
  return texts.flatMap((text) => {
    if (text.state !== "ADOPTED" || !text.reviewOn) return [];
    const more = { on: text.reviewOn, values: { title: text.title } };
    const path = ["agreements", text.agreementId];
    if (text.reviewOn < today) return waiting("reviewAgreement", "OVERDUE", "reviewIsOverdue", path, more);
    return isSoon(text.reviewOn, today)
      ? waiting("reviewAgreement", "DATED", "reviewIsNear", path, more)
      : [];
  });
}

/** The question itself, or what its step would refuse for: that comes first, with its own place. */
function questionOf({ task, question, first }: NonNullable<PlanFacts["path"]["coalition"]>): Waiting {
  if (first) return waiting(first.kind, "OPEN", `${first.kind}First`, first.path, { values: first.values });
  return waiting("answerQuestion", "OPEN", "nextOnThePath", ["plan", ...question.split("/")], {
    values: { task },
  });
}

/**
 * Others carry the plan along and none of them has said anything yet: the sealed question is the first thing that gets
 * them to speak.
 */
function isQuiet({ partnerId }: Reader, facts: PlanFacts): boolean {
  const others = carriersOfPlan(facts).filter(({ id }) => id !== partnerId);
  const speaks = (id: string) =>
    [...facts.expectations, ...facts.nothing].some((one) => one.partnerId === id);
  return others.length > 0 && facts.round === null && !others.some(({ id }) => speaks(id));
}

/** The first step of the path that is not taken yet. */
function firstTask(reader: Reader, facts: PlanFacts): Waiting[] {
  const { coalition } = facts.path;
  const ask = () => (coalition ? [questionOf(coalition)] : []);
  if (coalition?.task === "purpose") return ask();
  const coming = facts.partners.filter(
    (partner) => partner.state === "MEMBER" || partner.state === "ONBOARDING" || partner.state === "INVITED",
  );
  if (coming.length < PARTNERS_TOGETHER)
    return [waiting("invitePartners", "OPEN", "aloneIsNoPlan", ["people", "invite"])];
  return isQuiet(reader, facts)
    ? [waiting("askEveryone", "OPEN", "nobodyHasSpoken", ["expectations", "rounds", "new"], { begins: true })]
    : ask();
}
