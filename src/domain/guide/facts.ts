import type { Role } from "@/domain/access/roles";
import type { AgreementState, SignOffState } from "@/domain/agreements/schema";
import type { Day } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CategoryKey } from "@/domain/catalogue/resources";
import type { ExpectationState } from "@/domain/expectations/states";
import type { GoalPosition, GoalState } from "@/domain/goals/schema";
import type { PartnerTier } from "@/domain/partners/schema";
import type { PartnerState } from "@/domain/partners/states";
import type { Criterion } from "@/domain/plan/criteria/criterion";
import type { Hindrance } from "@/domain/plan/hindrance";
import type { QuestionKey } from "@/domain/plan/questions/all";
import type { TaskId } from "@/domain/plan/tasks";
import type { NoteWeight } from "@/domain/reviews/schema";
import type { PurposeGap } from "@/domain/workspaces/purpose";
import type { WorkspaceState } from "@/domain/workspaces/schema";
import type { Unchecked } from "./unchecked";

/** The same from a member on a day, as every entry to a workspace knows it. */
export const readerOf = ({
  today,
  member: { id, role, partnerId, maySign },
}: {
  today: Day;
  member: { id: string } & Pick<Reader, "role" | "partnerId" | "maySign">;
}): Reader => ({ today, memberId: id, role, partnerId, maySign });

/** Who asks. Days are `2027-03-31`, Berlin. */
export interface Reader {
  today: Day;
  memberId: string;
  role: Role;
  partnerId: string | null;
  maySign: boolean;
}

/**
 * What the guide knows of a workspace: small facts, already without removed rows, and only what the
 * reader may see. A red line kept private, for example, is not in here for others.
 */
export interface PlanFacts {
  state: WorkspaceState;
  purposeGaps: readonly PurposeGap[];
  partners: readonly GuidePartner[];
  /** Counts of the coordination's invitations; zero for others. */
  invitations: { pending: number; expired: number; asking?: number };
  expectations: readonly GuideExpectation[];
  /** Kinds to which an organisation has answered that there is nothing. */
  nothing: readonly { partnerId: string; kind: ExpectationKind }[];
  /** The sealed round that is open: what it asks for, what the reader's organisation has answered, how many are waited for. */
  round: GuideRound | null;
  /** Proposed matches that wait for the yes of the reader's organisation. */
  proposals: readonly ProposalFact[];
  /** What organisations ask for and no other one brings, widest first (A1). */
  expectationGaps: readonly { category: CategoryKey; ownName?: string; count: number }[];
  goals: readonly GuideGoal[];
  texts: readonly GuideText[];
  /** Objections that stand against clauses of drafts. */
  objections: readonly GuideObjection[];
  risks: readonly GuideRisk[];
  notes: readonly GuideNote[];
  path: PathFacts;
  /** What the reader has begun and not shared. */
  drafts: readonly { task: TaskId; question: QuestionKey }[];
  /** Conditions of the plan that are not met, in the order of the path. */
  openCriteria: readonly OpenCriterion[];
  /** What no rule could look at. */
  unchecked: readonly Unchecked[];
}

export type OpenCriterion = Pick<Criterion, "code" | "task" | "waitsFor">;

export interface ProposalFact {
  /** The reader's own end, on whose page it is answered. */
  expectationId: string;
  /** The organisation on the other side. */
  name: string;
  /** That one has said yes and waits; otherwise the coordination proposed it to both. */
  othersYes: boolean;
}

export interface GuideRound {
  id: string;
  endsOn: Day;
  kinds: readonly ExpectationKind[];
  answered: readonly ExpectationKind[];
  /** Organisations that have answered in it what they give. */
  gave: readonly string[];
  waiting: number;
}

/** Where the reader stands on the guided path. */
export interface PathFacts {
  /** Per task with open questions to the reader's organisation: the first of them, and how many others are through. */
  own: readonly { task: TaskId; question: QuestionKey; othersDone: number }[];
  /** The first open question of the whole, with what has to be done before its step is open. */
  coalition: { task: TaskId; question: QuestionKey; first: Hindrance | null } | null;
  /** The reader's organisation has not spoken at all yet: it begins with the shortest useful answer. */
  saidNothing: boolean;
  /** Left open until a day the reader's side named, and not answered since: a question, or the page of a round or a draft. */
  promised: readonly { task: TaskId; question: string; askBy: Day }[];
}

export interface GuidePartner {
  id: string;
  name: string;
  state: PartnerState;
  tier: PartnerTier;
}

/** How many expectations of one kind and state an organisation has. */
export interface GuideExpectation {
  partnerId: string;
  kind: ExpectationKind;
  state: ExpectationState;
  recordedForOrganisation: boolean;
  count: number;
}

export interface GuideGoal {
  id: string;
  title: string;
  state: GoalState;
  dueOn: Day | null;
  leadPartnerId: string | null;
  hasIndicator: boolean;
  positions: readonly { partnerId: string; position: GoalPosition }[];
  /** How many members back it, the one that leads it among them (A4). */
  backers: number;
  /** Members whose red line stands against it, by their position or by a confirmed link (A3). */
  against: readonly string[];
}

/** The newest text of an agreement. */
export interface GuideText {
  agreementId: string;
  title: string;
  state: AgreementState;
  reviewOn: Day | null;
  clauses: { all: number; agreed: number };
  /** Essential topics of the form that no clause takes up. */
  missingTopics: number;
  /** A confirmed red line stands against one of its clauses (A3). */
  blocked: boolean;
  signOffs: readonly { partnerId: string; state: SignOffState; notBefore: Day | null }[];
}

export interface GuideObjection {
  clauseId: string;
  agreementId: string;
  title: string;
  partnerId: string;
  /** The coordination has asked its organisation whether it is settled. */
  asked: boolean;
}

export interface GuideRisk {
  id: string;
  title: string;
  ownerPartnerId: string | null;
  /** Existential harm, or serious harm that is likely (docs/rules/states.md). */
  high: boolean;
  hasTrigger: boolean;
  hasFirstHours: boolean;
  /** Whether nothing is missing any more, as the room of setbacks says it (A9). */
  prepared: boolean;
}

export interface GuideNote {
  weight: NoteWeight;
  resolved: boolean;
  authorId: string;
  /** Somebody else has answered since the author last spoke. */
  answered: boolean;
}

/** Organisations that carry the plan: their word is asked for everywhere. */
export const carriersOfPlan = (facts: Pick<PlanFacts, "partners">): GuidePartner[] =>
  facts.partners.filter((partner) => partner.state === "MEMBER" && partner.tier === "CORE");

/** Two organisations make a plan together; one makes it alone (docs/rules/states.md). */
export const PARTNERS_TOGETHER = 2;
