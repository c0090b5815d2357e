import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workspaceStates } from "./schema";
import { refuseWorkspaceMove, workspaceTransitions } from "./states";

const allowed = [
  "DRAFT>PLANNING",
  "PLANNING>IN_REVIEW",
  "IN_REVIEW>ACTIVE",
  "IN_REVIEW>PLANNING",
  "ACTIVE>PAUSED",
  "PAUSED>ACTIVE",
  "ACTIVE>WINDING_DOWN",
  "WINDING_DOWN>ACTIVE",
  "WINDING_DOWN>ENDED",
];

describe("states of a workspace", () => {
  const pairs = workspaceStates.flatMap((from) => workspaceStates.map((to) => [from, to] as const));
  it.each(pairs)("%s to %s", (from, to) => {
    expect(refuseWorkspaceMove(from, to)).toBe(
      allowed.includes(`${from}>${to}`) ? null : "workspaceNotThere",
    );
  });

  it("never leaves the end, however one walks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...workspaceStates)), (wishes) => {
        let state: (typeof workspaceStates)[number] = "DRAFT";
        let ended = false;
        for (const wish of wishes) {
          if (refuseWorkspaceMove(state, wish) === null) state = wish;
          if (ended) expect(state).toBe("ENDED");
          ended ||= state === "ENDED";
        }
      }),
    );
    expect(workspaceTransitions.ENDED).toEqual([]);
  });
});
