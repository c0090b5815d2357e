import type { AgreementState, ClauseState, SignOffState } from "@/domain/agreements/schema";
import type { Day, Moment, Zone } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { PerspectiveId } from "@/domain/catalogue/perspectives";
import type { CategoryKey, OwnCategory } from "@/domain/catalogue/resources";
import type { FormChoice, FormQuestion } from "@/domain/collaboration/schema";
import type { CommitmentState } from "@/domain/commitments/schema";
import type { expectationPriorities } from "@/domain/expectations/choices";
import type { ExpectationState } from "@/domain/expectations/states";
import type { GoalPosition, GoalState, GoalType } from "@/domain/goals/schema";
import type { PartnerTier } from "@/domain/partners/schema";
import type { PartnerState } from "@/domain/partners/states";
import type { NoteWeight } from "@/domain/reviews/schema";
import type { RiskState } from "@/domain/setbacks/states";
import type { Harm, Likelihood } from "@/domain/setbacks/weight";
import type { DecisionClass, MandateKind, RhythmKind } from "@/domain/structure/schema";
import type {
  Lifespan,
  ProtectionLevel,
  SpeakingRule,
  WorkspaceForm,
  WorkspaceState,
} from "@/domain/workspaces/schema";

/**
 * A workspace's plan at one moment, as one reader may see it: what criteria and analyses work on. Removed rows
 * are not in it; partners who left are, with their state. Days are `2027-03-31` (Berlin), moments ISO strings.
 */
export interface Snapshot {
  today: Day;
  /** Where the workspace is at home: moments are counted in its days. */
  zone: Zone;
  workspace: WorkspaceFacts;
  /** The decision on the form that stands. */
  formDecision: DecisionFact | null;
  /** The decision to start. */
  startDecision: DecisionFact | null;
  partners: readonly PartnerFact[];
  /** People who coordinate, and whether somebody besides one person can: two of them, or a deputy's mandate. */
  coordinators: number;
  formAnswers: readonly FormAnswerFact[];
  requiredPerspectives: readonly RequiredPerspectiveFact[];
  /** The workspace's own categories, those no longer offered too. */
  ownCategories: readonly OwnCategory[];
  expectations: readonly ExpectationFact[];
  participations: readonly ParticipationFact[];
  /** The sealed round that is open now: who has answered what in it is known, and nothing else. */
  openRound: RoundFact | null;
  matches: readonly MatchFact[];
  goals: readonly GoalFact[];
  /** What was said of red lines and goals or clauses; those that were released are not among them. */
  redLineLinks: readonly RedLineLinkFact[];
  classRules: readonly { decisionClass: DecisionClass }[];
  mandates: readonly MandateFact[];
  rhythms: readonly RhythmFact[];
  commitments: readonly CommitmentFact[];
  texts: readonly TextFact[];
  /** Objections that stand against clauses of drafts. */
  objections: readonly ObjectionFact[];
  risks: readonly RiskFact[];
  /** Ids of the catalogue (R1-R16) that were set aside with a reason. */
  dismissedRisks: readonly string[];
  openEnds: readonly OpenEndFact[];
  /** Questions that this reader has begun to answer and not shared: keys of the path. Nobody else learns of them. */
  drafts: readonly string[];
  notes: readonly NoteFact[];
  /** Counts of the coordination's invitations; zero for others. */
  invitations: { pending: number; expired: number; asking?: number };
}

export interface WorkspaceFacts {
  id: string;
  name: string;
  purpose: string;
  form: WorkspaceForm;
  lifespan: Lifespan;
  lifespanUntil: Day | null;
  /** What they come together for until it is reached; empty where they named none. */
  lifespanGoal: string;
  state: WorkspaceState;
  protection: ProtectionLevel;
  speakingRule: SpeakingRule;
}

export interface DecisionFact {
  decidedOn: Day;
  /** When it was entered: what changes later was changed after the agreement. */
  at: string;
}

export interface PartnerFact {
  id: string;
  name: string;
  code: string;
  strand: number;
  state: PartnerState;
  /** When the state was last moved; an exit after an agreement reopens it. */
  stateSince: string;
  tier: PartnerTier;
  hasSector: boolean;
  /** Somebody to reach in everyday life and in an emergency is named. */
  hasContacts: boolean;
  capacity: "VOLUNTEER" | "UP_TO_10" | "UP_TO_50" | "OVER_50" | null;
  selfOrganised: boolean;
  perspectives: readonly PerspectiveId[];
  /** Somebody sits for it. */
  hasRepresentative: boolean;
}

export interface FormAnswerFact {
  partnerId: string;
  question: FormQuestion;
  choice: FormChoice;
  /** Typed in by the coordination and not yet confirmed by a representative: shown, not counted as answered. */
  recorded: boolean;
  at: string;
}

export interface RequiredPerspectiveFact {
  id: string;
  perspective: PerspectiveId;
  prospectPartnerId: string | null;
  outreachPartnerId: string | null;
  outreachOn: Day | null;
  waived: boolean;
}

