import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { refuseAddingClause, refuseDrafting, refuseMovingClause } from "@/domain/agreements/clauses/drafting";
import { refuseConsent, voiceOf, voicesOn } from "@/domain/agreements/clauses/voices";
import { agreementStates, clauseStates } from "@/domain/agreements/schema";
import {
  clauseStateWith,
  objectionStates,
  objectorsOf,
  refuseAnsweringObjection,
  refuseAskingObjector,
  refuseEndingObjection,
  refuseObjecting,
} from "./rules";

const clause = { textState: "DRAFT" as const, body: "Jede Organisation hat eine Stimme." };
const us = { role: "REPRESENTATIVE" as const, partnerId: "us", isMember: true };
const ours = { partnerId: "us", state: "OPEN" as const, asked: false };
const theirs = { ...ours, partnerId: "them" };

describe("an objection", () => {
  it.each([
    [clause, us, [], null],
    [clause, us, [theirs, { ...ours, state: "SETTLED" as const }], null],
    [clause, us, [theirs, ours], "alreadyObjected"],
    [{ ...clause, textState: "CONSULTATION" as const }, us, [], "textFrozen"],
    [{ ...clause, body: "" }, us, [], "clauseWithoutText"],
    [clause, { ...us, partnerId: null }, [], "noSeat"],
    [clause, { ...us, isMember: false }, [], "notYetMember"],
  ])("is raised: %j by %j beside %j: %s", (at, speaker, beside, refusal) => {
    expect(refuseObjecting(at, speaker, beside)).toBe(refusal);
  });

  it("is ended by its own organisation and by nobody else, once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom("us", "them", null),
        fc.constantFrom(...objectionStates),
        (role, partnerId, state) => {
          const refusal = refuseEndingObjection({ ...ours, state }, { partnerId });
          expect(refusal === null).toBe(partnerId === "us" && state === "OPEN");
          const answer = refuseAnsweringObjection({ ...ours, state }, { role, partnerId });
          expect(answer === null).toBe(state === "OPEN" && (role === "COORDINATOR" || partnerId === "us"));
        },
      ),
    );
  });

  it("is asked about once until there is an answer", () => {
    expect(refuseAskingObjector(ours)).toBeNull();
    expect(refuseAskingObjector({ ...ours, asked: true })).toBe("alreadyAsked");
    expect(refuseAskingObjector({ ...ours, state: "WITHDRAWN" })).toBe("objectionOver");
  });

  it("makes its clause contested, whatever was noted, and nothing else does", () => {
    for (const state of clauseStates) {
      expect(clauseStateWith(state, 1)).toBe("CONTESTED");
      expect(clauseStateWith(state, 0)).not.toBe("CONTESTED");
    }
    expect(clauseStateWith("AGREED", 0)).toBe("AGREED");
  });

  it("is named by its organisation as long as it stands", () => {
    expect(
      objectorsOf([
        { partnerName: "Stadtkirche", state: "OPEN" },
        { partnerName: "Jugendring", state: "SETTLED" },
        { partnerName: "Stadtkirche", state: "OPEN" },
      ]),
    ).toEqual(["Stadtkirche"]);
  });
});

describe("the words of a clause", () => {
  it.each([
    [{ role: "COORDINATOR" as const, partnerId: null, isMember: false }, null, null],
    [us, "us", null],
    [us, "them", "notYourClause"],
    [us, null, "notYourClause"],
    [{ ...us, partnerId: null }, null, "notYourClause"],
    [{ ...us, isMember: false }, "us", "notYetMember"],
  ])("are changed by %j where %s wrote them: %s", (speaker, authorPartnerId, refusal) => {
    expect(refuseDrafting({ authorPartnerId }, speaker)).toBe(refusal);
  });

  it("are added by members, and put into their order by who drafts the text", () => {
    expect(refuseAddingClause(us)).toBeNull();
    expect(refuseAddingClause({ ...us, isMember: false })).toBe("notYetMember");
    expect(refuseMovingClause(us)).toBe("notYourClause");
    expect(refuseMovingClause({ role: "COORDINATOR" })).toBeNull();
  });
});

describe("who agrees to a clause", () => {
  const said = { words: "w2", consents: [{ partnerId: "us", words: "w2" }], objectors: ["them"] };

  it("agrees to these very words, and not while it objects", () => {
    expect(voiceOf(said, "us")).toBe("AGREES");
    expect(voiceOf({ ...said, words: "w3" }, "us")).toBe("SILENT");
    expect(voiceOf({ ...said, objectors: ["us"] }, "us")).toBe("OBJECTS");
    expect(voiceOf(said, "others")).toBe("SILENT");
  });

  it("is in exactly one of three heaps, and silence is never a yes", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(ids, ids, ids, (all, agreed, objectors) => {
        const consents = agreed.map((partnerId) => ({ partnerId, words: "w" }));
        const voices = voicesOn({ words: "w", consents, objectors }, all);
        expect([...voices.AGREES, ...voices.OBJECTS, ...voices.SILENT].sort()).toEqual([...all].sort());
        for (const id of all) expect(voices[voiceOf({ words: "w", consents, objectors }, id)]).toContain(id);
        for (const id of voices.AGREES) expect(agreed).toContain(id);
      }),
    );
  });

  it.each([
    [{ ...clause, proposed: true }, us, [], null],
    [{ ...clause, proposed: true }, us, ["us"], "ownObjectionStands"],
    [{ ...clause, proposed: false }, us, [], "notProposed"],
    [{ ...clause, proposed: true }, { ...us, isMember: false }, [], "notYetMember"],
    [{ ...clause, proposed: true, textState: agreementStates[1] }, us, [], "textFrozen"],
  ])("%j by %j, against it %j: %s", (at, speaker, objectors, refusal) => {
    expect(refuseConsent(at, speaker, objectors)).toBe(refusal);
  });
});
