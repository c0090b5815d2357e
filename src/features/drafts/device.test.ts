import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DAY } from "@/domain/calendar";
import { putOnDevice, takeFromDevice } from "./device";
import { clearDevice } from "./device-clear";
import type { Carried } from "./view";

const carried = (text: string): Carried => ({
  known: { version: 0, contents: null, savedAt: null },
  typed: { title: text },
  unanswered: null,
  settling: false,
  settlement: null,
});

/** A browser's storage: what it holds are its own keys. */
function aStorage() {
  const store: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => store[name] ?? null,
    setItem: (name: string, value: string) => {
      store[name] = value;
    },
    removeItem: (name: string) => {
      delete store[name];
    },
  };
  return Object.setPrototypeOf(store, methods) as Storage;
}

beforeEach(() => {
  vi.stubGlobal("localStorage", aStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what lies on the device", () => {
  it("is found by its own person only, and once", () => {
    putOnDevice("ada", "ws /goals/new goals.1", carried("Ein Ziel"));
    expect(takeFromDevice("bela", "ws /goals/new goals.1")).toBeNull();
    expect(takeFromDevice("ada", "ws /goals/new goals.1")?.typed).toEqual({ title: "Ein Ziel" });
    expect(takeFromDevice("ada", "ws /goals/new goals.1")).toBeNull();
  });

  it("goes when somebody else is here, when it is old, and when one signs out; what others have put there stays", () => {
    localStorage.setItem("theme", "dark");
    const left = (person: string) => takeFromDevice(person, "key")?.typed ?? null;
    putOnDevice("ada", "key", carried("von Ada"));
    putOnDevice("ad", "key", carried("von jemand anderem"));
    clearDevice("ad", Date.now());
    expect([left("ada"), left("ad")]).toEqual([null, { title: "von jemand anderem" }]);
    putOnDevice("ada", "key", carried("von Ada"));
    clearDevice("ada", Date.now() + 13 * DAY);
    expect(Object.keys(localStorage)).toHaveLength(2);
    clearDevice("ada", Date.now() + 15 * DAY);
    expect(left("ada")).toBeNull();
    putOnDevice("ada", "key", carried("von Ada"));
    clearDevice(null, Date.now());
    expect(Object.keys(localStorage)).toEqual(["theme"]);
  });

  it("is no reason to fail where a browser keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    putOnDevice("ada", "key", carried("x"));
    expect(takeFromDevice("ada", "key")).toBeNull();
    clearDevice("ada", Date.now());
  });
});
