import fc from "fast-check";
import type { z } from "zod";
import { dayOfMoment } from "@/domain/calendar";

/**
 * Draws inputs from the schemas themselves, so that a new field is fuzzed the day it exists. Understands
 * the pieces of domain/input.ts; an unknown piece throws, so that nobody forgets to teach it here.
 */
type Def = {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
  options?: z.ZodType[];
  in?: z.ZodType;
  checks?: { _zod: { def: { check: string; maximum?: number; minimum?: number; value?: number } } }[];
};

const defOf = (schema: z.ZodType): Def => (schema as unknown as { _zod: { def: Def } })._zod.def;

/** What people paste, and what attackers send. */
export const hostile: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\uD800",
  "\uDFFF\uD800",
  "\u202Egpj.exe",
  "\u200B\u200D\uFEFF",
  "e\u0301".repeat(50),
  "🧵".repeat(200),
  '\'; DROP TABLE "Goal"; --',
  "\u0024{process.env}",
  "{{constructor.constructor('return 1')()}}",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://example.org")',
  "../../etc/passwd",
  "\r\nBcc: someone@example.org",
  "__proto__",
  "constructor",
  "NaN",
  "-0",
  "1e999",
  "9".repeat(400),
  "x".repeat(70_000),
  "2027-02-30",
  "0000-00-00",
  "9999-12-31",
  "00000000-0000-0000-0000-000000000000",
  "%00%0a",
];

/** Values of the wrong kind altogether. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, Number.MAX_SAFE_INTEGER, [], {}, [[]], { length: 1e9 }),
  fc.constantFrom(...hostile),
  fc.object({ maxDepth: 2, maxKeys: 3 }),
);

function textFor(def: Def, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (def.format === "uuid" || def.format === "guid")
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.uuid());
  if (def.format === "date") {
    return fc
      .date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true })
      .map((date) => dayOfMoment(date, "UTC"));
  }
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }) },
    { weight: 1, arbitrary: fc.emailAddress() },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  );
}

function numberFor(def: Def): fc.Arbitrary<unknown> {
  const limits = (def.checks ?? []).map((check) => check._zod.def);
  const min = limits.find((limit) => limit.check === "greater_than")?.value ?? 0;
  const max = limits.find((limit) => limit.check === "less_than")?.value ?? 2_000_000_000;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.integer({ min: Math.max(min, -2_000_000_000), max: Math.min(max, 2_000_000_000) }),
  );
}

/** Values that mostly fit the schema; ids are mostly drawn from those that exist. */
export function arbitraryFor(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  const inner = () => arbitraryFor(def.innerType as z.ZodType, ids);
  switch (def.type) {
    case "string":
      return textFor(def, ids);
    case "number":
      return numberFor(def);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "nullable":
      return fc.option(inner(), { nil: null });
    case "optional":
    case "default":
    case "prefault":
      return fc.option(inner(), { nil: undefined });
    case "readonly":
    case "nonoptional":
      return inner();
    case "array":
      return fc.array(arbitraryFor(def.element as z.ZodType, ids), { maxLength: 4 });
    case "pipe":
      return arbitraryFor(def.in as z.ZodType, ids);
    case "transform":
      return fc.string({ maxLength: 40 });
    case "record":
      return fc.dictionary(
        fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.stringMatching(/^[a-z]{1,20}$/)),
        arbitraryFor(def.valueType as z.ZodType, ids),
        { maxKeys: 4 },
      );
    case "union":
      return fc.oneof(...(def.options ?? []).map((option) => arbitraryFor(option, ids)));
    case "object": {
      const shape = Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, field]) => [name, arbitraryFor(field, ids)]),
      );
      return fc.record(shape);
    }
    default:
      throw new Error(`arbitrary.ts does not know the schema type ${def.type}`);
  }
}

/** The same with one to all fields replaced by nonsense, or something unknown added. */
export function hostileFor(
  schema: z.ZodType,
  ids: readonly string[],
  keep: readonly string[] = [],
): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      arbitraryFor(schema, ids),
      fc.dictionary(fc.string({ maxLength: 12 }), wrong, { maxKeys: 2 }),
      fc.array(wrong, { minLength: 1, maxLength: 30 }),
      fc.nat(),
    )
    .map(([value, extra, nonsense, pick]) => {
      if (value === null || typeof value !== "object") return nonsense[0];
      const names = Object.keys(value).filter((name) => !keep.includes(name));
      const spoiled = names.filter((_, index) => (pick >> (index % 20)) & 1 || names.length === 1);
      const changes = Object.fromEntries(
        spoiled.map((name, index) => [name, nonsense[index % nonsense.length]]),
      );
      return { ...value, ...changes, ...(pick % 5 === 0 ? extra : {}) };
    });
}
