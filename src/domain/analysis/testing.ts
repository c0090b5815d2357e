import { HOME_ZONE } from "@/domain/calendar";
import type {
  CommitmentFact,
  ExpectationFact,
  GoalFact,
  MatchFact,
  PartnerFact,
  RedLineLinkFact,
  RequiredPerspectiveFact,
  RiskFact,
  Snapshot,
  TextFact,
} from "./snapshot";

/** The day on which every test of an analysis plays. */
export const TODAY = "2027-03-01";

/** Where tests of analyses start: a plan of two members in which nothing is said yet. */
export function aSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    today: TODAY,
    zone: HOME_ZONE,
    workspace: {
      id: "workspace",
      name: "Probe",
      purpose: "",
      form: "ALLIANCE",
      lifespan: "UNDECIDED",
      lifespanUntil: null,
      lifespanGoal: "",
      state: "PLANNING",
      protection: "STANDARD",
      speakingRule: "UNDECIDED",
    },
    formDecision: null,
    startDecision: null,
    partners: [aPartner("a"), aPartner("b")],
    coordinators: 1,
    formAnswers: [],
    requiredPerspectives: [],
    expectations: [],
    ownCategories: [],
    participations: [],
    openRound: null,
    matches: [],
    goals: [],
    redLineLinks: [],
    classRules: [],
    mandates: [],
    rhythms: [],
    commitments: [],
    texts: [],
    objections: [],
    risks: [],
    dismissedRisks: [],
    openEnds: [],
    drafts: [],
    notes: [],
    invitations: { pending: 0, expired: 0 },
    ...parts,
  };
}

/** A workspace of another form or protection. */
export const aPlace = (parts: Partial<Snapshot["workspace"]>): Snapshot["workspace"] => ({
  ...aSnapshot().workspace,
  ...parts,
});

/** A carrying member with a seat that is taken. */
export const aPartner = (id: string, parts: Partial<PartnerFact> = {}): PartnerFact => ({
  id,
  name: `Verein ${id}`,
  code: `V${id.slice(0, 1).toUpperCase()}`,
  strand: 0,
  state: "MEMBER",
  stateSince: "2027-01-01T10:00:00.000Z",
  tier: "CORE",
  hasSector: true,
  hasContacts: true,
  capacity: null,
  selfOrganised: false,
  perspectives: [],
  hasRepresentative: true,
  ...parts,
});

/** Something that `a` has confirmed, for everybody to read. */
export const anExpectation = (id: string, parts: Partial<ExpectationFact> = {}): ExpectationFact => ({
  id,
  partnerId: "a",
  kind: "NEED",
  category: "PRESS",
  topics: [],
  statement: `Aussage ${id}`,
  quantity: null,
  priority: "SHOULD",
  state: "CONFIRMED",
  visibleToMembers: true,
  recordedForOrganisation: false,
  openAccepted: false,
  createdAt: "2027-01-01T10:00:00.000Z",
  confirmedAt: "2027-01-02T10:00:00.000Z",
  ...parts,
});

/** What `b` gives, confirmed. */
export const aGive = (id: string, parts: Partial<ExpectationFact> = {}) =>
  anExpectation(id, { kind: "GIVE", partnerId: "b", ...parts });

/** A match that both sides have accepted. */
export const aMatch = (giveId: string, wantId: string, parts: Partial<MatchFact> = {}): MatchFact => ({
  id: `${giveId}-${wantId}`,
  giveId,
  wantId,
  quantity: null,
  state: "ACCEPTED",
  giverAccepted: true,
  receiverAccepted: true,
  ...parts,
});

/** An adopted goal that `a` leads and both members back. */
export const aGoal = (id: string, parts: Partial<GoalFact> = {}): GoalFact => ({
  id,
  title: `Ziel ${id}`,
  type: "OUTCOME",
  state: "ADOPTED",
  hasIndicator: true,
  dueOn: null,
  leadPartnerId: "a",
  affectedGroups: [],
  topics: [],
  positions: [
    { partnerId: "a", position: "DRIVES" },
    { partnerId: "b", position: "SUPPORTS" },
  ],
  decidedAt: null,
  changedAt: null,
  ...parts,
});

/** That somebody sees `b`'s red line touched. */
export const aRedLineLink = (
  redLineId: string,
  target: { goalId: string } | { clauseId: string },
  parts: Partial<RedLineLinkFact> = {},
): RedLineLinkFact => ({
  id: `${redLineId}-${Object.values(target)[0]}`,
  redLineId,
  partnerId: "b",
  goalId: null,
  clauseId: null,
  linked: true,
  dismissed: false,
  ...target,
  ...parts,
});

/** Money that `a` has firmly promised. */
export const aCommitment = (id: string, parts: Partial<CommitmentFact> = {}): CommitmentFact => ({
  id,
  partnerId: "a",
  category: "MONEY",
  statement: `Zusage ${id}`,
  amount: 100,
  critical: false,
  state: "COMMITTED",
  ...parts,
});

/** A perspective that nobody declares and nobody looks for. */
export const aRequired = (
  id: string,
  parts: Partial<RequiredPerspectiveFact> = {},
): RequiredPerspectiveFact => ({
  id,
  perspective: "young",
  prospectPartnerId: null,
  outreachPartnerId: null,
  outreachOn: null,
  waived: false,
  ...parts,
});

/** A risk that threatens everything and is fully prepared. */
export const aRisk = (id: string, parts: Partial<RiskFact> = {}): RiskFact => ({
  id,
  title: `Rückschlag ${id}`,
  catalogueId: null,
  category: "INTERNAL",
  likelihood: "LOW",
  harm: "EXISTENTIAL",
  state: "MONITORED",
  ownerPartnerId: "a",
  deputyPartnerId: "b",
  hasTrigger: true,
  hasFirstHours: true,
  signs: 1,
  unseenSigns: 0,
  reviewedOn: TODAY,
  namedBy: [],
  ...parts,
});

/** An adopted text that both members signed. */
export const aText = (id: string, parts: Partial<TextFact> = {}): TextFact => ({
  agreementId: `agreement-${id}`,
  versionId: id,
  title: `Vereinbarung ${id}`,
  state: "ADOPTED",
  openedAt: "2027-02-01T10:00:00.000Z",
  reviewOn: null,
  decidedAt: "2027-02-10T10:00:00.000Z",
  clauses: [],
  signOffs: [
    { partnerId: "a", state: "SIGNED", notBefore: null },
    { partnerId: "b", state: "SIGNED", notBefore: null },
  ],
  ...parts,
});
