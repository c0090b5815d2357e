import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DraftWorld, type Fate } from "./testing";

const typed = (purpose: string) => ({ purpose });

describe("a draft in one window", () => {
  it("repeats a save whose answer was lost, and goes on typing without a conflict", async () => {
    const world = new DraftWorld();
    const { keeper, wait } = world.device(0);
    world.fate = "lost";
    keeper.type(typed("Weil"));
    await wait();
    expect(keeper.view().line).toEqual({ kind: "unsaved", failed: true });
    world.fate = "fine";
    keeper.type(typed("Weil es geht"));
    await wait();
    expect(world.draft).toMatchObject({ version: 2, contents: typed("Weil es geht") });
    expect(keeper.view()).toMatchObject({ line: { kind: "saved" }, conflict: null });
  });

  it("goes on after a reload with what was on its way", async () => {
    const world = new DraftWorld();
    const before = world.device(0);
    world.fate = "lost";
    before.keeper.type(typed("Weil"));
    await before.wait();
    before.keeper.type(typed("Weil es geht"));
    const carried = before.keeper.carried();
    world.fate = "fine";
    const after = world.device(0);
    if (carried) after.keeper.resume(JSON.parse(JSON.stringify(carried)));
    await after.wait();
    expect(after.keeper.view()).toMatchObject({ contents: typed("Weil es geht"), conflict: null });
    expect(world.draft).toMatchObject({ version: 2, contents: typed("Weil es geht") });
  });

  it("shows the words typed last when an older page is shown again", async () => {
    const world = new DraftWorld();
    const { keeper, wait } = world.device(0);
    const older = world.draft;
    keeper.type(typed("Weil"));
    await wait();
    keeper.offer(older);
    expect(keeper.view()).toMatchObject({ contents: typed("Weil"), taken: 0 });
  });
});

describe("a session that is over", () => {
  it("is said as such and not as a lack of connection, and keeps what is typed until one is back", async () => {
    const world = new DraftWorld();
    const { keeper, wait } = world.device(0);
    world.fate = "signedOut";
    keeper.type(typed("Weil"));
    await wait();
    expect(keeper.view().line).toEqual({ kind: "signedOut" });
    keeper.type(typed("Weil es geht"));
    expect(keeper.view()).toMatchObject({ line: { kind: "signedOut" }, contents: typed("Weil es geht") });
    world.fate = "fine";
    await keeper.flush();
    expect(keeper.view()).toMatchObject({ line: { kind: "saved" }, conflict: null });
    expect(world.draft).toMatchObject({ version: 2, contents: typed("Weil es geht") });
  });

  it("does not let a draft stand that was sent: it is let go once one is back", async () => {
    const world = new DraftWorld();
    const { keeper, wait } = world.device(0);
    keeper.type(typed("Weil"));
    await wait();
    world.fate = "signedOut";
    await keeper.settle({ shared: true });
    expect(world.draft.contents).toEqual(typed("Weil"));
    world.fate = "fine";
    await keeper.flush();
    expect(world.draft.contents).toBeNull();
  });
});

describe("what is on the device", () => {
  it("stays there when the server keeps no such draft, and is not called a lack of connection", async () => {
    const world = new DraftWorld();
    const carried: unknown[] = [];
    const { keeper, wait } = world.device(0, (now) => carried.push(now?.typed ?? null));
    world.fate = "refused";
    keeper.type(typed("viel zu lang"));
    await wait();
    expect(keeper.view().line).toEqual({ kind: "refused" });
    expect(carried.at(-1)).toEqual(typed("viel zu lang"));
    world.fate = "fine";
    keeper.type(typed("kurz"));
    await wait();
    expect(keeper.view().line).toMatchObject({ kind: "saved" });
    expect(carried.at(-1)).toBeNull();
  });

  it("is there from the first stroke on, and gone once the server has it", async () => {
    const world = new DraftWorld();
    const carried: unknown[] = [];
    const { keeper, wait } = world.device(0, (now) => carried.push(now?.typed ?? null));
    keeper.type(typed("Weil"));
    expect(carried.at(-1)).toEqual(typed("Weil"));
    await wait();
    expect(carried.at(-1)).toBeNull();
  });

  it("is beside what was typed before it had come", async () => {
    const world = new DraftWorld();
    const { keeper, wait } = world.device(0);
    keeper.type(typed("gestern"));
    await wait();
    keeper.typeOver(typed("heute"));
    await wait();
    expect(keeper.view()).toMatchObject({
      contents: typed("heute"),
      aside: { contents: typed("gestern"), from: "here" },
    });
    expect(world.draft.contents).toEqual(typed("heute"));
  });
});

/** Two windows that both typed from the same start; the second one is told of the first. */
async function inConflict() {
  const world = new DraftWorld();
  const [one, two] = [world.device(0), world.device(1)];
  one.keeper.type(typed("hier"));
  await one.wait();
  two.keeper.type(typed("dort"));
  await two.wait();
  expect(two.keeper.view()).toMatchObject({
    line: { kind: "undecided" },
    contents: typed("dort"),
    conflict: { contents: typed("hier") },
  });
  return { world, one, two };
}

