import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { canonicalJson, findFault, type LinkedEvent } from "@/domain/history/chain";
import { webDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import { aGoal, changeGoal } from "@/server/goals/testing";
import { linksTo } from "@/server/people/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { undo } from "./testing";

const counted = { target: "0" };
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

type Verdict = { count?: number; head?: string; seq?: number; fault?: string };
/** The verifier is a script of its own; it shares no code with the application. */
const loadVerifier = async () => {
  const script = await import(/* @vite-ignore */ pathToFileURL(resolve("scripts/verify-chain.mjs")).href);
  return script.verifyBytes as (bytes: Uint8Array) => Verdict;
};

async function exported(w: TestWorkspace): Promise<LinkedEvent[]> {
  const all: LinkedEvent[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: { events: LinkedEvent[]; next: number | null } = await w
      .as("COORDINATOR")
      .history.export({ workspace: w.id, after });
    all.push(...page.events);
    after = page.next;
  }
  return all;
}

/** The row as it is now, which a conflict carries. */
function currentOf(error: { code?: string; cause?: { current?: { version: number; target: string } } }) {
  // on a busy machine forty at once may find no connection: whoever is told so presses again
  if (error.code === "SERVICE_UNAVAILABLE") return "again";
  if (error.code !== "CONFLICT" || !error.cause?.current) throw error;
  return error.cause.current;
}

describe("the log under load (REQ-C1, REQ-U2)", () => {
  it("loses nothing when 40 people change one goal 25 times each, and numbers every change", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, counted);
    const api = w.as("COORDINATOR");
    /** Counts one further, again from the row as it is now whenever somebody else was faster. */
    const countUp = async () => {
      let seen: { version: number; target: string } = await api.goals.byId({
        workspace: w.id,
        goalId: goal.id,
      });
      for (;;) {
        const target = String(Number(seen.target) + 1);
        const change = changeGoal(w, { id: goal.id, version: seen.version }, { target });
        const current = await change.then(() => null, currentOf);
        if (!current) return;
        if (current !== "again") seen = current;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
      }
    };
    const editor = async () => {
      for (let i = 0; i < 25; i++) await countUp();
    };
    await Promise.all(Array.from({ length: 40 }, editor));
    const events = await exported(w);
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 1001 }, (_, index) => index + 1));
    expect(findFault(events, sha256)).toBeNull();
    const goalNow = await api.goals.byId({ workspace: w.id, goalId: goal.id });
    expect(goalNow).toMatchObject({ version: 1001, target: "1000" });
  }, 240_000);
});

describe("the log as a file", () => {
  it("says by which door somebody came, of nobody else anything, and verifies", async () => {
    const w = await aWorkspace();
    await w.as("COORDINATOR").people.invite({
      ...w.change(),
      role: "REPRESENTATIVE",
      partnerId: w.partners.first,
      maySign: false,
      invited: [{ email: w.people.stranger.email, partnerName: null }],
    });
    await sendHeld(w.id);
    const [token] = await linksTo(w.people.stranger.email);
    await w.asStranger().people.accept({ token: token as string, name: "Neu", organisationId: null });
    const [events, verifyBytes] = await Promise.all([exported(w), loadVerifier()]);
    const said = events.map(({ action, through }) => [action, through]);
    expect(said).toContainEqual(["invitation.sent", undefined]);
    expect(said).toContainEqual(["invitation.accepted", "door:invitation"]);
    const bytes = Buffer.from(events.map((event) => `${canonicalJson({ ...event })}\n`).join(""));
    expect(verifyBytes(bytes)).toMatchObject({ count: events.length });
    const accepted = events.findIndex(({ through }) => through === "door:invitation");
    const forged = events.with(accepted, { ...(events[accepted] as LinkedEvent), through: "door:seat" });
    expect(findFault(forged, sha256)).toEqual({ seq: accepted + 1, fault: "wrongHash" });
  });

  it("is found out by the verifier whichever single byte is changed (REQ-U3)", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, counted);
    await changeGoal(w, { id: goal.id, version: 1 }, { ...counted, title: "Zwölf Linien" });
    await undo(w, "GOAL", { id: goal.id, version: 2 });
    const [events, verifyBytes] = await Promise.all([exported(w), loadVerifier()]);
    const bytes = Buffer.from(events.map((event) => `${canonicalJson({ ...event })}\n`).join(""));
    expect(verifyBytes(bytes)).toEqual({ count: 3, head: events.at(-1)?.hash });
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 32, 128]) {
        const mutated = Buffer.from(bytes);
        mutated[at] = (mutated[at] ?? 0) ^ change;
        expect(verifyBytes(mutated).fault, `byte ${at} ^ ${change}`).toBeTruthy();
      }
    }
    expect(verifyBytes(bytes.subarray(0, -1)).fault).toBeTruthy();
  });

  it("cannot be changed, emptied or forged by the application's role (REQ-U1)", async () => {
    const w = await aWorkspace();
    await aGoal(w, counted);
    const attempts = [
      `UPDATE "Event" SET "action" = 'goal.other' WHERE "workspaceId" = '${w.id}'`,
      `DELETE FROM "Event" WHERE "workspaceId" = '${w.id}'`,
      `TRUNCATE "Event" CASCADE`,
      `DELETE FROM "Revision" WHERE "workspaceId" = '${w.id}'`,
      `UPDATE "Revision" SET "before" = NULL WHERE "workspaceId" = '${w.id}'`,
    ];
    for (const statement of attempts) {
      const attempt = webDb.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT * FROM enter_workspace(${w.id}::uuid, ${w.people.coordinator.id}::uuid)`;
        await tx.$executeRawUnsafe(statement);
      });
      await expect(attempt, statement).rejects.toThrow(/permission denied|append-only|42501/i);
    }
    expect((await exported(w)).map((event) => event.action)).toEqual(["goal.proposed"]);
  });
});
