import fc from "fast-check";
import { expect, it } from "vitest";
import { checkForm, type FormAnswer, forms, maximum } from "./form-check";
import { type FormChoice, formChoices, formQuestions } from "./schema";

/** `bbbbbcbbb` as the answers of one organisation. */
const answers = (letters: string, partnerId = "p"): FormAnswer[] =>
  [...letters].flatMap((letter, index) => {
    const question = formQuestions[index];
    return question && letter !== "-"
      ? [{ partnerId, question, choice: letter.toUpperCase() as FormChoice }]
      : [];
  });

it("knows the most points a form can get", () => {
  expect(maximum).toEqual({ NETWORK: 17, ALLIANCE: 17, COALITION: 16 });
});

it.each([
  ["aaaaaaaaa", "NETWORK", { NETWORK: 1 }],
  ["bbbbbbbbb", "ALLIANCE", { ALLIANCE: 1 }],
  ["ccccccccc", "COALITION", { COALITION: 1 }],
  ["bbbbbcbbb", "ALLIANCE", { ALLIANCE: 0.88 }],
  ["bbbcccbbb", "ALLIANCE", { ALLIANCE: 0.71, COALITION: 0.31 }],
  ["cacbccccc", "COALITION", { COALITION: 0.88 }],
  ["cabbccccc", "COALITION", { COALITION: 0.75, ALLIANCE: 0.18 }],
] as const)("%s speaks for %s (test vectors of domain.md 3)", (letters, result, shares) => {
  const check = checkForm(answers(letters));
  expect(check.result).toBe(result);
  for (const [form, share] of Object.entries(shares))
    expect(Math.round(check.shares[form as keyof typeof check.shares] * 100) / 100).toBe(share);
});

it("waits for seven answers", () => {
  expect(checkForm(answers("bbbbbb---")).result).toBe("UNDETERMINED");
  expect(checkForm(answers("bbbbbbb--")).result).toBe("ALLIANCE");
  expect(checkForm([]).result).toBe("UNDETERMINED");
});

it("calls it mixed when no form leads by 0.15", () => {
  const check = checkForm([...answers("bbbbbbbbb", "a"), ...answers("ccccccccc", "b")]);
  expect(check.result).toBe("MIXED");
  expect(new Set(check.order.slice(0, 2))).toEqual(new Set(["ALLIANCE", "COALITION"]));
});

it.each([
  ["all alike", ["bbbbbbbbb", "bbbbbcbbb", "bbbbbbbbb"], 0, false],
  ["one of three differs", ["bbbbbbbbb", "bbbbbbbbb", "ccccccccc"], 1 / 3, false],
  ["half and half", ["bbbbbbbbb", "ccccccccc"], 0.5, true],
])("says when to talk first: %s", (_, all, disagreement, talkFirst) => {
  const check = checkForm(all.flatMap((letters, index) => answers(letters, `p${index}`)));
  expect(check.disagreement).toBeCloseTo(disagreement, 5);
  expect(check.talkFirst).toBe(talkFirst);
});

const someAnswers = fc.array(
  fc.record({
    partnerId: fc.constantFrom("a", "b", "c", "d"),
    question: fc.constantFrom(...formQuestions),
    choice: fc.constantFrom(...formChoices),
  }),
  { maxLength: 40 },
);
/** One answer per organisation and question, as the table keeps them. */
const once = (rows: FormAnswer[]) => [
  ...new Map(rows.map((row) => [`${row.partnerId} ${row.question}`, row])).values(),
];

it("does not depend on the order of the answers, and shares stay between 0 and 1", () => {
  fc.assert(
    fc.property(someAnswers, (rows) => {
      const check = checkForm(once(rows));
      expect(checkForm(once(rows).reverse())).toEqual(check);
      for (const form of forms) {
        expect(check.shares[form]).toBeGreaterThanOrEqual(0);
        expect(check.shares[form]).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
