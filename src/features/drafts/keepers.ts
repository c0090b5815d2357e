import { DraftKeeper } from "./keeper";
import type { Carried, Kept, Ways } from "./view";

/** The drafts of this window by workspace and question. A page that is shown again from memory finds the newer words here. */
const keepers = new Map<string, DraftKeeper>();

let watching = false;

const PREFIX = "kordel-draft ";

/** The keeper of one draft. On the server each page has its own, because what is kept here belongs to one window. */
export function keeperOf(key: string, ways: Ways, read: Kept): DraftKeeper {
  if (typeof window === "undefined") return new DraftKeeper(ways, read);
  const known = keepers.get(key);
  if (known) {
    // whoever is watching already is told by the page, once it stands
    if (!known.watched) known.offer(read);
    return known;
  }
  const keeper = new DraftKeeper(ways, read);
  if (!watching) watchLeaving();
  keepers.set(key, keeper);
  return keeper;
}

/** Goes on with what was typed and not safe yet when the page was loaded anew. */
export function resume(key: string, keeper: DraftKeeper): void {
  const carried = takeCarried(key);
  if (carried) keeper.resume(carried);
}

function takeCarried(key: string): Carried | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    sessionStorage.removeItem(PREFIX + key);
    return text ? (JSON.parse(text) as Carried) : null;
  } catch {
    return null;
  }
}

/** Nobody who comes after this person at this device finds their words: not those put aside, and not those in memory. */
export function forgetDrafts(): void {
  keepers.clear();
  forgetCarried();
}

function forgetCarried(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/**
 * Leaving with words that are not safe yet is asked about. Whoever leaves all the same, or only loads the page anew,
 * finds them again in this window: they are put aside as the page goes, never before, so that a window opened from
 * this one does not get them too.
 */
function watchLeaving(): void {
  watching = true;
  window.addEventListener("beforeunload", (event) => {
    if ([...keepers.values()].some((keeper) => keeper.unsafe)) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    for (const [key, keeper] of keepers) {
      const carried = keeper.carried();
      if (carried) carry(key, carried);
    }
  });
  window.addEventListener("pageshow", (event) => {
    // The whole page came back, with everything in it.
    if (event.persisted) forgetCarried();
  });
}

function carry(key: string, carried: Carried): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(carried));
  } catch {
    // full or forbidden: they were asked before leaving
  }
}
