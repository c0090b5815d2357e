import { sameContents } from "@/domain/drafts/draft";
import { BEGUN_ON, mayBeKept } from "@/domain/drafts/place";
import type { Inputs } from "@/features/forms/inputs";

/** What a form asks, as far as it is kept. */
export interface Kind {
  names: readonly string[];
  /** Ticks that are given anew each time: that one has read, or understood. */
  forgets?: readonly string[];
}

/** What of a form's inputs is kept: not what proves somebody, and not what is to be ticked anew. */
export function keptOf(inputs: Inputs, { names, forgets = [] }: Kind): Inputs {
  const kept = names.filter((name) => mayBeKept(name) && !forgets.includes(name));
  return Object.fromEntries(
    kept.map((name) => [name, typeof inputs[name] === "boolean" ? inputs[name] : String(inputs[name] ?? "")]),
  );
}

/** With the version of the record that it was begun on, where there is a record. */
export const begunOn = (contents: Inputs, version: number | undefined): Inputs =>
  version === undefined ? contents : { ...contents, [BEGUN_ON]: String(version) };

/** The inputs alone, and the version of the record that they were begun on. */
export function readKept({ [BEGUN_ON]: version, ...inputs }: Inputs): {
  inputs: Inputs;
  version: number | null;
} {
  return { inputs, version: version ? Number(version) : null };
}

/** Whether there is nothing in it that the form would not show by itself. */
export const saysNothing = (contents: Inputs, initial: Inputs): boolean =>
  sameContents({ ...initial, ...readKept(contents).inputs }, initial);
