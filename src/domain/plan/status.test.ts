import { describe, expect, it } from "vitest";
import { anExpectation, aPartner, aSnapshot, aText } from "@/domain/analysis/testing";
import { isAnswered, summaryOf } from "./answers";
import { refuseAnswering, refuseAskBy } from "./open-end";
import { questions } from "./questions/all";
import { reopenings } from "./reopening";
import { refuseStart } from "./starting";
import { ourPart, partsAnswered, taskStatuses } from "./status";
import { aDonePlan } from "./testing";

const coordination = { partnerId: "a", coordinates: true };
const kinds = (snapshot = aDonePlan(), reader = coordination) =>
  Object.fromEntries(taskStatuses(snapshot, reader).map((one) => [one.task, one.whole.kind]));
const done = aDonePlan();

describe("how a task stands", () => {
  it("is done when all its criteria are met, for all ten", () => {
    expect(new Set(Object.values(kinds()))).toEqual(new Set(["DONE"]));
  });

  it("has not begun in an empty plan, and signing cannot begin", () => {
    const all = kinds(aSnapshot());
    expect(all.review).toBe("CANNOT_START");
    expect(all.power).toBe("NOT_STARTED");
    expect(all.form).toBe("NOT_STARTED");
    expect(all.goals).toBe("NOT_STARTED");
  });

  it("waits for those who have not answered, by name", () => {
    const formAnswers = done.formAnswers.filter((one) => one.partnerId === "a");
    const status = taskStatuses({ ...done, formAnswers }, coordination).find((one) => one.task === "form");
    expect(status).toMatchObject({ ours: "DONE", whole: { kind: "WAITING", for: ["b", "c"], of: 3 } });
  });

  it("needs a decision once everybody has answered", () => {
    expect(kinds({ ...done, formDecision: null }).form).toBe("DECISION");
    const goals = done.goals.map((goal) => ({
      ...goal,
      state: "PROPOSED" as const,
      positions: ["a", "b", "c"].map((partnerId) => ({ partnerId, position: "DRIVES" as const })),
    }));
    expect(kinds({ ...done, goals }).goals).toBe("DECISION");
  });

  it("says what was changed after it was agreed", () => {
    const late = { ...done.formAnswers[0], at: "2027-02-20T10:00:00.000Z" } as (typeof done.formAnswers)[0];
    const formAnswers = [late, ...done.formAnswers.slice(1)];
    expect(kinds({ ...done, formAnswers }).form).toBe("CHANGED");
    const goals = done.goals.map((goal) => ({ ...goal, changedAt: "2027-02-20T10:00:00.000Z" as const }));
    expect(reopenings({ ...done, goals })).toEqual([
      { task: "goals", code: "goalChanged", values: { title: "Ziel g" } },
    ]);
    const rhythms = [{ kind: "REVIEW" as const, nextOn: "2027-02-28" as const }];
    expect(reopenings({ ...done, rhythms }).map((one) => `${one.task} ${one.code}`)).toEqual([
      "rhythm reviewPassed",
    ]);
  });

  it("opens what a partner held that went after the agreement", () => {
    const partners = [
      aPartner("a", { state: "LEFT", stateSince: "2027-02-20T10:00:00.000Z" }),
      ...done.partners.slice(1),
    ];
    expect(reopenings({ ...done, partners }).map((one) => one.task)).toEqual([
      "goals",
      "setbacks",
      "agreement",
      // two are a pair
      "partners",
    ]);
    const before = [
      aPartner("d", { state: "LEFT", stateSince: "2027-02-01T10:00:00.000Z" }),
      ...done.partners,
    ];
    expect(reopenings({ ...done, partners: before })).toEqual([]);
  });

  it("asks each reader what is theirs, and nobody else", () => {
    const open = (reader: { partnerId: string | null; coordinates: boolean }) =>
      taskStatuses(aSnapshot(), reader).flatMap((one) => one.openQuestions);
    const byOrganisation = questions.filter((one) => one.by === "organisation").map((one) => one.key);
    expect(open({ partnerId: "b", coordinates: false }).every((key) => byOrganisation.includes(key))).toBe(
      true,
    );
    expect(open({ partnerId: null, coordinates: true }).some((key) => byOrganisation.includes(key))).toBe(
      false,
    );
    expect(open({ partnerId: null, coordinates: false })).toEqual([]);
  });

  it("counts each organisation's parts", () => {
    expect(ourPart(done, "form", "a")).toBe("DONE");
    expect(ourPart(done, "form", null)).toBeNull();
    expect(ourPart(done, "purpose", "a")).toBeNull();
    expect(partsAnswered(aSnapshot()).members).toEqual([
      { id: "a", done: 0 },
      { id: "b", done: 0 },
    ]);
  });

  it("has every part of a finished plan, also of an organisation that speaks for nobody in particular", () => {
    const quiet = {
      ...done,
      partners: done.partners.map((one) => (one.id === "b" ? { ...one, perspectives: [] } : one)),
    };
    const { of, members } = partsAnswered(quiet);
    expect(members).toEqual(["a", "b", "c"].map((id) => ({ id, done: of })));
    expect(ourPart(quiet, "partners", "b")).not.toBe("DONE");
  });
});

it("has an answer and a summary for every question of a plan that is done", () => {
  const withRows = {
    ...done,
    expectations: [...done.expectations, anExpectation("get", { kind: "GET" })],
    mandates: [{ id: "m", kind: "DEPUTY_COORDINATION" as const, partnerId: "a" }],
    goals: done.goals.map((goal) => ({
      ...goal,
      positions: [{ partnerId: "a", position: "DRIVES" as const }],
    })),
    commitments: [
      {
        id: "c",
        partnerId: "a",
        category: "TIME" as const,
        statement: "Zeit",
        amount: 1,
        critical: false,
        state: "COMMITTED" as const,
      },
    ],
  };
  const waived = new Set(["partners/missing", "expectations/openNeeds"]);
  for (const { key } of questions) {
    const answered = isAnswered(withRows, key, "a");
    if (key !== "setbacks/blindSpots") expect(answered, key).toBe(true);
    if (!waived.has(key)) expect(summaryOf(withRows, key, "a").length, key).toBeGreaterThan(0);
  }
});

it("takes the text up for signing for the plan's text, before a draft beside it", () => {
  const draft = aText("next", { state: "DRAFT", openedAt: null, decidedAt: null, signOffs: [] });
  expect(kinds({ ...done, texts: [draft, ...done.texts] }).review).toBe("DONE");
});

describe("who may answer", () => {
  it.each([
    ["own seat", { role: "REPRESENTATIVE", partnerId: "a" }, "organisation", null],
    ["no seat", { role: "COORDINATOR", partnerId: null }, "organisation", "noSeat"],
    ["the coordination for all", { role: "COORDINATOR", partnerId: null }, "coalition", null],
    [
      "a representative for all",
      { role: "REPRESENTATIVE", partnerId: "a" },
      "coalition",
      "coordinationAnswers",
    ],
  ] as const)("%s", (_, answerer, by, refused) => {
    expect(refuseAnswering(answerer, { by })).toBe(refused);
  });

  it("asks a board from today on, and starts once", () => {
    expect(refuseAskBy("2027-02-28", "2027-03-01")).toBe("dayIsPast");
    expect(refuseAskBy("2027-03-01", "2027-03-01")).toBeNull();
    expect(refuseAskBy(null, "2027-03-01")).toBeNull();
    expect(refuseStart("PLANNING")).toBeNull();
    expect(refuseStart("ACTIVE")).toBe("alreadyStarted");
  });
});