export interface ExpectationFact {
  id: string;
  partnerId: string;
  kind: ExpectationKind;
  category: CategoryKey | null;
  /** What it is about: ids of the catalogue of topics, or free words. */
  topics: readonly string[];
  statement: string;
  /** In the category's unit; null where no amount was named. */
  quantity: number | null;
  priority: (typeof expectationPriorities)[number];
  state: ExpectationState;
  /** Every member sees it, so that a criterion may count it for everyone alike. */
  visibleToMembers: boolean;
  recordedForOrganisation: boolean;
  /** Its organisation goes on although nobody has promised it. */
  openAccepted: boolean;
  createdAt: Moment;
  confirmedAt: Moment | null;
}

export interface ParticipationFact {
  partnerId: string;
  kind: ExpectationKind;
  answer: "SOME" | "NONE";
  confirmedOn: Day | null;
}

export interface RoundFact {
  id: string;
  kinds: readonly ExpectationKind[];
  endsOn: Day;
  answers: readonly { partnerId: string; kind: ExpectationKind }[];
}

export interface MatchFact {
  id: string;
  giveId: string;
  wantId: string;
  quantity: number | null;
  state: "PROPOSED" | "ACCEPTED" | "FULFILLED" | "BROKEN";
  giverAccepted: boolean;
  receiverAccepted: boolean;
}

export interface GoalFact {
  id: string;
  title: string;
  type: GoalType;
  state: GoalState;
  hasIndicator: boolean;
  dueOn: Day | null;
  leadPartnerId: string | null;
  affectedGroups: readonly PerspectiveId[];
  topics: readonly string[];
  positions: readonly { partnerId: string; position: GoalPosition }[];
  /** When it was decided, and when its text last changed. */
  decidedAt: Moment | null;
  changedAt: Moment | null;
}

/** One goal or one clause, never both. The red line itself may be hidden from the reader. */
export interface RedLineLinkFact {
  id: string;
  redLineId: string;
  partnerId: string;
  goalId: string | null;
  clauseId: string | null;
  linked: boolean;
  dismissed: boolean;
}

export interface MandateFact {
  id: string;
  kind: MandateKind;
  partnerId: string;
}

export interface RhythmFact {
  kind: RhythmKind;
  nextOn: Day | null;
}

export interface CommitmentFact {
  id: string;
  partnerId: string;
  category: CategoryKey | null;
  statement: string;
  amount: number | null;
  critical: boolean;
  state: CommitmentState;
}

export interface ClauseFact {
  id: string;
  topic: string | null;
  state: ClauseState;
  /** Its draft still has a gap in square brackets, so that nobody can be asked to sign it. */
  gap: boolean;
}

/** The newest text of an agreement, and a draft of the next one beside it. */
export interface TextFact {
  agreementId: string;
  versionId: string;
  title: string;
  state: AgreementState;
  openedAt: Moment | null;
  reviewOn: Day | null;
  decidedAt: Moment | null;
  clauses: readonly ClauseFact[];
  /** Every partner that is a party today, with its word so far. */
  signOffs: readonly { partnerId: string; state: SignOffState; notBefore: Day | null }[];
}

export interface ObjectionFact {
  clauseId: string;
  agreementId: string;
  /** What the clause is called. */
  title: string;
  partnerId: string;
  /** The coordination has asked whether it is settled, and waits for an answer. */
  asked: boolean;
}

export interface RiskFact {
  id: string;
  title: string;
  catalogueId: string | null;
  category: "INTERNAL" | "EXTERNAL" | "SECURITY";
  likelihood: Likelihood | null;
  harm: Harm | null;
  state: RiskState;
  ownerPartnerId: string | null;
  deputyPartnerId: string | null;
  hasTrigger: boolean;
  hasFirstHours: boolean;
  signs: number;
  /** Early signs that nobody has ever looked at. */
  unseenSigns: number;
  reviewedOn: Day | null;
  /** Who named it when they looked back from a failure. */
  namedBy: readonly string[];
}

export interface OpenEndFact {
  id: string;
  question: string;
  partnerId: string | null;
  reason: "NOT_SURE" | "ASK_BOARD";
  askBy: Day | null;
}

export interface NoteFact {
  id: string;
  weight: NoteWeight;
  resolved: boolean;
  authorId: string;
  /** Somebody else has answered since the author last spoke. */
  answered: boolean;
}

/** Organisations that carry the plan: their word is asked for everywhere ("full member" in docs/rules/states.md). */
export const fullMembers = <P extends Pick<PartnerFact, "state" | "tier">>(snapshot: {
  partners: readonly P[];
}): P[] => snapshot.partners.filter((partner) => partner.state === "MEMBER" && partner.tier === "CORE");

/** Only members count in an analysis (docs/rules/analyses.md). */
export const memberIds = (snapshot: Pick<Snapshot, "partners">): ReadonlySet<string> =>
  new Set(snapshot.partners.filter((partner) => partner.state === "MEMBER").map((partner) => partner.id));

/** Every criterion about "each full member" also needs at least two of them (docs/rules/states.md). */
export const PARTNERS_AT_LEAST = 2;
