import { send } from "./client.mjs";

/**
 * Interleaved rounds: each round asks every target a few times, one after the other, so that whatever else the
 * machine does meets all of them alike. A round's time per target is the median of its requests; a ratio is
 * formed within each round, and the figure is the median over the rounds.
 */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One request of a target to one workspace; gives the milliseconds it took and what it answered. */
export async function ask(target, workspace) {
  const request = { ...target.request(workspace), server: target.server, workspace };
  const began = performance.now();
  const content = await send(request);
  const took = performance.now() - began;
  target.done?.(workspace);
  return { took, content };
}

/** @returns target name -> one time per round, in milliseconds */
export async function measure(targets, placesOf, { warm, rounds, requests }) {
  const names = Object.keys(targets);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  let turn = 0;
  const once = async (name) => {
    const target = targets[name];
    const places = placesOf(target);
    return (await ask(target, places[turn++ % places.length])).took;
  };
  for (let round = 0; round < warm; round++) for (const name of names) await once(name);
  for (let round = 0; round < rounds; round++) {
    // there and back, so that nobody always follows the same neighbour
    for (const name of round % 2 ? [...names].reverse() : names) {
      const took = [];
      for (let n = 0; n < requests; n++) took.push(await once(name));
      times[name].push(median(took));
    }
  }
  return times;
}

/** The median over the rounds of one target's time divided by another's. */
export const ratio = (times, name, base) =>
  median(times[name].map((took, round) => took / times[base][round]));
