import { describe, expect, it } from "vitest";
import { heardFrom } from "./heard";

const partner = (id: string, state = "MEMBER", tier = "CORE") => ({ id, state, tier });
const three = ["a", "b", "c"].map((id) => partner(id));

describe("for whom the answers speak", () => {
  it.each([
    ["nobody", [], { answered: [], silent: ["a", "b", "c"], provisional: true, enough: false }],
    ["one of three", ["b"], { answered: ["b"], silent: ["a", "c"], provisional: true, enough: false }],
    ["two of three", ["a", "b"], { answered: ["a", "b"], silent: ["c"], provisional: true, enough: true }],
    ["all", ["a", "b", "c"], { answered: ["a", "b", "c"], silent: [], provisional: false, enough: true }],
  ] as const)("%s", (_, answered, heard) => {
    expect(heardFrom(three, answered)).toEqual(heard);
  });

  it("does not wait for those who only support it or are not in yet, and hears them all the same", () => {
    const others = [partner("s", "MEMBER", "SUPPORTER"), partner("o", "ONBOARDING"), partner("i", "INVITED")];
    expect(heardFrom([...three, ...others], ["a", "b", "c"])).toMatchObject({ silent: [], enough: true });
    expect(heardFrom([...three, ...others], ["o"])).toMatchObject({ answered: ["o"], enough: false });
  });

  it("is one voice where only one organisation carries the plan", () => {
    expect(heardFrom([partner("a")], ["a"])).toMatchObject({ provisional: false, enough: false });
  });
});
