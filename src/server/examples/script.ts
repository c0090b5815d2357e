import type { Day } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { PerspectiveId } from "@/domain/catalogue/perspectives";
import type { ResourceCategory } from "@/domain/catalogue/resources";
import type { CatalogueRiskId } from "@/domain/catalogue/risks";
import type { ExampleId } from "@/domain/examples/schema";
import type { ExpectationPriority } from "@/domain/expectations/choices";
import type { GoalFields, GoalPosition, GoalState } from "@/domain/goals/schema";
import type { PartnerTier, Sector } from "@/domain/partners/schema";
import type { NoteWeight } from "@/domain/reviews/schema";
import type { RiskState } from "@/domain/setbacks/states";
import type { Harm, Likelihood } from "@/domain/setbacks/weight";
import type {
  DecisionClass,
  MandateKind,
  RhythmInterval,
  RhythmKind,
  SpeakingChoice,
} from "@/domain/structure/schema";
import type { Lifespan, ProtectionLevel } from "@/domain/workspaces/schema";

/**
 * An example as data: what its people would enter, in the order of the path. `play.ts` enters it through the
 * procedures, so that every rule holds.
 *
 * Caution (docs/rules/states.md): organisations appear in their public roles only. What is not documented about them
 * carries "(illustrativ)" in its own text, or is named as illustrative beside the sources; nothing negative is
 * invented.
 */
export interface Script {
  id: ExampleId;
  name: string;
  purpose: string;
  form: "NETWORK" | "ALLIANCE" | "COALITION";
  /** That the form was decided, and who was asked. */
  formDecided?: Decided;
  lifespan: Lifespan;
  lifespanGoal?: string;
  protection?: ProtectionLevel;
  /** By a short key; the first one is the coordination's. */
  organisations: Readonly<Record<string, Organisation>>;
  /** Whom the two representatives sit for, and for whom invented people without a name sit. */
  seats: { coordinator: string; first: string; second: string; extras?: readonly string[] };
  required?: readonly PerspectiveId[];
  /** Who could bring a required perspective in, and who asks. */
  wanted?: readonly { perspective: PerspectiveId; prospect: string; asks: string; on: When }[];
  /** A give that meets other organisations' gets or needs of the same category. */
  matches?: readonly { give: string; category: ResourceCategory; wants: readonly string[] }[];
  goals: readonly GoalScript[];
  structure?: StructureScript;
  risks: readonly RiskScript[];
  dismissed?: Partial<Record<CatalogueRiskId, string>>;
  agreement?: AgreementScript;
  notes?: readonly { weight: NoteWeight; text: string }[];
  openEnds?: readonly { seat: ExampleSeat; question: OpenQuestion; askBy: When | null }[];
  started?: Decided;
  /** Where the workspace goes after its start. */
  goesOn?: readonly ("WINDING_DOWN" | "ENDED")[];
}

export type ExampleSeat = "coordinator" | "first" | "second";
export type OpenQuestion = "expectations/redLines" | "expectations/needs" | "goals/positions";

/** A documented day, a day counted from the day of playing, or the next time a day of the year comes round. */
export type When = Day | { inDays: number } | { next: `${number}-${number}` };

export interface Decided {
  on: When;
  asked: string;
}

export interface Organisation {
  name: string;
  sector: Sector;
  /** Core where nothing else is said. */
  tier?: PartnerTier;
  /** A member where nothing else is said. */
  state?: "PROSPECT" | "APPROACHED" | "MEMBER";
  /** What came later, step by step, each with its documented reason. */
  later?: readonly { to: "DECLINED" | "LEAVING" | "LEFT"; reason: string }[];
  region?: string;
  perspectives?: readonly PerspectiveId[];
  selfOrganised?: boolean;
  /** The nine answers on the form, `bbbbbcbbb`. */
  form?: string;
  says?: readonly Said[];
  /** Kinds to which it answers "nothing". */
  none?: readonly ExpectationKind[];
  promises?: readonly {
    category: ResourceCategory;
    statement: string;
    amount?: number;
    critical?: boolean;
  }[];
}

export interface Said {
  kind: ExpectationKind;
  category: ResourceCategory | null;
  statement: string;
  quantity?: number;
  priority?: ExpectationPriority;
}

/** What the goal says of itself; what an example leaves out is left empty. */
type GoalSaid = Pick<GoalFields, "type" | "title"> &
  Partial<Omit<GoalFields, "type" | "title" | "dueOn" | "leadPartnerId">>;

export interface GoalScript extends GoalSaid {
  due: When | null;
  lead: string | null;
  positions?: Readonly<Record<string, GoalPosition>>;
  adopted?: Decided;
  /** Where it went after it was adopted. */
  goesOn?: readonly GoalState[];
}

export interface StructureScript {
  /** The form's rules for every class, then these. */
  rules?: readonly ExampleClassRule[];
  speakingRule?: SpeakingChoice;
  mandates?: readonly { kind: MandateKind; organisation: string; scope: string }[];
  rhythms?: readonly { kind: RhythmKind; every: RhythmInterval; next: When | null }[];
}

export interface ExampleClassRule {
  decisionClass: DecisionClass;
  body: "PLENARY" | "STEERING_GROUP" | "COORDINATION" | "WORKING_GROUP" | "EACH_MEMBER";
  rule: "CONSENT" | "MAJORITY" | "TWO_THIRDS";
  periodDays: number;
  quorumPercent: number;
  silenceCounts: boolean;
}

export interface RiskScript {
  catalogueId: CatalogueRiskId;
  title: string;
  description: string;
  likelihood?: Likelihood;
  harm?: Harm;
  owner?: string;
  deputy?: string;
  signs?: readonly string[];
  plan?: {
    trigger: string;
    firstHours: string;
    nextSteps: string;
    whoDecides: string;
    publicLine: string;
    care: string;
  };
  /** Who named it in the premortem, and in which words. */
  namedBy?: Readonly<Record<string, string>>;
  reviewed?: boolean;
  goesOn?: readonly RiskState[];
}

export interface AgreementScript {
  title: string;
  clauses: readonly ClauseScript[];
  /** A draft where nothing else is said. */
  decided?: Decided;
  reviewOn?: When;
  ended?: Decided;
}

/** A clause of the catalogue in its first wording, with what stands in its brackets, or in words of its own. */
export interface ClauseScript {
  topic: string;
  filled?: string;
  body?: string;
}
