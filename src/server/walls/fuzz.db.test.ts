import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { arbitraryFor, hostileFor } from "./arbitrary";
import { call, codeOf, listed } from "./procedures";

/** Inputs in the normal run; FUZZ_RUNS raises it. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);
const FRESH_EVERY = 400;
const AT_ONCE = 8;
const FAILURES = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "THROWN", "TIMEOUT"];

const idsOf = (w: TestWorkspace) => [
  w.id,
  ...Object.values(w.partners),
  ...Object.values(w.members),
  ...Object.values(w.people).map((person) => person.id),
];

describe("whatever is sent", () => {
  it(`never fails with a 500: ${RUNS} inputs drawn from the schemas and a hostile corpus`, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
    const failed: string[] = [];
    let done = 0;
    for (let block = 0; done < RUNS; block++) {
      const w = await aWorkspace("Fuzz");
      const ids = idsOf(w);
      const draws = Array.from({ length: Math.min(FRESH_EVERY, RUNS - done) }, (_, index) => {
        const procedure = listed[(block * FRESH_EVERY + index) % listed.length];
        if (!procedure) throw new Error("no procedures");
        const { input } = procedure;
        if (!input) return { procedure, value: undefined };
        const arbitrary =
          index % 2
            ? arbitraryFor(input, ids)
            : hostileFor(input, ids, index % 4 ? ["workspace", "requestId"] : []);
        const [value] = fc.sample(arbitrary, { numRuns: 1, seed: seed + done + index });
        // Most calls should get past the door: what lies behind it is what is tested.
        if (index % 7 && value && typeof value === "object" && "workspace" in value) {
          Object.assign(
            value,
            { workspace: w.id },
            "requestId" in value && index % 3 ? { requestId: crypto.randomUUID() } : {},
          );
        }
        return { procedure, value };
      });
      const people = [
        w.people.coordinator,
        w.people.first,
        w.people.facilitator,
        w.people.observer,
        w.people.stranger,
      ];
      let next = 0;
      const worker = async () => {
        for (let index = next++; index < draws.length; index = next++) {
          const draw = draws[index];
          if (!draw) return;
          // whoever closes their account cannot try the rest
          const at = draw.procedure.path === "account.close" ? people.length - 1 : index % 3 ? 0 : index;
          const caller = callerFor(people[at % people.length] ?? null);
          const code = await codeOf(call(caller, draw.procedure.path, draw.value));
          if (FAILURES.includes(code))
            failed.push(
              `${draw.procedure.path} ${code} ${JSON.stringify(draw.value)?.slice(0, 300)} (seed ${seed})`,
            );
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      done += draws.length;
    }
    expect(failed.slice(0, 10)).toEqual([]);
  }, 300_000);
});
