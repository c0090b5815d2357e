import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "@/domain/calendar";
import type { PlanFacts, Reader } from "./facts";
import { whatWaits } from "./next-thing";
import { compareWaiting, ranks, type Waiting, waitingKinds } from "./waiting";

const today = "2027-03-01";
const partner = (id: string, state: PlanFacts["partners"][number]["state"] = "MEMBER") => ({
  id,
  name: `Verein ${id}`,
  state,
  tier: "CORE" as const,
});
const said = (
  partnerId: string,
  kind: "GIVE" | "GET" | "NEED" | "RED_LINE",
  state: "DRAFT" | "SHARED" | "CONFIRMED" = "CONFIRMED",
  recordedForOrganisation = false,
) => ({
  partnerId,
  kind,
  state,
  recordedForOrganisation,
  count: 1,
});
const everything = (id: string) =>
  (["GIVE", "GET", "NEED", "RED_LINE"] as const).map((kind) => said(id, kind));
const goal = (more: Partial<PlanFacts["goals"][number]> = {}): PlanFacts["goals"][number] => ({
  id: "g",
  title: "Takt",
  state: "IN_PROGRESS",
  dueOn: null,
  leadPartnerId: null,
  hasIndicator: true,
  positions: [
    { partnerId: "a", position: "DRIVES" },
    { partnerId: "b", position: "SUPPORTS" },
  ],
  backers: 2,
  against: [],
  ...more,
});
const text = (more: Partial<PlanFacts["texts"][number]> = {}): PlanFacts["texts"][number] => ({
  agreementId: "v",
  title: "Vereinbarung",
  state: "ADOPTED",
  reviewOn: null,
  clauses: { all: 3, agreed: 3 },
  missingTopics: 0,
  blocked: false,
  signOffs: [
    { partnerId: "a", state: "SIGNED", notBefore: null },
    { partnerId: "b", state: "SIGNED", notBefore: null },
  ],
  ...more,
});
const pending = (notBefore: Day | null = null) => [
  { partnerId: "a", state: "SIGNED" as const, notBefore: null },
  { partnerId: "b", state: "PENDING" as const, notBefore },
];
const objection = (more: Partial<PlanFacts["objections"][number]> = {}) => ({
  clauseId: "clause",
  agreementId: "agreement",
  title: "Stimmen",
  partnerId: "b",
  asked: true,
  ...more,
});
const risk = (more: Partial<PlanFacts["risks"][number]> = {}) => ({
  id: "r",
  title: "Förderung endet",
  ownerPartnerId: "b",
  high: false,
  hasTrigger: true,
  hasFirstHours: true,
  prepared: true,
  ...more,
});
const note = (more: Partial<PlanFacts["notes"][number]> = {}) => ({
  weight: "NOTE" as const,
  resolved: false,
  authorId: "someone",
  answered: false,
  ...more,
});

/** A plan in which nobody has to do anything. */
const calm: PlanFacts = {
  state: "ACTIVE",
  proposals: [],
  expectationGaps: [],
  nothing: [],
  round: null,
  path: { own: [], coalition: null, saidNothing: false, promised: [] },
  purposeGaps: [],
  partners: [partner("a"), partner("b")],
  invitations: { pending: 0, expired: 0 },
  expectations: [...everything("a"), ...everything("b")],
  goals: [goal()],
  texts: [text()],
  objections: [],
  risks: [risk()],
  notes: [],
  openCriteria: [],
  unchecked: [],
  drafts: [],
};
const coordinator: Reader = { today, memberId: "m-a", role: "COORDINATOR", partnerId: "a", maySign: true };
const representative: Reader = {
  today,
  memberId: "m-b",
  role: "REPRESENTATIVE",
  partnerId: "b",
  maySign: true,
};
const facilitator: Reader = { today, memberId: "m-f", role: "FACILITATOR", partnerId: null, maySign: false };
const observer: Reader = { today, memberId: "m-o", role: "OBSERVER", partnerId: null, maySign: false };

