import { describe, expect, it } from "vitest";
import { MAX_PEOPLE, refuseAccepting, refuseInvitingColleague, refuseLeaving } from "./running";

const at = (milliseconds: number) => new Date(milliseconds);
const open = { email: "a@example.org", expiresAt: at(10), acceptedAt: null, revokedAt: null };

describe("running an organisation's account", () => {
  it.each([
    [0, "lastOne"],
    [1, "lastOne"],
    [2, null],
  ] as const)("with %i people, leaving: %s", (people, refusal) =>
    expect(refuseLeaving(people)).toBe(refusal),
  );

  it.each([
    [{ runsIt: false, pending: false, seats: 1 }, null],
    [{ runsIt: true, pending: true, seats: 1 }, "alreadyIn"],
    [{ runsIt: false, pending: true, seats: 1 }, "alreadyInvited"],
    [{ runsIt: false, pending: false, seats: MAX_PEOPLE - 1 }, null],
    [{ runsIt: false, pending: false, seats: MAX_PEOPLE }, "tooManyPeople"],
  ] as const)("inviting %o: %s", (facts, refusal) => expect(refuseInvitingColleague(facts)).toBe(refusal));

  it.each([
    [open, "a@example.org", 9, null],
    [open, "a@example.org", 10, "invitationOver"],
    [open, "b@example.org", 9, "invitationOver"],
    [{ ...open, acceptedAt: at(1) }, "a@example.org", 9, "invitationOver"],
    [{ ...open, revokedAt: at(1) }, "a@example.org", 9, "invitationOver"],
    [null, "a@example.org", 9, "invitationOver"],
  ] as const)("accepting %o as %s at %i: %s", (invitation, email, now, refusal) =>
    expect(refuseAccepting(invitation, email, at(now))).toBe(refusal),
  );
});
