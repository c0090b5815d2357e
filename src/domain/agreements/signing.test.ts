import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementStates, signOffStates } from "./schema";
import {
  isOvertaken,
  isParty,
  refusePostponing,
  refuseRefusing,
  refuseReservation,
  refuseSigning,
  type SigningFacts,
} from "./signing";
import { hasSigned, isFrozen } from "./states";

const seen = "a".repeat(64);
const facts: SigningFacts = {
  text: { state: "CONSULTATION", fingerprint: seen, laterOpened: false },
  partner: { id: "ours", state: "MEMBER", tier: "CORE" },
  signer: { partnerId: "ours", maySign: true },
  signOff: "PENDING",
};
const text = (change: Partial<SigningFacts["text"]>) => ({ text: { ...facts.text, ...change } });

describe("signing", () => {
  it.each<[string, Partial<SigningFacts>, string | null]>([
    ["the opened text, for one's own organisation", {}, null],
    ["after refusing it", { signOff: "REFUSED" }, null],
    ["as a newcomer without a row", { signOff: null }, null],
    ["an adopted text", text({ state: "ADOPTED" }), null],
    [
      "an adopted text whose successor is being discussed",
      text({ state: "ADOPTED", laterOpened: true }),
      null,
    ],
    ["a draft", text({ state: "DRAFT", fingerprint: null }), "textStillOpen"],
    ["a text that a newer one followed", text({ laterOpened: true }), "superseded"],
    ["a superseded text", text({ state: "SUPERSEDED" }), "superseded"],
    ["a terminated text", text({ state: "TERMINATED" }), "superseded"],
    ["for another organisation", { signer: { partnerId: "theirs", maySign: true } }, "notYourSeat"],
    ["without any seat", { signer: { partnerId: null, maySign: true } }, "notYourSeat"],
    ["without a mandate", { signer: { partnerId: "ours", maySign: false } }, "noMandate"],
    ["as an associate", { partner: { id: "ours", state: "MEMBER", tier: "ASSOCIATE" } }, "notAParty"],
    ["as a member that is leaving", { partner: { id: "ours", state: "LEAVING", tier: "CORE" } }, "notAParty"],
    ["twice", { signOff: "SIGNED" }, "alreadySigned"],
    ["twice, with a reservation", { signOff: "SIGNED_WITH_RESERVATION" }, "alreadySigned"],
    ["another text than the one shown", text({ fingerprint: "b".repeat(64) }), "fingerprintChanged"],
  ])("%s", (_, change, expected) => {
    expect(refuseSigning({ ...facts, ...change }, seen)).toBe(expected);
  });

  it("is refused whenever one condition fails, whatever the others are", () => {
    const some = fc.record({
      text: fc.record({
        state: fc.constantFrom(...agreementStates),
        fingerprint: fc.constantFrom(seen, "b".repeat(64), null),
        laterOpened: fc.boolean(),
      }),
      partner: fc.record({
        id: fc.constantFrom("ours", "theirs"),
        state: fc.constantFrom("MEMBER", "LEFT"),
        tier: fc.constantFrom("CORE", "SUPPORTER"),
      }),
      signer: fc.record({ partnerId: fc.constantFrom("ours", null), maySign: fc.boolean() }),
      signOff: fc.constantFrom(...signOffStates, null),
    });
    fc.assert(
      fc.property(some, (one) => {
        const may =
          one.signer.partnerId === one.partner.id &&
          one.signer.maySign &&
          isParty(one.partner) &&
          isFrozen(one.text.state) &&
          !isOvertaken(one.text) &&
          !(one.signOff && hasSigned(one.signOff)) &&
          one.text.fingerprint === seen;
        expect(refuseSigning(one, seen) === null).toBe(may);
        if (refuseRefusing(one, seen) === null) expect(may).toBe(true);
      }),
    );
  });

  it("with a reservation says which one", () => {
    expect(refuseReservation("SIGNED_WITH_RESERVATION", "")).toBe("reservationMissing");
    expect(refuseReservation("SIGNED_WITH_RESERVATION", "Nicht für Regelung 9.")).toBeNull();
    expect(refuseReservation("SIGNED", "")).toBeNull();
  });
});

describe("other words on a text", () => {
  it("can be a refusal, once", () => {
    expect(refuseRefusing(facts, seen)).toBeNull();
    expect(refuseRefusing({ ...facts, signOff: "REFUSED" }, seen)).toBe("alreadyRefused");
    expect(refuseRefusing({ ...facts, signOff: "SIGNED" }, seen)).toBe("alreadySigned");
    expect(refuseRefusing({ ...facts, signer: { partnerId: "ours", maySign: false } }, seen)).toBe(
      "noMandate",
    );
  });

  it("can be a day before which there is no answer, without a mandate, while nothing is said", () => {
    const seat = { ...facts, signer: { partnerId: "ours", maySign: false } };
    expect(refusePostponing(seat, "2027-01-15", "2027-01-15")).toBeNull();
    expect(refusePostponing(seat, "2027-01-14", "2027-01-15")).toBe("dateInPast");
    expect(refusePostponing({ ...seat, signOff: "REFUSED" }, "2027-02-01", "2027-01-15")).toBe(
      "alreadyRefused",
    );
    expect(refusePostponing({ ...seat, signOff: "SIGNED" }, "2027-02-01", "2027-01-15")).toBe(
      "alreadySigned",
    );
    expect(
      refusePostponing({ ...seat, signer: { partnerId: null, maySign: false } }, "2027-02-01", "2027-01-15"),
    ).toBe("notYourSeat");
  });
});
