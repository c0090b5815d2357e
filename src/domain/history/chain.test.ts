import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainedEvent, canonicalJson, chainInput, findFault, type LinkedEvent } from "./chain";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const event = fc.record<ChainedEvent>({
  workspaceId: fc.constant("0198c0de-0000-7000-8000-000000000001"),
  seq: fc.constant(1),
  at: fc
    .date({ min: new Date("2026-01-01"), max: new Date("2190-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  actorId: fc.option(fc.uuid(), { nil: null }),
  partnerId: fc.option(fc.uuid(), { nil: null }),
  action: fc.constantFrom("goal.proposed", "goal.changed", "partner.added"),
  recordKind: fc.constantFrom("GOAL", "PARTNER"),
  recordId: fc.uuid(),
  fields: fc.array(fc.constantFrom("title", "dueOn", "state")),
  commitments: fc.dictionary(fc.constantFrom("title", "dueOn", "state"), fc.stringMatching(/^[0-9a-f]{64}$/)),
  undoes: fc.option(fc.nat(), { nil: null }),
  through: fc.option(fc.constantFrom("job:ROUND_END", "door:invitation"), { nil: null }),
});

function link(events: readonly ChainedEvent[]): LinkedEvent[] {
  let prevHash = "";
  return events.map((one, index) => {
    const numbered = { ...one, seq: index + 1 };
    const hash = sha256(chainInput(prevHash, numbered));
    const linked = { ...numbered, prevHash, hash };
    prevHash = hash;
    return linked;
  });
}

const shuffled = (value: object): object => Object.fromEntries(Object.entries(value).reverse());

describe("canonical JSON (RFC 8785)", () => {
  it.each([
    [{ b: 1, a: [true, null, "ä\u20ac\n"] }, '{"a":[true,null,"ä€\\n"],"b":1}'],
    [{ "\u{1f600}": 1, "\ufb33": 2, "\u20ac": 3, "1": 4 }, '{"1":4,"\u20ac":3,"\u{1f600}":1,"\ufb33":2}'],
    [{ n: [1e21, 0.000001, -0, 1e-7] }, '{"n":[1e+21,0.000001,0,1e-7]}'],
  ])("%j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("refuses numbers that JSON cannot hold", () => {
    expect(() => canonicalJson([Number.NaN])).toThrow(TypeError);
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(event, (one) => {
        const turned = { ...shuffled(one), commitments: shuffled(one.commitments) } as ChainedEvent;
        expect(chainInput("", turned)).toBe(chainInput("", one));
      }),
    );
  });
});

describe("the chain", () => {
  it("covers what acted where it was no member, and leaves every event of before as it was hashed", () => {
    fc.assert(
      fc.property(event, ({ through: _, ...before }) => {
        expect(chainInput("", { ...before, through: null })).toBe(chainInput("", before));
        expect(chainInput("", before)).not.toContain("through");
        expect(chainInput("", { ...before, through: "job:ROUND_END" })).toContain(
          '"through":"job:ROUND_END"',
        );
      }),
    );
  });

  const log = fc.array(event, { minLength: 1, maxLength: 8 }).map(link);

  it("holds as it was written", () => {
    fc.assert(
      fc.property(log, (events) => {
        expect(findFault(events, sha256)).toBeNull();
      }),
    );
  });

  it("breaks wherever one thing of one event differs", () => {
    const fields = [
      "seq",
      "at",
      "actorId",
      "partnerId",
      "action",
      "recordKind",
      "recordId",
      "fields",
      "commitments",
      "undoes",
      "prevHash",
      "hash",
      "workspaceId",
    ] as const;
    fc.assert(
      fc.property(log, fc.nat(), fc.constantFrom(...fields), (events, where, field) => {
        const index = where % events.length;
        const changed = structuredClone(events) as unknown as Record<string, unknown>[];
        const one = changed[index] as Record<string, unknown>;
        const old = one[field];
        one[field] =
          typeof old === "string"
            ? `${old}x`
            : typeof old === "number"
              ? old + 1
              : Array.isArray(old)
                ? [...old, "x"]
                : "x";
        const fault = findFault(changed as unknown as LinkedEvent[], sha256);
        expect(fault?.seq).toBe(index + 1);
      }),
    );
  });

  it("breaks when an event is missing, doubled or moved", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 3, maxLength: 8 }).map(link), fc.nat(), (events, where) => {
        const index = where % (events.length - 1);
        const one = events[index] as LinkedEvent;
        const other = events[index + 1] as LinkedEvent;
        expect(findFault(events.toSpliced(index, 1), sha256)).not.toBeNull();
        expect(findFault(events.toSpliced(index, 0, one), sha256)).not.toBeNull();
        expect(findFault(events.toSpliced(index, 2, other, one), sha256)).not.toBeNull();
      }),
    );
  });
});