const round = (more: Partial<NonNullable<PlanFacts["round"]>> = {}) => ({
  id: "r",
  endsOn: "2027-03-12" as const,
  kinds: ["GIVE", "NEED"] as const,
  answered: [],
  gave: [],
  waiting: 2,
  ...more,
});

type Row = [name: string, change: Partial<PlanFacts>, waits: string[]];
const brief = (items: Waiting[]) => items.map((item) => `${item.rank} ${item.kind} ${item.reason}`);

describe("what waits for a representative", () => {
  it.each<Row>([
    ["nothing in a calm plan", {}, []],
    ["a sealed round", { round: round() }, ["BLOCKS answerRound revealNeedsYou"]],
    ["a sealed round, answered", { round: round({ answered: ["GIVE", "NEED"] }) }, []],
    [
      "a proposal that another organisation waits on",
      { proposals: [{ expectationId: "e", name: "Busnetz", othersYes: true }] },
      ["BLOCKS answerMatch theyWaitForYourYes"],
    ],
    [
      "a proposal of the coordination, which waits for both",
      { proposals: [{ expectationId: "e", name: "Busnetz", othersYes: false }] },
      ["BLOCKS answerMatch proposedToBoth"],
    ],
    [
      "no more of what it gives, once it has said that it can give nothing",
      {
        expectations: [...everything("a"), ...everything("b").filter((row) => row.kind !== "GIVE")],
        nothing: [{ partnerId: "b", kind: "GIVE" }],
      },
      [],
    ],
    [
      "a sealed round instead of the questions that it asks",
      { round: round({ answered: ["GIVE"] }), expectations: everything("a") },
      ["BLOCKS answerRound revealNeedsYou", "OPEN answerExpectations answersMissing"],
    ],
    [
      "no round for an organisation that is no member",
      { round: round(), partners: [partner("a"), partner("b", "ONBOARDING")] },
      [],
    ],
    [
      "a text that others have signed",
      { texts: [text({ state: "CONSULTATION", signOffs: pending() })] },
      ["BLOCKS sign othersHaveSigned"],
    ],
    [
      "a text on the day one named",
      { texts: [text({ signOffs: pending("2027-03-01") })] },
      ["OVERDUE sign yourDayHasCome"],
    ],
    [
      "a text before the day one named",
      { texts: [text({ signOffs: pending("2027-03-09") })] },
      ["DATED sign youNamedADay"],
    ],
    ["a draft that is not opened", { texts: [text({ state: "DRAFT", signOffs: pending() })] }, []],
    [
      "what the coordination wrote down",
      { expectations: [...everything("b"), said("b", "GET", "SHARED", true)] },
      ["BLOCKS confirmRecorded onlyYourWordCounts"],
    ],
    ["an offer that others wait for", { expectations: everything("a") }, ["BLOCKS sayGive othersNeed"]],
    ["an offer that nobody waits for yet", { expectations: [] }, ["OPEN sayGive nothingGivenYet"]],
    [
      "the other three questions",
      { expectations: [said("b", "GIVE")] },
      ["OPEN answerExpectations answersMissing"],
    ],
    [
      "a draft that nobody sees",
      { expectations: [...everything("b"), said("b", "NEED", "DRAFT")] },
      ["OPEN shareDrafts draftsAreHidden"],
    ],
    [
      "a shared entry without a confirmation",
      { expectations: [...everything("b"), said("b", "NEED", "SHARED")] },
      ["OPEN confirmShared sharedIsUnconfirmed"],
    ],
    [
      "a proposed goal without our position",
      { goals: [goal({ state: "PROPOSED", positions: [] })] },
      ["BLOCKS positionGoals adoptionNeedsYou"],
    ],
    [
      "an adopted goal without our position",
      { goals: [goal({ positions: [] })] },
      ["OPEN positionGoals othersWonder"],
    ],
    ["a goal that is over", { goals: [goal({ state: "ACHIEVED", positions: [] })] }, []],
    [
      "our goal after its day",
      { goals: [goal({ leadPartnerId: "b", dueOn: "2027-02-28" })] },
      ["OVERDUE goalDue goalIsOverdue"],
    ],
    [
      "our goal shortly before its day",
      { goals: [goal({ leadPartnerId: "b", dueOn: "2027-03-31" })] },
      ["DATED goalDue goalIsNear"],
    ],
    ["our goal long before its day", { goals: [goal({ leadPartnerId: "b", dueOn: "2027-04-01" })] }, []],
    [
      "our objection about which the coordination asks",
      { objections: [objection(), objection({ partnerId: "a" }), objection({ asked: false })] },
      ["BLOCKS answerObjection onlyYouCanSettle"],
    ],
    ["our risk without a trigger", { risks: [risk({ hasTrigger: false })] }, ["OPEN riskTrigger youWatchIt"]],
    [
      "our high risk without a first step",
      { risks: [risk({ hasFirstHours: false, high: true })] },
      ["OPEN riskFirstHours riskIsHigh"],
    ],
    ["the risk of others", { risks: [risk({ ownerPartnerId: "a", hasTrigger: false })] }, []],
    [
      "nothing that is the coordination's",
      {
        purposeGaps: ["purposeMissing"],
        notes: [note({ weight: "BLOCKING" })],
        invitations: { pending: 0, expired: 2 },
      },
      [],
    ],
    [
      "the overdue first, then what blocks, then the date, then the rest",
      {
        texts: [text({ signOffs: pending("2027-02-01") })],
        goals: [
          goal({ leadPartnerId: "b", dueOn: "2027-03-20" }),
          goal({ id: "h", state: "PROPOSED", positions: [] }),
        ],
        risks: [risk({ hasTrigger: false })],
      },
      [
        "OVERDUE sign yourDayHasCome",
        "BLOCKS positionGoals adoptionNeedsYou",
        "DATED goalDue goalIsNear",
        "OPEN riskTrigger youWatchIt",
      ],
    ],
    [
      "nothing where it has ended, whatever is open",
      { state: "ENDED", expectations: [], goals: [goal({ state: "PROPOSED", positions: [] })] },
      [],
    ],
    [
      "questions that others are through with, and one that nobody has met",
      {
        path: {
          own: [
            { task: "form", question: "form/goal", othersDone: 2 },
            { task: "partners", question: "partners/profile", othersDone: 0 },
            { task: "setbacks", question: "setbacks/premortem", othersDone: 1 },
            { task: "expectations", question: "expectations/needs", othersDone: 2 },
          ],
          coalition: { task: "power", question: "power/decisions", first: null },
          saidNothing: false,
          promised: [],
        },
      },
      ["BLOCKS answerTask othersHaveAnswered", "OPEN answerTask yourWordIsMissing"],
    ],
    [
      "of a newcomer its first word, before the nine questions that others are through with and a proposed goal",
      {
        expectations: [],
        goals: [goal({ state: "PROPOSED", positions: [] })],
        path: {
          own: [{ task: "form", question: "form/bond", othersDone: 1 }],
          coalition: null,
          saidNothing: true,
          promised: [],
        },
      },
      [
        "BLOCKS sayGive firstWord",
        "BLOCKS answerTask othersHaveAnswered",
        "BLOCKS positionGoals adoptionNeedsYou",
      ],
    ],
    [
      "of a newcomer that others have asked for something the same, with their number",
      {
        expectations: everything("a"),
        path: {
          own: [{ task: "form", question: "form/bond", othersDone: 0 }],
          coalition: null,
          saidNothing: true,
          promised: [],
        },
      },
      ["BLOCKS sayGive othersNeed", "OPEN answerTask yourWordIsMissing"],
    ],
    [
      "the nine questions first, once a word was said",
      {
        expectations: [],
        path: {
          own: [{ task: "form", question: "form/bond", othersDone: 0 }],
          coalition: null,
          saidNothing: false,
          promised: [],
        },
      },
      ["OPEN answerTask yourWordIsMissing", "OPEN sayGive nothingGivenYet"],
    ],
    [
      "nothing that others wait for where there are no others",
      {
        partners: [partner("b")],
        expectations: [],
        path: { own: [], coalition: null, saidNothing: true, promised: [] },
      },
      ["OPEN sayGive nothingGivenYet"],
    ],
    [
      "nothing to the kinds that were answered with nothing",
      {
        expectations: [said("b", "GIVE"), said("b", "GET")],
        nothing: [
          { partnerId: "b", kind: "NEED" },
          { partnerId: "b", kind: "RED_LINE" },
        ],
      },
      [],
    ],
  ])("%s", (_, change, waits) => {
    expect(brief(whatWaits(representative, { ...calm, ...change }))).toEqual(waits);
  });

  it("leaves signing to those who may", () => {
    const facts = { ...calm, texts: [text({ signOffs: pending() })] };
    expect(whatWaits({ ...representative, maySign: false }, facts)).toEqual([]);
  });
});

