import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { MAX_DEPTH } from "@/domain/depth";
import { cookieLine, sessionCookieName } from "@/server/core/auth/cookies";
import { sessionToken, startSession } from "@/server/core/auth/session";
import { env } from "@/server/core/env";
import { log } from "@/server/core/log";
import type { Person } from "@/server/core/trpc";
import { aPerson, aWorkspace, requestId } from "@/server/testing/workspace";
import { hostile } from "@/server/walls/arbitrary";
import { listed } from "@/server/walls/procedures";
import { GET, POST } from "./route";

const FUZZED = 600;

/** A browser in which this person is signed in; null for one in which nobody is. */
async function browserOf(person: Person | null) {
  const headers: Record<string, string> = { "sec-fetch-site": "same-origin" };
  if (person) {
    const token = sessionToken();
    await startSession(
      { personId: person.id, token, userAgent: null, replaces: null, ownDevice: false, proven: true },
      new Date(),
    );
    headers.cookie = cookieLine(sessionCookieName(), token, { maxAge: 60 });
  }
  const to = (path: string) => `${env.publicUrl}/api/trpc/${path}`;
  return {
    get: (path: string) => GET(new Request(to(path), { headers })),
    post: (path: string, body: string) =>
      POST(
        new Request(to(path), {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body,
        }),
      ),
  };
}

/** A list in a list in a list, as text. */
const nestedText = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

interface Def {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
}

/** Lists and records inside one another that a schema can hold. */
function depthOf(schema: z.ZodType): number {
  const { shape, innerType, element, valueType, options, in: source } = schema._zod.def as Def;
  const held = Object.values(shape ?? {}).concat(element ?? [], valueType ?? []);
  const same = [innerType ?? [], options ?? [], source ?? []].flat();
  return Math.max(0, ...same.map(depthOf), ...(shape ? [1] : []), ...held.map((one) => 1 + depthOf(one)));
}

/** Text without halves of characters, which no address can hold. */
const sound = (text: string) => Buffer.from(text).toString();

const errorLines = () => vi.spyOn(log(), "error");

describe("the cap of a batch (REQ-I2)", () => {
  const many = (count: number, comma: string) => Array(count).fill("account.me").join(comma);

  it.each([
    ["commas", ","],
    ["encoded commas", "%2C"],
    ["commas encoded in lower case", "%2c"],
  ])("is 20 procedures, separated by %s", async (_, comma) => {
    const { get, post } = await browserOf(await aPerson());
    const fits = await get(`${many(20, comma)}?batch=1&input=%7B%7D`);
    expect(fits.status).toBe(200);
    expect(await fits.json()).toHaveLength(20);
    for (const count of [21, 60, 300]) {
      expect((await get(`${many(count, comma)}?batch=1&input=%7B%7D`)).status).toBe(400);
      expect((await post(`${many(count, comma)}?batch=1`, "{}")).status).toBe(400);
    }
  });

  it("counts what is mixed, empty or encoded twice as tRPC would run it", async () => {
    const { get } = await browserOf(await aPerson());
    expect((await get(`${many(15, ",")}%2C${many(15, "%2c")}?batch=1`)).status).toBe(400);
    expect((await get(`account.me${",".repeat(20)}?batch=1`)).status).toBe(400);
    expect((await get(`account.me?batch=1&${"x=,".repeat(30)}`)).status).toBe(200);
    // one name with odd letters, not twenty-one
    expect((await get(`${many(21, "%252C")}?batch=1`)).status).toBe(404);
    // without the word `batch` it is one name, too
    expect((await get(many(21, ","))).status).toBe(404);
  });
});

