import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { findFault } from "@/domain/history/chain";
import { anExpectation } from "@/server/expectations/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const need = { kind: "NEED", category: "TIME", statement: "Zwei Abende im Monat", priority: "MUST" } as const;

const share = (w: TestWorkspace, visibility: "MEMBERS" | "COORDINATION" | "OWN_ORG") =>
  anExpectation(w, { ...need, visibility });

/** One entry for all between four that are kept from more or fewer of them. */
async function whatIsKept() {
  const w = await aWorkspace();
  await share(w, "OWN_ORG");
  await share(w, "COORDINATION");
  await share(w, "MEMBERS");
  await share(w, "OWN_ORG");
  await share(w, "COORDINATION");
  return w;
}

it("an event about what the reader may not see is in no list, and counted nowhere", async () => {
  const w = await whatIsKept();
  const seen = async (reader: ReturnType<TestWorkspace["asSecond"]>) => {
    const { events, next } = await reader.history.list({ workspace: w.id });
    const overview = await reader.guide.overview({ workspace: w.id });
    const news = overview.kind === "planning" ? overview.news : null;
    const numbers = events.map(({ number }) => number);
    return { events: events.length, next, numbers, news: news?.events.length, more: news?.more };
  };
  for (const reader of [w.asSecond(), w.as("FACILITATOR")])
    expect(await seen(reader)).toEqual({ events: 1, next: null, numbers: [null], news: 1, more: false });
  expect(await seen(w.as("COORDINATOR"))).toMatchObject({ events: 3, numbers: [5, 3, 2], news: 3 });
  // one's own are not news
  expect(await seen(w.as("REPRESENTATIVE"))).toMatchObject({ events: 5, news: 0 });
});

it("what somebody else's many hidden entries push aside still comes, and ends no page early", async () => {
  const w = await aWorkspace();
  await share(w, "MEMBERS");
  for (let entry = 0; entry < 60; entry++) await share(w, "OWN_ORG");
  const { events, next } = await w.asSecond().history.list({ workspace: w.id });
  expect([events.length, next]).toEqual([1, null]);
  const overview = await w.asSecond().guide.overview({ workspace: w.id });
  expect(overview).toMatchObject({ news: { events: [{ action: events[0]?.action }], more: false } });
});

it("a note on a hidden entry is as hidden", async () => {
  const w = await aWorkspace();
  const { id } = await share(w, "COORDINATION");
  const about = { recordKind: "EXPECTATION" as const, recordId: id };
  const words = { weight: "BLOCKING" as const, text: "Unter uns" };
  await w.as("COORDINATOR").reviews.write({ ...w.change(), ...about, ...words });
  for (const reader of [w.asSecond(), w.as("FACILITATOR")]) {
    expect((await reader.history.list({ workspace: w.id })).events).toEqual([]);
    const record = { kind: "EXPECTATION" as const, id };
    expect((await reader.history.list({ workspace: w.id, record })).events).toEqual([]);
  }
  expect((await w.as("REPRESENTATIVE").history.list({ workspace: w.id })).events).toHaveLength(2);
});

it("the log that the coordination exports is whole all the same", async () => {
  const w = await whatIsKept();
  const { events } = await w.as("COORDINATOR").history.export({ workspace: w.id, after: 0 });
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  expect(findFault(events, sha256)).toBeNull();
  for (const role of ["REPRESENTATIVE", "FACILITATOR"] as const)
    await expect(w.as(role).history.export({ workspace: w.id, after: 0 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
});
