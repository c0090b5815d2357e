import type { Carried } from "./view";

/**
 * What is not safe yet stands on the device from the first stroke on, so that it survives a window that is gone at once,
 * a lost connection and a session that is over. It stands there under its person, and for as long as it is not on the
 * server only.
 */
export const DEVICE_PREFIX = "kordel-draft ";

export interface PutOnDevice {
  at: number;
  carried: Carried;
}

export const deviceName = (person: string, key: string) => `${DEVICE_PREFIX}${person} ${key}`;

export function putOnDevice(person: string, key: string, carried: Carried | null): void {
  try {
    if (!carried) localStorage.removeItem(deviceName(person, key));
    else
      localStorage.setItem(
        deviceName(person, key),
        JSON.stringify({ at: Date.now(), carried } satisfies PutOnDevice),
      );
  } catch {
    // full or forbidden: whoever leaves with words that are not safe is asked first
  }
}

export function takeFromDevice(person: string, key: string): Carried | null {
  try {
    const text = localStorage.getItem(deviceName(person, key));
    localStorage.removeItem(deviceName(person, key));
    return text ? (JSON.parse(text) as PutOnDevice).carried : null;
  } catch {
    return null;
  }
}
