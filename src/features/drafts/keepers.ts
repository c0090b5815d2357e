import { SIGNED_IN } from "@/features/forms/sign-in-again/signed-in";
import { putOnDevice, takeFromDevice } from "./device";
import { DraftKeeper } from "./keeper";
import type { Kept, Ways } from "./view";

/** The drafts of this window by workspace and question or form. A page that is shown again from memory finds the newer words here. */
const keepers = new Map<string, DraftKeeper>();

let watching = false;
/** Whose forms stand open in this window. */
let here = "";

const nameOf = (person: string, key: string) => `${person} ${key}`;

/** The keeper of one draft. On the server each page has its own, because what is kept here belongs to one window. */
export function keeperOf(person: string, key: string, ways: Ways, read: Kept): DraftKeeper {
  if (typeof window === "undefined") return new DraftKeeper(ways, read);
  const known = keepers.get(nameOf(person, key));
  if (known) {
    // whoever is watching already is told by the page, once it stands
    if (!known.watched) known.offer(read);
    return known;
  }
  const keeper = new DraftKeeper({ ...ways, carry: carrier(person, key) }, read);
  if (!watching) watchLeaving();
  if (person !== here) forgetOthers(person);
  keepers.set(nameOf(person, key), keeper);
  return keeper;
}

/** Puts what is not safe on the device, and takes away only what this window has put there: another one may hold the same draft. */
function carrier(person: string, key: string): NonNullable<Ways["carry"]> {
  let isThere = false;
  return (carried) => {
    if (carried || isThere) putOnDevice(person, key, carried);
    isThere = carried !== null;
  };
}

/** Goes on with what was typed and not safe yet when the window was left. */
export function resume(person: string, key: string, keeper: DraftKeeper): void {
  const carried = takeFromDevice(person, key);
  if (carried) keeper.resume(carried);
}

/** Nothing that was typed here stays in memory. */
export function dropKeepers(): void {
  keepers.clear();
}

/** Somebody opens a form: what others have left unsent at this device goes, in memory too. */
function forgetOthers(person: string): void {
  here = person;
  for (const name of keepers.keys()) if (!name.startsWith(`${person} `)) keepers.delete(name);
  void import("./device-clear").then((it) => it.clearDevice(person, Date.now())).catch(() => undefined);
}

/** Leaving with words that are not safe yet is asked about; whoever leaves all the same finds them again at this device. */
function watchLeaving(): void {
  watching = true;
  window.addEventListener("beforeunload", (event) => {
    if ([...keepers.values()].some((keeper) => keeper.unsafe)) event.preventDefault();
  });
  window.addEventListener(SIGNED_IN, () => {
    for (const keeper of keepers.values()) void keeper.flush();
  });
}
