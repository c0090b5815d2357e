export const riskStates = ["IDENTIFIED", "ASSESSED", "PLANNED", "MONITORED", "TRIGGERED", "CLOSED"] as const;
export type RiskState = (typeof riskStates)[number];

/** IDENTIFIED -> ASSESSED -> PLANNED -> MONITORED <-> TRIGGERED -> CLOSED (docs/rules/states.md). */
export const riskTransitions: Record<RiskState, readonly RiskState[]> = {
  IDENTIFIED: ["ASSESSED"],
  ASSESSED: ["PLANNED"],
  PLANNED: ["MONITORED"],
  MONITORED: ["TRIGGERED"],
  TRIGGERED: ["MONITORED", "CLOSED"],
  CLOSED: [],
};

/** What a state rests on: without these the word would not be true. */
export const riskNeeds = ["likelihood", "harm", "owner", "trigger", "firstHours", "sign"] as const;
export type RiskNeed = (typeof riskNeeds)[number];

/** The parts of a risk that its states rest on. */
export type StateFacts = {
  hasLikelihood: boolean;
  hasHarm: boolean;
  hasOwner: boolean;
  hasTrigger: boolean;
  hasFirstHours: boolean;
  signs: number;
};

export const riskMoveRefusals = [
  "needsLikelihood",
  "needsHarm",
  "needsOwner",
  "needsTrigger",
  "needsFirstHours",
  "needsSign",
  "stepsInOrder",
  "isClosed",
] as const;
export type RiskMoveRefusal = (typeof riskMoveRefusals)[number];

const codeOf: Record<RiskNeed, RiskMoveRefusal> = {
  likelihood: "needsLikelihood",
  harm: "needsHarm",
  owner: "needsOwner",
  trigger: "needsTrigger",
  firstHours: "needsFirstHours",
  sign: "needsSign",
};

const assessed: readonly RiskNeed[] = ["likelihood", "harm"];
const planned: readonly RiskNeed[] = [...assessed, "owner", "trigger", "firstHours"];
const monitored: readonly RiskNeed[] = [...planned, "sign"];

const needsOf: Record<RiskState, readonly RiskNeed[]> = {
  IDENTIFIED: [],
  ASSESSED: assessed,
  PLANNED: planned,
  MONITORED: monitored,
  TRIGGERED: monitored,
  CLOSED: [],
};

/** What this state rests on and the risk does not have, in the order one would fill it in. */
export function missingFor(state: RiskState, facts: StateFacts): RiskNeed[] {
  const there: Record<RiskNeed, boolean> = {
    likelihood: facts.hasLikelihood,
    harm: facts.hasHarm,
    owner: facts.hasOwner,
    trigger: facts.hasTrigger,
    firstHours: facts.hasFirstHours,
    sign: facts.signs > 0,
  };
  return needsOf[state].filter((need) => !there[need]);
}

/**
 * Decides whether the risk may move to a state; null means yes, otherwise the code names the first thing
 * missing. A setback cannot be called prepared or watched while nobody knows what to do or look for.
 */
export function refuseRiskMove(from: RiskState, to: RiskState, facts: StateFacts): RiskMoveRefusal | null {
  if (from === "CLOSED") return "isClosed";
  if (!riskTransitions[from].includes(to)) return "stepsInOrder";
  return firstMissing(to, facts);
}

/**
 * Decides whether a change leaves the risk with what its state rests on; null means yes. Taking away the
 * last sign of a watched risk is refused, so that "watched" stays true.
 */
export function refuseTakingAway(state: RiskState, after: StateFacts): RiskMoveRefusal | null {
  if (state === "CLOSED") return "isClosed";
  return firstMissing(state, after);
}

function firstMissing(state: RiskState, facts: StateFacts): RiskMoveRefusal | null {
  const need = missingFor(state, facts)[0];
  return need ? codeOf[need] : null;
}

/**
 * The state after the words for likelihood and harm were found: nobody has to press a second time to say
 * that the risk is assessed. Every other step is a word somebody gives.
 */
export function stateAfterAssessing(state: RiskState, facts: StateFacts): RiskState {
  return state === "IDENTIFIED" && missingFor("ASSESSED", facts).length === 0 ? "ASSESSED" : state;
}

/** The moves one press can make from here, in the order of the buttons. */
export const riskMovesFrom = (state: RiskState, facts: StateFacts): RiskState[] =>
  riskTransitions[state].filter((to) => refuseRiskMove(state, to, facts) === null);

/** The next state on the way to being watched; null once it is watched, has happened or is closed. */
export function nextState(state: RiskState): RiskState | null {
  if (state === "IDENTIFIED") return "ASSESSED";
  if (state === "ASSESSED") return "PLANNED";
  return state === "PLANNED" ? "MONITORED" : null;
}
