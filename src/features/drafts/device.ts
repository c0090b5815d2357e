import { DAY } from "@/domain/calendar";
import type { Carried } from "./view";

/**
 * What is not safe yet stands on the device from the first stroke on, so that it survives a window that is gone at once,
 * a lost connection and a session that is over. It stands there under its person, and for as long as it is not on the
 * server only.
 */
const PREFIX = "kordel-draft ";

interface Put {
  at: number;
  carried: Carried;
}

/** Who has left a device for so long does not come back to what was unsent there. */
const KEPT_FOR = 14 * DAY;

const nameOf = (person: string, key: string) => `${PREFIX}${person} ${key}`;

export function putOnDevice(person: string, key: string, carried: Carried | null): void {
  try {
    if (!carried) localStorage.removeItem(nameOf(person, key));
    else localStorage.setItem(nameOf(person, key), JSON.stringify({ at: Date.now(), carried } satisfies Put));
  } catch {
    // full or forbidden: whoever leaves with words that are not safe is asked first
  }
}

export function takeFromDevice(person: string, key: string): Carried | null {
  try {
    const text = localStorage.getItem(nameOf(person, key));
    localStorage.removeItem(nameOf(person, key));
    return text ? (JSON.parse(text) as Put).carried : null;
  } catch {
    return null;
  }
}

/** Takes from the device what belongs to somebody else than `person`, or is too old; without a person all of it. */
export function clearDevice(person: string | null, now: number): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(PREFIX)) continue;
      const isOwn = person !== null && name.startsWith(nameOf(person, ""));
      if (!isOwn || isOld(localStorage.getItem(name), now)) localStorage.removeItem(name);
    }
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

function isOld(text: string | null, now: number): boolean {
  try {
    return now - (JSON.parse(text ?? "") as Put).at > KEPT_FOR;
  } catch {
    return true;
  }
}