describe("what waits for the coordination", () => {
  it.each<Row>([
    [
      "a round that all have answered",
      { round: round({ answered: ["GIVE", "NEED"], waiting: 0 }) },
      ["BLOCKS revealRound allHaveAnswered"],
    ],
    ["nothing in a calm plan", {}, []],
    [
      "an organisation to be confirmed",
      { partners: [...calm.partners, partner("c", "ONBOARDING")] },
      ["BLOCKS confirmPartners theyAreHere"],
    ],
    [
      "invitations that ran out",
      { invitations: { pending: 1, expired: 1 } },
      ["BLOCKS renewInvitations linkRanOut"],
    ],
    [
      "an open blocking note",
      { notes: [note({ weight: "BLOCKING" })] },
      ["BLOCKS blockingNotes startIsHeldUp"],
    ],
    [
      "an open important note",
      { notes: [note({ weight: "IMPORTANT" })] },
      ["OPEN importantNotes outsiderDoubts"],
    ],
    [
      "a resolved note and a light one",
      { notes: [note({ weight: "BLOCKING", resolved: true }), note()] },
      [],
    ],
    [
      "a text that all have signed",
      { texts: [text({ state: "CONSULTATION" })] },
      ["BLOCKS adoptAgreement allHaveSigned"],
    ],
    [
      "a goal that all have spoken on",
      { goals: [goal({ state: "PROPOSED" })] },
      ["BLOCKS adoptGoal allHaveSpoken"],
    ],
    [
      "a goal with a red line",
      {
        goals: [
          goal({
            state: "PROPOSED",
            positions: [
              { partnerId: "a", position: "DRIVES" },
              { partnerId: "b", position: "RED_LINE" },
            ],
            against: ["b"],
          }),
        ],
      },
      [],
    ],
    [
      "no decision on a text that a red line stands against",
      { texts: [text({ state: "CONSULTATION", blocked: true })] },
      [],
    ],
    [
      "the gap in a clause, before the text can be released",
      {
        path: {
          own: [],
          coalition: {
            task: "agreement",
            question: "agreement/open",
            first: {
              kind: "fillGap",
              path: ["agreements", "v", "clauses", "c"],
              values: { title: "Vereinbarung" },
            },
          },
          saidNothing: false,
          promised: [],
        },
      },
      ["OPEN fillGap fillGapFirst"],
    ],
    [
      "an agreement past its review",
      { texts: [text({ reviewOn: "2027-02-28" })] },
      ["OVERDUE reviewAgreement reviewIsOverdue"],
    ],
    [
      "an agreement near its review",
      { texts: [text({ reviewOn: "2027-03-15" })] },
      ["DATED reviewAgreement reviewIsNear"],
    ],
    [
      "an empty workspace: only the first task",
      {
        purposeGaps: ["purposeMissing", "formOpen"],
        partners: [partner("a")],
        goals: [],
        texts: [],
        risks: [],
        expectations: everything("a"),
        path: {
          own: [],
          coalition: { task: "purpose", question: "purpose/why", first: null },
          saidNothing: false,
          promised: [],
        },
      },
      ["OPEN answerQuestion nextOnThePath"],
    ],
    [
      "nobody else invited",
      { partners: [partner("a")], expectations: everything("a") },
      ["OPEN invitePartners aloneIsNoPlan"],
    ],
    [
      "others who have not said anything: all are asked at once, before one's own questions",
      {
        partners: [partner("a"), partner("b")],
        expectations: [],
        nothing: [],
        path: {
          own: [{ task: "form", question: "form/bond", othersDone: 0 }],
          coalition: { task: "form", question: "form/choice", first: null },
          saidNothing: false,
          promised: [],
        },
      },
      [
        "OPEN askEveryone nobodyHasSpoken",
        "OPEN answerTask yourWordIsMissing",
        "OPEN sayGive nothingGivenYet",
      ],
    ],
    [
      "one of them has said something",
      {
        partners: [partner("a"), partner("b")],
        expectations: everything("b"),
        path: {
          own: [],
          coalition: { task: "form", question: "form/choice", first: null },
          saidNothing: false,
          promised: [],
        },
      },
      ["BLOCKS sayGive othersNeed", "OPEN answerQuestion nextOnThePath"],
    ],
    [
      "why, before what its own organisation gives, also where nothing is said yet",
      {
        purposeGaps: ["purposeMissing"],
        partners: [partner("a")],
        expectations: [],
        path: {
          own: [],
          coalition: { task: "purpose", question: "purpose/why", first: null },
          saidNothing: true,
          promised: [],
        },
      },
      ["OPEN answerQuestion nextOnThePath", "OPEN sayGive nothingGivenYet"],
    ],
    ["somebody invited, waiting", { partners: [partner("a"), partner("b", "INVITED")] }, []],
    [
      "the next open question of the path",
      {
        path: {
          own: [],
          coalition: { task: "power", question: "power/decisions", first: null },
          saidNothing: false,
          promised: [],
        },
      },
      ["OPEN answerQuestion nextOnThePath"],
    ],
    [
      "an answer that the board was to give",
      {
        path: {
          own: [],
          coalition: null,
          saidNothing: false,
          promised: [
            { task: "power", question: "power/speaking", askBy: "2027-02-28" },
            { task: "goals", question: "goals/wanted", askBy: "2027-03-08" },
          ],
        },
      },
      ["OVERDUE askBoard boardDayIsOver", "DATED askBoard boardIsAsked"],
    ],
    [
      "a draft with an open clause",
      { texts: [text({ state: "DRAFT", signOffs: [], clauses: { all: 3, agreed: 2 } })] },
      [],
    ],
  ])("%s", (_, change, waits) => {
    expect(brief(whatWaits(coordinator, { ...calm, ...change }))).toEqual(waits);
  });
});

