import { describe, expect, it } from "vitest";
import { env } from "./env";
import { MAX_BODY, refuseRequest } from "./request-guard";

const own = new URL(env.publicUrl).origin;

const post = (headers: Record<string, string>, body: string | ReadableStream = "{}") =>
  new Request(`${own}/api/trpc/goals.propose`, {
    method: "POST",
    headers,
    body,
    ...(typeof body === "string" ? {} : { duplex: "half" }),
  } as RequestInit);

const statusOf = async (request: Request) => {
  const answer = await refuseRequest(request);
  return answer instanceof Response ? answer.status : 0;
};

describe("the door to the procedures (REQ-S5, REQ-I2)", () => {
  const json = { "content-type": "application/json" };

  it.each([
    ["from our own page", { ...json, "sec-fetch-site": "same-origin" }, 0],
    ["with our origin, from an old browser", { ...json, origin: own }, 0],
    ["from another site", { ...json, "sec-fetch-site": "cross-site" }, 403],
    ["from a neighbour of our domain", { ...json, "sec-fetch-site": "same-site" }, 403],
    [
      "that says cross-site, whatever its origin",
      { ...json, "sec-fetch-site": "cross-site", origin: own },
      403,
    ],
    ["with another origin", { ...json, origin: "https://evil.example" }, 403],
    ["with an origin that only begins like ours", { ...json, origin: `${own}.evil.example` }, 403],
    ["with the origin null", { ...json, origin: "null" }, 403],
    ["that does not say where it comes from", { ...json }, 403],
    [
      "as a plain form",
      { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
      415,
    ],
    ["as plain text", { "content-type": "text/plain", "sec-fetch-site": "same-origin" }, 415],
  ])("a request %s", async (_, headers, status) => {
    expect(await statusOf(post(headers))).toBe(status);
  });

  it("takes a body of 256 kB and not one byte more, however it is sent", async () => {
    const ours = { ...json, "sec-fetch-site": "same-origin" };
    expect(await statusOf(post(ours, "x".repeat(MAX_BODY)))).toBe(0);
    expect(await statusOf(post(ours, "x".repeat(MAX_BODY + 1)))).toBe(413);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
    });
    expect(await statusOf(post(ours, endless))).toBe(413);
    const lying = { ...ours, "content-length": "2" };
    expect(
      await statusOf(post(lying, new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(64 * 1024)) }))),
    ).toBe(413);
  });

  it("hands on what it has read", async () => {
    const answer = await refuseRequest(post({ ...json, "sec-fetch-site": "same-origin" }, '{"a":"ä"}'));
    expect(answer).toBeInstanceOf(Request);
    expect(await (answer as Request).json()).toEqual({ a: "ä" });
  });
});
