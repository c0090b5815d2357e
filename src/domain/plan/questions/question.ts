import type { Snapshot } from "@/domain/analysis/snapshot";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CriterionCode } from "@/domain/plan/criteria/criterion";
import type { PathPart } from "@/domain/plan/tasks";

/** One line of an answer on the check page: somebody's own words, or a code with values that the interface says. */
export type SummaryLine = { text: string } | { code: string; values: Record<string, string | number> };

/** The messages that the controls of questions need in the browser, besides `plan`: prose costs kilobytes. */
export type ControlWords =
  | "agreements"
  | "catalogue-perspectives"
  | "catalogue-topics"
  | "commitments"
  | "expectations"
  | "collaboration"
  | "goals"
  | "partners"
  | "perspectives"
  | "reviews"
  | "setbacks"
  | "structure"
  | "workspaces";

interface Asked {
  words: readonly ControlWords[];
  /** Something stands there from the start, so that it does not make a task look begun. */
  prefilled?: true;
}

/** Each organisation answers for itself. */
export interface OfOrganisation extends Asked {
  by: "organisation";
  answered: (snapshot: Snapshot, partnerId: string) => boolean;
  /** What stands as its answer now; nothing where it is still open. */
  summary: (snapshot: Snapshot, partnerId: string) => SummaryLine[];
  /** Where the answers of all stand in full, below `/w/<workspace>`. */
  room: string;
  /** The kind of expectation that it asks for: while a sealed round asks for that, answers are handed in to it. */
  kind?: ExpectationKind;
}

/** The coalition answers: the coordination enters what was agreed. */
export interface OfCoalition extends Asked {
  by: "coalition";
  answered: (snapshot: Snapshot) => boolean;
  /** What stands as the answer now; nothing where it is still open. */
  summary: (snapshot: Snapshot) => SummaryLine[];
}

/** One question of the path: everything that the product knows of it besides its words and its control. */
export type QuestionCard = OfOrganisation | OfCoalition;

/** One task with its questions, in order and by their ids. */
export interface TaskCard {
  part: PathPart;
  /** What only a decision is missing for once everybody has answered; the first of them is that decision. */
  decides?: readonly CriterionCode[];
  questions: Readonly<Record<string, QuestionCard>>;
}
