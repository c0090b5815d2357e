import { DAY } from "@/domain/calendar";
import { DEVICE_PREFIX, deviceName, type PutOnDevice } from "./device";

/** Who has left a device for so long does not come back to what was unsent there. */
const KEPT_FOR = 14 * DAY;

/** Takes from the device what belongs to somebody else than `person`, or is too old; without a person all of it. */
export function clearDevice(person: string | null, now: number): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(DEVICE_PREFIX)) continue;
      const isOwn = person !== null && name.startsWith(deviceName(person, ""));
      if (!isOwn || isOld(localStorage.getItem(name), now)) localStorage.removeItem(name);
    }
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

function isOld(text: string | null, now: number): boolean {
  try {
    return now - (JSON.parse(text ?? "") as PutOnDevice).at > KEPT_FOR;
  } catch {
    return true;
  }
}
