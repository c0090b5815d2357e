import type { AlignedGoal } from "./rules";

/** So many threads stand side by side with room for their faces; more of them are paged, and the table comes first. */
export const THREADS_ABREAST = 8;

/**
 * In which order the organisations stand: as they come while they fit side by side; where they do not, those with a red
 * line or a reservation stand before the others. As places in the list of organisations.
 */
export function threadOrder(goals: readonly AlignedGoal[]): number[] {
  const places = [...(goals[0]?.stances ?? [])].map((_, at) => at);
  if (places.length <= THREADS_ABREAST) return places;
  const weight = (at: number) =>
    goals.reduce((most, goal) => Math.max(most, WEIGHTS[goal.stances[at] ?? "null"] ?? 0), 0);
  const weights = new Map(places.map((at) => [at, weight(at)]));
  return places.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a - b);
}

const WEIGHTS: Record<string, number> = { RED_LINE: 2, RESERVATION: 1 };
