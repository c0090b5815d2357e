import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictState, findConflicts, type PairLink } from "./conflict";
import {
  type RedLineSpeaker,
  refuseDismissing,
  refuseLinking,
  refuseReleasing,
  refuseReopeningRedLine,
} from "./linking";

const none = { linked: false, dismissed: false };
const linked = { linked: true, dismissed: false };
const settled = { linked: true, dismissed: true };

describe("how a red line and a goal stand to each other", () => {
  it.each([
    [null, [], null],
    [null, ["violence"], "POSSIBLE"],
    [linked, [], "CONFIRMED"],
    [linked, ["violence"], "CONFIRMED"],
    [settled, ["violence"], "SETTLED"],
    [{ linked: false, dismissed: true }, ["violence"], "SETTLED"],
    [none, [], null],
  ])("%j about %j is %s", (link, topics, state) => {
    expect(conflictState(link, topics)).toBe(state);
  });

  const goals = [
    { id: "g1", topics: ["violence", "Waffen"] },
    { id: "g2", topics: [] },
  ];
  const line = { id: "r1", partnerId: "b", topics: ["waffen"] };
  const link = (parts: Partial<PairLink> = {}): PairLink => ({
    id: "l",
    redLineId: "r1",
    targetId: "g2",
    partnerId: "b",
    ...linked,
    ...parts,
  });

  it("is found by topic, also in free words, and by link, also without a topic", () => {
    expect(findConflicts(goals, [line], [link()])).toMatchObject([
      { targetId: "g1", state: "POSSIBLE", topics: ["waffen"], linkId: null },
      { targetId: "g2", state: "CONFIRMED", topics: [], linkId: "l", hidden: false },
    ]);
  });

  it("of a hidden red line shows only whose it is, and nothing where the goal is gone", () => {
    const hidden = link({ redLineId: "r2", partnerId: "c" });
    expect(findConflicts(goals, [], [hidden, link({ id: "m", targetId: "gone" })])).toEqual([
      {
        targetId: "g2",
        redLineId: "r2",
        partnerId: "c",
        linkId: "l",
        state: "CONFIRMED",
        topics: [],
        hidden: true,
      },
    ]);
  });

  const topics = fc.uniqueArray(fc.constantFrom("violence", "data", "Gas"));
  const ids = ["1", "2", "3"];
  const world = fc.record({
    targets: fc.tuple(...ids.map((id) => topics.map((list) => ({ id: `t${id}`, topics: list })))),
    lines: fc.tuple(
      ...ids.map((id) => topics.map((list) => ({ id: `r${id}`, partnerId: "a", topics: list }))),
    ),
    links: fc.uniqueArray(
      fc.record({
        redLineId: fc.constantFrom("r1", "r2", "r9"),
        targetId: fc.constantFrom("t1", "t2", "t9"),
        linked: fc.boolean(),
        dismissed: fc.boolean(),
      }),
      { selector: (one) => `${one.redLineId} ${one.targetId}` },
    ),
  });

  it("does not depend on any order, and no pair is there twice", () => {
    fc.assert(
      fc.property(world, ({ targets, lines, links }) => {
        const said = links.map((one, index) => ({ ...one, id: `l${index}`, partnerId: "a" }));
        const found = findConflicts(targets, lines, said);
        expect(findConflicts([...targets].reverse(), [...lines].reverse(), [...said].reverse())).toEqual(
          found,
        );
        const pairs = found.map((one) => `${one.redLineId} ${one.targetId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it("is never open again by a topic once its organisation has settled it", () => {
    fc.assert(
      fc.property(world, ({ targets, lines, links }) => {
        const said = links.map((one, index) => ({
          ...one,
          dismissed: true,
          id: `l${index}`,
          partnerId: "a",
        }));
        const open = findConflicts(targets, lines, said).filter((one) => one.state !== "SETTLED");
        for (const one of open)
          expect(said.some((it) => it.redLineId === one.redLineId && it.targetId === one.targetId)).toBe(
            false,
          );
      }),
    );
  });
});

describe("who may say what of a conflict", () => {
  const own: RedLineSpeaker = { memberId: "m-own", role: "REPRESENTATIVE", partnerId: "b" };
  const other: RedLineSpeaker = { memberId: "m-other", role: "REPRESENTATIVE", partnerId: "a" };
  const coordination: RedLineSpeaker = { memberId: "m-co", role: "COORDINATOR", partnerId: null };
  const holds = { partnerId: "b", sealed: false, shared: true, ofMember: true };
  const live = { live: true };

  it.each([
    ["others may link it", other, holds, live, null, null],
    ["so may the coordination", coordination, holds, live, null, null],
    ["so may its own people", own, holds, live, null, null],
    ["not while its round is sealed", own, { ...holds, sealed: true }, live, null, "redLineSealed"],
    ["not while it is a draft", own, { ...holds, shared: false }, live, null, "redLineNotShared"],
    ["not of who is no member", other, { ...holds, ofMember: false }, live, null, "redLineOfNoMember"],
    ["not with what is over", other, holds, { live: false }, null, "targetIsOver"],
    ["not twice", other, holds, live, linked, "alreadyLinked"],
    ["what was settled stays so for others", coordination, holds, live, settled, "settledByThem"],
    ["its own people link it again", own, holds, live, settled, null],
  ])("linking: %s", (_case, speaker, redLine, target, link, refusal) => {
    expect(refuseLinking(speaker, redLine, target, link)).toBe(refusal);
  });

  it.each([
    ["its own people settle a confirmed one", own, linked, [], null],
    ["and a possible one", own, null, ["violence"], null],
    ["but not what nobody sees", own, null, [], "nothingToSettle"],
    ["nor twice", own, settled, [], "alreadySettled"],
    ["nobody else settles it", other, linked, [], "notYourRedLine"],
    ["the coordination neither", coordination, linked, [], "notYourRedLine"],
  ])("settling: %s", (_case, speaker, link, topics, refusal) => {
    expect(refuseDismissing(speaker, holds, live, link, topics)).toBe(refusal);
  });

  it.each([
    ["its own people open it again", own, settled, null],
    ["nobody else does", coordination, settled, "notYourRedLine"],
    ["what is open is open", own, linked, "notSettled"],
  ])("opening again: %s", (_case, speaker, link, refusal) => {
    expect(refuseReopeningRedLine(speaker, { ...link, partnerId: "b" })).toBe(refusal);
  });

  const byOther = { partnerId: "b", linkedById: "m-other", linkedByPartnerId: "a" };
  const byOwn = { partnerId: "b", linkedById: "m-colleague", linkedByPartnerId: "b" };
  it.each([
    ["who linked it", other, { ...byOther, ...linked }, null],
    ["the coordination", coordination, { ...byOther, ...linked }, null],
    ["not its own people, who settle it with a reason", own, { ...byOther, ...linked }, "linkedByOthers"],
    ["a colleague of whoever linked their organisation's red line", own, { ...byOwn, ...linked }, null],
    [
      "not the coordination, where they said it themselves",
      coordination,
      { ...byOwn, ...linked },
      "notYourRedLine",
    ],
    ["not a third one", { ...other, memberId: "m-x" }, { ...byOther, ...linked }, "linkedByOthers"],
    ["nothing where nothing is linked", coordination, { ...byOther, ...none }, "notLinked"],
    ["nothing once it is settled", other, { ...byOther, ...settled }, "settledStays"],
  ])("taking a link away: %s", (_case, speaker, link, refusal) => {
    expect(refuseReleasing(speaker, link)).toBe(refusal);
  });
});