describe("a draft in two windows", () => {
  it("waits for the choice, and the other version stays at hand after it", async () => {
    const mine = await inConflict();
    mine.two.keeper.type(typed("dort und mehr"));
    await mine.two.wait();
    expect(mine.world.draft.contents).toEqual(typed("hier"));
    mine.two.keeper.keepMine();
    await mine.two.wait();
    expect(mine.world.draft.contents).toEqual(typed("dort und mehr"));
    expect(mine.two.keeper.view().aside).toEqual({ contents: typed("hier"), from: "elsewhere" });

    const theirs = await inConflict();
    theirs.two.keeper.takeTheirs();
    expect(theirs.two.keeper.view()).toMatchObject({
      line: { kind: "saved" },
      contents: typed("hier"),
      taken: 1,
      aside: { contents: typed("dort"), from: "here" },
    });
  });

  it("says that it was shared there, and does not bring it back unasked", async () => {
    const world = new DraftWorld();
    const [one, two] = [world.device(0), world.device(1)];
    one.keeper.type(typed("hier"));
    await one.wait();
    two.keeper.offer(world.draft);
    await one.keeper.settle({ shared: true });
    two.keeper.type(typed("hier und mehr"));
    await two.wait();
    expect(two.keeper.view().conflict).toMatchObject({ contents: null });
    expect(world.draft.contents).toBeNull();
  });

  it("takes over what came from there while nothing is typed here", async () => {
    const world = new DraftWorld();
    const [one, two] = [world.device(0), world.device(1)];
    one.keeper.type(typed("hier"));
    await one.wait();
    two.keeper.offer(world.draft);
    expect(two.keeper.view()).toMatchObject({ contents: typed("hier"), taken: 1, line: { kind: "saved" } });
  });

  it("leaves what was kept there when it shares without having seen it", async () => {
    const { world, two } = await inConflict();
    await two.keeper.settle({ shared: true });
    expect(world.draft.contents).toEqual(typed("hier"));
    two.keeper.offer(world.draft);
    expect(two.keeper.view().contents).toEqual(typed("hier"));
  });
});

type Act = "type" | "wait" | "release" | "read" | "mine" | "theirs" | "share" | "leave" | "reload";
interface Step {
  who: 0 | 1;
  act: Act;
  fate: Fate;
}
const weighted: Act[] = ["type", "type", "type", "wait", "wait", "wait", "release", "read"];
const rare: Act[] = ["mine", "theirs", "share", "leave", "reload"];
const stepOf = (acts: readonly Act[]) =>
  fc.record<Step>({
    who: fc.constantFrom(0, 1),
    act: fc.constantFrom(...acts),
    fate: fc.constantFrom("fine", "fine", "fine", "lost", "unreached", "late", "signedOut"),
  });

/** Plays steps with two windows and notes what may never be: words taken away unseen, or gone from where they were typed. */
async function play(steps: readonly Step[]) {
  const world = new DraftWorld();
  const devices = [world.device(0), world.device(1)];
  const shown = [new Set<string>(), new Set<string>()];
  const last: (string | null)[] = [null, null];
  const wrong: string[] = [];
  let conflicts = 0;
  world.onTaken = (by, text) => {
    if (!shown[by]?.has(text)) wrong.push(`${by} took "${text}" unseen`);
  };
  const look = () => {
    devices.forEach(({ keeper }, index) => {
      const { contents, conflict, aside } = keeper.view();
      if (conflict) conflicts += 1;
      for (const seen of [contents, conflict?.contents, aside?.contents])
        if (seen) shown[index]?.add(String(seen.purpose));
      const own = last[index];
      const there = [contents, aside?.contents].some((held) => held?.purpose === own);
      if (own && !there && !world.kept.has(own)) wrong.push(`${index} lost "${own}"`);
    });
  };
  let count = 0;
  for (const { who, act, fate } of steps) {
    const device = devices[who] as (typeof devices)[number];
    world.fate = fate;
    if (act === "type") {
      last[who] = `${who}:${count++}`;
      device.keeper.type(typed(last[who]));
    } else if (act === "wait") await device.wait();
    else if (act === "release") await world.release();
    else if (act === "read") device.keeper.offer(world.draft);
    else if (act === "mine") device.keeper.keepMine();
    else if (act === "theirs") {
      // chosen against, and at hand until the window is closed
      if (device.keeper.view().conflict) last[who] = null;
      device.keeper.takeTheirs();
    } else if (act === "leave") void device.keeper.flush();
    else if (act === "share") {
      // the record has these words now
      last[who] = null;
      void device.keeper.settle({ shared: true });
    } else {
      const carried = device.keeper.carried();
      device.close();
      devices[who] = world.device(who);
      if (carried) devices[who]?.keeper.resume(JSON.parse(JSON.stringify(carried)));
    }
    await new Promise((resolve) => setImmediate(resolve));
    look();
  }
  return { wrong, conflicts };
}

describe("whatever happens in whichever order", () => {
  it("no text is taken away unseen, and none is gone before it was kept or shared", {
    timeout: 60_000,
  }, async () => {
    const steps = fc.array(stepOf([...weighted, ...rare]), { maxLength: 40, size: "max" });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        expect((await play(all)).wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("nobody is told of a conflict while only one window types", { timeout: 60_000 }, async () => {
    const alone = stepOf([...weighted, "share", "leave", "reload"]).map(
      (one): Step => (one.who === 1 ? { ...one, act: "read" } : one),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(alone, { maxLength: 40, size: "max" }), async (all) => {
        expect((await play(all)).conflicts).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
