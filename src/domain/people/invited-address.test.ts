import { expect, it } from "vitest";
import { refuseInvitedAddress } from "./invited-address";

const free = { isHere: false, isInvited: false, newOrganisation: null };
const anew = (name: string, onList = false) => ({ ...free, newOrganisation: { name, onList } });

it.each([
  [free, null],
  [{ ...free, isInvited: true }, "alreadyInvited"],
  [{ ...free, isHere: true }, "alreadyHere"],
  [{ ...free, isHere: true, isInvited: true }, "alreadyHere"],
  [{ ...anew("Mieterverein"), isHere: true }, "alreadyHere"],
  [anew("Mieterverein"), null],
  [anew(""), "nameMissing"],
  [anew("Mieterverein", true), "nameOnList"],
  [{ ...anew(""), isInvited: true }, "alreadyInvited"],
])("an address with %j: %s", (facts, refusal) => {
  expect(refuseInvitedAddress(facts)).toBe(refusal);
});
