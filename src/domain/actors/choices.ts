/** Why an actor matters: it decides, it stands against us, or it watches (docs/rules/states.md). */
export const actorKinds = ["DECISION_MAKER", "OPPONENT", "NEUTRAL"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** The spectrum of allies, from active ally to active opponent, in the order of the picture (SOA). */
export const stances = [
  "ACTIVE_ALLY",
  "PASSIVE_ALLY",
  "UNDECIDED",
  "PASSIVE_OPPONENT",
  "ACTIVE_OPPONENT",
] as const;
export type Stance = (typeof stances)[number];

/** How much an actor can move, from hardly anything to "decides". Shown in words, never added up. */
export const influences = [1, 2, 3, 4, 5] as const;
export type Influence = (typeof influences)[number];
