import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { DAY } from "@/domain/calendar";
import { refuseHandover, refuseStepDown } from "./coordination";
import { refuseTakingSeat } from "./empty-seat";
import {
  expiryOf,
  invitationStateOf,
  mailStandingOf,
  refuseAcceptingInvitation,
  refuseMailing,
} from "./invitation";
import { refuseColleague, refuseInvitingMember } from "./inviting";
import { type MemberPlace, refusePlace } from "./seats";

const place = fc.record({
  role: fc.constantFrom(...roles),
  partnerId: fc.option(fc.constantFrom("a", "b")),
  maySign: fc.boolean(),
});
const fitting = place.filter((candidate) => refusePlace(candidate) === null);

describe("role, seat and mandate", () => {
  it.each<[MemberPlace, string | null]>([
    [{ role: "COORDINATOR", partnerId: null, maySign: false }, null],
    [{ role: "COORDINATOR", partnerId: "a", maySign: true }, null],
    [{ role: "COORDINATOR", partnerId: null, maySign: true }, "mandateNeedsSeat"],
    [{ role: "REPRESENTATIVE", partnerId: "a", maySign: false }, null],
    [{ role: "REPRESENTATIVE", partnerId: null, maySign: false }, "seatMissing"],
    [{ role: "FACILITATOR", partnerId: null, maySign: false }, null],
    [{ role: "FACILITATOR", partnerId: "a", maySign: false }, "noSeatForRole"],
    [{ role: "OBSERVER", partnerId: "a", maySign: false }, "noSeatForRole"],
    [{ role: "OBSERVER", partnerId: null, maySign: true }, "mandateNeedsSeat"],
  ])("%j: %s", (candidate, refusal) => {
    expect(refusePlace(candidate)).toBe(refusal);
  });

  it("never lets anybody sign who speaks for nobody", () => {
    fc.assert(fc.property(fitting, (candidate) => !candidate.maySign || candidate.partnerId !== null));
  });
});

