import { describe, expect, it } from "vitest";
import type { Snapshot, TextFact } from "@/domain/analysis/snapshot";
import { aPartner, aPlace, aSnapshot, aText } from "@/domain/analysis/testing";
import type { Day } from "@/domain/calendar";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { findClauseGaps } from "./clause-gaps";
import { findSignOffs } from "./sign-offs";

const clauses = (topics: readonly string[], state: TextFact["clauses"][number]["state"] = "AGREED") =>
  topics.map((topic) => ({ id: `c-${topic}`, topic, state, gap: false }));
const without = (...left: string[]) => essentialClauses("ALLIANCE").filter((topic) => !left.includes(topic));
const told = (parts: Partial<Snapshot>) =>
  findClauseGaps(aSnapshot(parts)).map(({ code, severity, values, fix, records }) => [
    code,
    severity,
    values.topics,
    fix.code,
    records[0]?.id,
  ]);
const draft = (id: string, parts: Partial<TextFact>) => aText(id, { state: "DRAFT", signOffs: [], ...parts });

describe("A11 clause gap", () => {
  it.each<[string, Partial<Snapshot>, unknown[]]>([
    ["no agreement yet", {}, []],
    ["everything is agreed", { texts: [draft("v", { clauses: clauses(without()) })] }, []],
    [
      "two topics missing",
      { texts: [draft("v", { clauses: clauses(without("CL8", "CL10")) })] },
      [["missing", "HIGH", "CL8,CL10", "addClauses", "agreement-v"]],
    ],
    [
      "the text is frozen",
      { texts: [aText("v", { clauses: clauses(without("CL8")) })] },
      [["missing", "HIGH", "CL8", "amend", "agreement-v"]],
    ],
    [
      "proposed is not agreed",
      { texts: [draft("v", { clauses: [...clauses(without("CL8")), ...clauses(["CL8"], "PROPOSED")] })] },
      [["unsettled", "NORMAL", "CL8", "settleClauses", "agreement-v"]],
    ],
    [
      "another agreement settles it",
      {
        texts: [draft("v", { clauses: clauses(without("CL8")) }), draft("w", { clauses: clauses(["CL8"]) })],
      },
      [],
    ],
    [
      "a network needs less",
      {
        workspace: aPlace({ form: "NETWORK" }),
        texts: [draft("v", { clauses: clauses(["CL1", "CL3", "CL13", "CL15"]) })],
      },
      [],
    ],
    [
      "protection needs more of it",
      {
        workspace: aPlace({ form: "NETWORK", protection: "PROTECTED" }),
        texts: [draft("v", { clauses: clauses(["CL1", "CL3", "CL13", "CL15"]) })],
      },
      [["missing", "HIGH", "CL14", "addClauses", "agreement-v"]],
    ],
    [
      "the draft of the next text mends it",
      {
        texts: [
          aText("v", { clauses: clauses(without("CL8")) }),
          draft("w", { agreementId: "agreement-v", clauses: clauses(without()) }),
        ],
      },
      [],
    ],
  ])("%s", (_case, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });

  it("names the clauses that are not agreed", () => {
    const texts = [draft("v", { clauses: [...clauses(without("CL8")), ...clauses(["CL8"], "CONTESTED")] })];
    expect(findClauseGaps(aSnapshot({ texts }))[0]?.records).toEqual([
      { kind: "AGREEMENT", id: "agreement-v" },
      { kind: "AGREEMENT_VERSION", id: "v" },
      { kind: "CLAUSE", id: "c-CL8" },
    ]);
  });
});

describe("A12 sign-off", () => {
  type Word = TextFact["signOffs"][number];
  const said = (partnerId: string, state: Word["state"], notBefore: Day | null = null): Word => ({
    partnerId,
    state,
    notBefore,
  });
  const signed = said("a", "SIGNED");
  const found = (parts: Partial<TextFact>, partners = [aPartner("a"), aPartner("b")]) =>
    findSignOffs(aSnapshot({ partners, texts: [aText("v", parts)] })).map(
      ({ code, severity, values }) => `${code} ${severity} ${values.count}`,
    );
  it.each<[string, Partial<TextFact>, string[]]>([
    ["in force", {}, []],
    ["a draft asks nobody", { state: "DRAFT", signOffs: [] }, []],
    ["one is silent", { signOffs: [signed, said("b", "PENDING")] }, ["unsigned NORMAL 1"]],
    ["one joined later", { signOffs: [signed] }, ["unsigned NORMAL 1"]],
    [
      "one names a day ahead",
      { signOffs: [signed, said("b", "PENDING", "2027-03-02")] },
      ["signsLater INFO 1"],
    ],
    ["the day has come", { signOffs: [signed, said("b", "PENDING", "2027-03-01")] }, ["unsigned NORMAL 1"]],
    ["one refused", { signOffs: [signed, said("b", "REFUSED")] }, ["refused HIGH 1"]],
    ["a reservation", { signOffs: [signed, said("b", "SIGNED_WITH_RESERVATION")] }, ["reservations INFO 1"]],
    ["all signed, nobody decided", { state: "CONSULTATION", decidedAt: null }, ["undecided NORMAL 0"]],
    ["opened, nobody signed", { state: "CONSULTATION", signOffs: [] }, ["unsigned NORMAL 2"]],
    ["review date today", { reviewOn: "2027-03-01" }, []],
    ["review date behind it", { reviewOn: "2027-02-28" }, ["overdue HIGH 0"]],
    ["overdue only once in force", { reviewOn: "2027-02-28", signOffs: [signed] }, ["unsigned NORMAL 1"]],
  ])("%s", (_case, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });

  it("asks nothing of those who left or only take part", () => {
    const partners = [
      aPartner("a"),
      aPartner("b"),
      aPartner("c", { state: "LEFT" }),
      aPartner("d", { tier: "ASSOCIATE" }),
    ];
    const signOffs = [...aText("v").signOffs, said("c", "REFUSED"), said("d", "PENDING")];
    expect(found({ signOffs }, partners)).toEqual([]);
  });
});