describe("what waits for the facilitator", () => {
  it.each<Row>([
    ["a plan that was not read yet", {}, ["OPEN readPlan freshEyes"]],
    ["nothing while the notes are with the others", { notes: [note({ authorId: "m-f" })] }, []],
    [
      "an answer to a note",
      { notes: [note({ authorId: "m-f", answered: true })] },
      ["BLOCKS checkReplies theyAnswered"],
    ],
    [
      "nothing once it is resolved",
      { notes: [note({ authorId: "m-f", answered: true, resolved: true })] },
      [],
    ],
    ["an empty workspace", { goals: [], partners: [] }, []],
  ])("%s", (_, change, waits) => {
    expect(brief(whatWaits(facilitator, { ...calm, ...change }))).toEqual(waits);
  });
});

it("never waits for an observer", () => {
  const upset = {
    ...calm,
    purposeGaps: ["purposeMissing" as const],
    goals: [goal({ state: "PROPOSED", positions: [] })],
    notes: [note({ weight: "BLOCKING" })],
  };
  expect(whatWaits(observer, upset)).toEqual([]);
});

it("orders the same things the same way, however they come", () => {
  const item = fc.record<Waiting>({
    kind: fc.constantFrom(...waitingKinds),
    rank: fc.constantFrom(...ranks),
    reason: fc.constant("r"),
    on: fc.constantFrom(null, "2027-01-01", "2027-02-01"),
    values: fc.constant({}),
    path: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const sorted = [...items].sort(compareWaiting);
      expect([...items].reverse().sort(compareWaiting)).toEqual(sorted);
      const places = sorted.map((one) => ranks.indexOf(one.rank));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
