import type { Moment } from "@/domain/calendar";
import type { Inputs } from "@/features/forms/inputs";

/** A draft as this window knows it from the server; `savedAt` is null where nothing was ever kept. */
export interface Kept {
  version: number;
  contents: Inputs | null;
  savedAt: Moment | null;
}

/** A save on its way. Until it is answered it is repeated as it is, under its own id, so that it has one effect. */
export interface Save {
  requestId: string;
  seen: number;
  contents: Inputs;
}

/**
 * How the private draft stands. `unsaved` also after a failed attempt, which is repeated by itself; `signedOut` after one
 * that was refused because the session is over, `refused` after one that will be refused again.
 */
export type DraftLineState =
  | { kind: "none" }
  | { kind: "unsaved"; failed: boolean }
  | { kind: "signedOut" }
  | { kind: "refused" }
  | { kind: "undecided" }
  | { kind: "saved"; at: Moment };

/** What a form shows of its draft; a new one after every change. */
export interface DraftView {
  line: DraftLineState;
  /** What the inputs are to hold: what was typed last, or what is kept. */
  contents: Inputs | null;
  /** Goes up when `contents` came from elsewhere, so that the inputs take it over. */
  taken: number;
  /** What another device has kept while this one typed. Nothing is sent until the person has chosen. */
  conflict: Kept | null;
  /** The version that was not chosen, until the question is shared. */
  aside: { contents: Inputs; from: "here" | "elsewhere" } | null;
}

/** What is carried over a reload of the page: what was typed, and what has no answer yet. */
export interface Carried {
  known: Kept;
  typed: Inputs | null;
  unanswered: Save | null;
  settling: boolean;
  settlement: { requestId: string; seen: number } | null;
}

/** The way to the server and the clock, so that the rules below can be tried in any order of events. */
export interface Ways {
  save(save: Save): Promise<{ version: number; savedAt: Moment }>;
  settle(request: { requestId: string; seen: number }): Promise<{ version: number; stays: boolean }>;
  /** What stopped a save: the other device's draft, a session that is over, a refusal, or no answer at all. */
  read(
    error: unknown,
  ):
    | { kind: "conflict"; current: Kept }
    | { kind: "signedOut" }
    | { kind: "refused" }
    | { kind: "unanswered" };
  newId(): string;
  after(milliseconds: number, work: () => void): () => void;
  /** Puts aside on this device what is not safe yet; null once all is. */
  carry?(carried: Carried | null): void;
}