describe("coordination", () => {
  it.each([
    [{ from: "COORDINATOR", to: null, coordinators: 1 }, "lastCoordinator"],
    [{ from: "COORDINATOR", to: "REPRESENTATIVE", coordinators: 1 }, "lastCoordinator"],
    [{ from: "COORDINATOR", to: "COORDINATOR", coordinators: 1 }, null],
    [{ from: "COORDINATOR", to: null, coordinators: 2 }, null],
    [{ from: "REPRESENTATIVE", to: null, coordinators: 1 }, null],
    [{ from: "OBSERVER", to: "COORDINATOR", coordinators: 1 }, null],
  ] as const)("stepping down %j: %s", (facts, refusal) => {
    expect(refuseStepDown(facts)).toBe(refusal);
  });

  it("never ends without anybody, whatever people do one after the other", () => {
    const step = fc.record({ from: fc.constantFrom(...roles), to: fc.option(fc.constantFrom(...roles)) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let coordinators = 1;
        for (const { from, to } of steps) {
          if (from === "COORDINATOR" && coordinators === 0) continue;
          if (refuseStepDown({ from, to, coordinators })) continue;
          coordinators += Number(to === "COORDINATOR") - Number(from === "COORDINATOR");
        }
        expect(coordinators).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [{ memberId: "b", ownId: "a", ownPartnerId: "p", afterwards: "STAY" }, null],
    [{ memberId: "b", ownId: "a", ownPartnerId: null, afterwards: "LEAVE" }, null],
    [{ memberId: "b", ownId: "a", ownPartnerId: null, afterwards: "STAY" }, "noSeatToKeep"],
    [{ memberId: "a", ownId: "a", ownPartnerId: "p", afterwards: "LEAVE" }, "isYourself"],
  ] as const)("handing over %j: %s", (facts, refusal) => {
    expect(refuseHandover(facts)).toBe(refusal);
  });
});

describe("inviting", () => {
  const coordinator: MemberPlace = { role: "COORDINATOR", partnerId: null, maySign: false };
  const signer: MemberPlace = { role: "REPRESENTATIVE", partnerId: "a", maySign: true };
  const speaker: MemberPlace = { role: "REPRESENTATIVE", partnerId: "a", maySign: false };
  const colleague: MemberPlace = { role: "REPRESENTATIVE", partnerId: "a", maySign: false };

  it.each<[MemberPlace, MemberPlace, string | null]>([
    [coordinator, { role: "COORDINATOR", partnerId: "b", maySign: true }, null],
    [coordinator, { role: "FACILITATOR", partnerId: null, maySign: false }, null],
    [coordinator, { role: "REPRESENTATIVE", partnerId: null, maySign: false }, "seatMissing"],
    [signer, colleague, null],
    [signer, { ...colleague, maySign: true }, null],
    [signer, { ...colleague, partnerId: "b" }, "onlyColleagues"],
    [signer, { role: "COORDINATOR", partnerId: "a", maySign: false }, "beyondYourRights"],
    [signer, { role: "OBSERVER", partnerId: null, maySign: false }, "onlyColleagues"],
    [speaker, colleague, "mandateNeeded"],
    [{ role: "FACILITATOR", partnerId: null, maySign: false }, colleague, "mandateNeeded"],
  ])("%j invites %j: %s", (inviter, invited, refusal) => {
    expect(refuseInvitingMember(inviter, invited)).toBe(refusal);
  });

  it("passes on no more than one has, whoever invites whom", () => {
    fc.assert(
      fc.property(fitting, place, (inviter, invited) => {
        if (refuseInvitingMember(inviter, invited) !== null || inviter.role === "COORDINATOR") return;
        expect(invited.role).toBe("REPRESENTATIVE");
        expect(invited.partnerId).toBe(inviter.partnerId);
        expect(inviter.maySign).toBe(true);
      }),
    );
  });

  it("lets somebody who leaves name a colleague with the same rights or fewer", () => {
    expect(refuseColleague(speaker, colleague)).toBeNull();
    expect(refuseColleague(speaker, { ...colleague, maySign: true })).toBe("beyondYourRights");
    expect(refuseColleague(signer, { ...colleague, maySign: true })).toBeNull();
    expect(refuseColleague(coordinator, colleague)).toBe("onlyColleagues");
  });
});

describe("an invitation", () => {
  const sent = new Date("2026-11-20T10:00:00Z");
  const open = { acceptedAt: null, revokedAt: null, expiresAt: expiryOf(sent) };

  it.each([
    [open, "2026-11-27T09:59:59Z", "OPEN"],
    [open, "2026-11-27T10:00:00Z", "EXPIRED"],
    [{ ...open, acceptedAt: sent }, "2026-12-24T00:00:00Z", "ACCEPTED"],
    [{ ...open, revokedAt: sent }, "2026-11-21T00:00:00Z", "REVOKED"],
  ] as const)("%j at %s is %s", (facts, now, state) => {
    expect(invitationStateOf(facts, new Date(now))).toBe(state);
  });

  const mine = { invitedEmail: "ada@example.org", signedInEmail: "ada@example.org", seatStands: true };
  it.each([
    [{ ...mine, state: "OPEN" }, null],
    [{ ...mine, state: "OPEN", signedInEmail: "bob@example.org" }, "otherAddress"],
    [{ ...mine, state: "ACCEPTED" }, "invitationUsed"],
    [{ ...mine, state: "REVOKED" }, "invitationRevoked"],
    [{ ...mine, state: "EXPIRED" }, "invitationExpired"],
    [{ ...mine, state: "OPEN", seatStands: false }, "seatGone"],
    [{ ...mine, state: "EXPIRED", signedInEmail: "bob@example.org" }, "otherAddress"],
  ] as const)("accepted with %j: %s", (facts, refusal) => {
    expect(refuseAcceptingInvitation(facts)).toBe(refusal);
  });
});

describe("the mail of an invitation", () => {
  const pressed = new Date("2027-03-01T10:00:00Z");
  const later = (seconds: number) => new Date(pressed.getTime() + seconds * 1000);
  const week = 7 * (DAY / 1000);

  it.each([
    [{ sentAt: null }, 0, "HELD"],
    [{ sentAt: null }, 59, "HELD"],
    [{ sentAt: null }, 60, "LATE"],
    [{ sentAt: null }, week + 1, "LATE"],
    [{ sentAt: later(20) }, 21, "SENT"],
    [{ sentAt: later(20) }, week + 1, "SENT"],
  ] as const)("with %j stands after %i seconds: %s", (facts, seconds, standing) => {
    expect(mailStandingOf({ ...facts, expiresAt: expiryOf(pressed) }, later(seconds))).toBe(standing);
  });

  const open = { acceptedAt: null, revokedAt: null, seatStands: true, workspaceRemoved: false };
  it.each([
    [open, 20, null],
    [{ ...open, revokedAt: later(5) }, 20, "takenBack"],
    [{ ...open, revokedAt: later(5), workspaceRemoved: true }, 20, "takenBack"],
    [{ ...open, acceptedAt: later(5) }, 20, "gone"],
    [{ ...open, seatStands: false }, 20, "gone"],
    [{ ...open, workspaceRemoved: true }, 20, "gone"],
    [open, week, "gone"],
  ] as const)("of %j after %i seconds: %s", (facts, seconds, silence) => {
    expect(refuseMailing({ ...facts, expiresAt: expiryOf(pressed) }, later(seconds))).toBe(silence);
  });
});

describe("taking the empty seat", () => {
  it.each([
    [{ seatStands: true, holders: 0, membership: "NONE", heldByAccount: true }, null],
    [{ seatStands: true, holders: 1, membership: "NONE", heldByAccount: true }, "seatTaken"],
    [{ seatStands: false, holders: 0, membership: "NONE", heldByAccount: true }, "seatGone"],
    [{ seatStands: true, holders: 0, membership: "ENDED", heldByAccount: true }, "wasHereBefore"],
    [{ seatStands: true, holders: 1, membership: "LIVE", heldByAccount: true }, "seatTaken"],
    [{ seatStands: true, holders: 0, membership: "NONE", heldByAccount: false }, "seatNeedsYes"],
    [{ seatStands: false, holders: 0, membership: "NONE", heldByAccount: false }, "seatGone"],
    [{ seatStands: true, holders: 0, membership: "ENDED", heldByAccount: false }, "wasHereBefore"],
    [{ seatStands: true, holders: 1, membership: "NONE", heldByAccount: false }, "seatTaken"],
  ] as const)("%j: %s", (facts, refusal) => {
    expect(refuseTakingSeat(facts)).toBe(refusal);
  });
});
