import { expect, it } from "vitest";
import { refuseInvitedAddress } from "./invited-address";

const free = { isHere: false, isInvited: false, organisation: null };
const named = (name: string, hasLeft = false) => ({ ...free, organisation: { name, hasLeft } });

it.each([
  [free, null],
  [{ ...free, isInvited: true }, "alreadyInvited"],
  [{ ...free, isHere: true }, "alreadyHere"],
  [{ ...free, isHere: true, isInvited: true }, "alreadyHere"],
  [{ ...named("Mieterverein"), isHere: true }, "alreadyHere"],
  [named("Mieterverein"), null],
  [named(""), "nameMissing"],
  [named("Mieterverein", true), "organisationLeft"],
  [{ ...named(""), isInvited: true }, "alreadyInvited"],
])("an address with %j: %s", (facts, refusal) => {
  expect(refuseInvitedAddress(facts)).toBe(refusal);
});