describe("what is no question at all", () => {
  const broken = ["{", "", "[", '{"0":', "nope", "{}{}", '"\\ud800', "\u0000", nestedText(100_000)];

  it("is refused with 400 and no line of an error, asked by whomever", async () => {
    const errors = errorLines();
    const { id } = await aWorkspace();
    for (const person of [null, await aPerson()]) {
      const { get, post } = await browserOf(person);
      for (const text of broken) {
        expect((await post("people.decline", text)).status, text.slice(0, 9)).toBe(person ? 400 : 401);
        const asked = text && `?input=${encodeURIComponent(text.slice(0, 9000))}`;
        expect((await get(`people.door${asked}`)).status, text.slice(0, 9)).toBe(400);
      }
      expect((await get("people.door?input=%7B")).status).toBe(400);
      expect((await get("people.door%E0%A4%A")).status).toBe(400);
      expect((await get("nothing.at.all")).status).toBe(404);
    }
    const stranger = await browserOf(await aPerson());
    const deep = (workspace: string) =>
      stranger.post(
        "goals.propose",
        `{"workspace":"${workspace}","requestId":"${requestId()}","title":${nestedText(100_000)}}`,
      );
    const [foreign, missing] = [await deep(id), await deep(requestId())];
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await missing.text());
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  it("leaves room for the deepest input there is", () => {
    const depths = listed.map(({ input }) => (input ? depthOf(input) : 0));
    expect(Math.max(...depths)).toBeGreaterThan(1);
    expect(Math.max(...depths)).toBeLessThanOrEqual(MAX_DEPTH / 2);
  });

  it("is a member's to mend when it is nested too deep, and has no effect", async () => {
    const w = await aWorkspace();
    const { post } = await browserOf(w.people.coordinator);
    for (const depth of [MAX_DEPTH, 100, 100_000]) {
      const body = `{"workspace":"${w.id}","requestId":"${requestId()}","title":${nestedText(depth)}}`;
      expect((await post("goals.propose", body)).status).toBe(400);
    }
    const { requestId: again, ...rest } = { ...w.change(), name: "Bund", version: 1 };
    const rename = (name: unknown) =>
      post("workspaces.rename", JSON.stringify({ ...rest, requestId: again, name }));
    expect((await rename([[[[[[[[[["deep"]]]]]]]]]])).status).toBe(400);
    // the id of a request that was refused is not used up
    expect((await rename("Bund")).status).toBe(200);
  });
});

describe("whatever comes over HTTP", () => {
  const piece = fc.oneof(
    fc.constantFrom(...listed.map(({ path }) => path)),
    fc.constantFrom(
      "",
      "__proto__",
      "constructor",
      "goals",
      "goals.constructor",
      "a/b",
      "..",
      "%2C",
      "%252c",
      "%",
    ),
    fc.string({ maxLength: 12 }),
  );
  const sent = fc.oneof(
    fc.json({ maxDepth: 12 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(...hostile, ...hostile.map((text) => JSON.stringify({ 0: { token: text } }))),
    fc.nat({ max: 60_000 }).map(nestedText),
    fc.record({ 0: fc.object({ maxDepth: 10 }), 1: fc.anything() }).map((value) => JSON.stringify(value)),
  );
  const drawn = fc.record({
    names: fc.array(piece, { minLength: 1, maxLength: 25 }),
    comma: fc.constantFrom(",", "%2C", "%2c"),
    batch: fc.constantFrom("", "batch=1", "batch=0&batch=1"),
    text: sent,
    byPost: fc.boolean(),
  });

  it(`is answered without a 500 and without the line of an error: ${FUZZED} requests`, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
    const errors = errorLines();
    const w = await aWorkspace("Fuzz");
    const browsers = await Promise.all(
      [null, w.people.coordinator, w.people.stranger].map((person) => browserOf(person)),
    );
    const failed: string[] = [];
    for (const [index, draw] of fc.sample(drawn, { numRuns: FUZZED, seed }).entries()) {
      const { get, post } = browsers[index % browsers.length] as (typeof browsers)[number];
      const path = draw.names.map((name) => encodeURI(sound(name))).join(draw.comma);
      const input = `input=${encodeURIComponent(sound(draw.text).slice(0, 4000))}`;
      const answer = draw.byPost
        ? await post(`${path}?${draw.batch}`, draw.text)
        : await get(`${path}?${draw.batch}&${input}`);
      if (answer.status >= 500 || (await answer.text()).includes("INTERNAL_SERVER_ERROR"))
        failed.push(`${path} ${draw.batch} ${draw.text.slice(0, 200)} (seed ${seed})`);
    }
    expect(failed.slice(0, 5)).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
