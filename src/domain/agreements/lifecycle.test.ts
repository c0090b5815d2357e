import fc from "fast-check";
import { expect, it } from "vitest";
import { refuseAgreementAdoption, supersededBy } from "./adoption";
import { copyClauses, nextNumber, refuseAmendment } from "./amendment";
import { canonicalText } from "./clauses/canonical-text";
import { clauseStateAfterChange, refuseClauseStep, refuseWriting } from "./clauses/clause-steps";
import { refuseEndingObjection, refuseObjecting } from "./objections/rules";
import { refuseOpeningAgreement } from "./opening";
import type { AgreementState, ClauseState, SignOffState } from "./schema";
import { refuseRefusing, refuseSigning } from "./signing";
import { hasSigned, isFrozen } from "./states";

interface Clause {
  id: string;
  topic: null;
  position: number;
  title: string;
  body: string;
  state: ClauseState;
  authorPartnerId: null;
  gaps: string[];
  brackets: string[];
  /** Organisations whose objections stand. */
  objectors: string[];
}
interface Text {
  number: number;
  state: AgreementState;
  clauses: Clause[];
  fingerprint: string | null;
  /** Kept by the test alone: the words on the day of the opening. */
  openedWith: string | null;
  signOffs: Map<string, { state: SignOffState; fingerprint: string }>;
}

const partners = ["p0", "p1", "p2"];
/** Stands in for the hash: as different as the texts are. */
const print = (text: Text) => canonicalText({ title: "Probe", number: text.number, clauses: text.clauses });

/** One press of somebody, on any version they might still have on their screen; `n` picks what it hits. */
const presses = fc.record({
  what: fc.constantFrom(
    "add",
    "change",
    "propose",
    "agree",
    "object",
    "settle",
    "open",
    "sign",
    "refuse",
    "adopt",
    "amend",
  ),
  version: fc.nat({ max: 3 }),
  n: fc.nat({ max: 9 }),
  stale: fc.boolean(),
});
type Press = typeof presses extends fc.Arbitrary<infer P> ? P : never;

const laterOpened = (texts: Text[], text: Text) =>
  texts.some((other) => other.number > text.number && isFrozen(other.state));

/** Applies a press when the rules allow it, exactly as the server does; otherwise nothing happens. */
function apply(texts: Text[], press: Press) {
  const text = texts[press.version % texts.length] as Text;
  const clause = text.clauses[press.n % Math.max(1, text.clauses.length)];
  const step = (to: ClauseState) => {
    if (
      clause &&
      refuseClauseStep({ ...clause, textState: text.state, objections: clause.objectors.length }, to) === null
    )
      clause.state = to;
  };
  const partnerId = partners[press.n % partners.length] as string;
  const seen = press.stale ? "0".repeat(64) : (text.fingerprint ?? "");
  const facts = {
    text: { ...text, laterOpened: laterOpened(texts, text) },
    partner: { id: partnerId, state: "MEMBER", tier: "CORE" },
    signer: { partnerId, maySign: true },
    signOff: text.signOffs.get(partnerId)?.state ?? null,
  };
  if (press.what === "add" && refuseWriting(text.state) === null)
    text.clauses.push({
      id: `${text.number}-${text.clauses.length}`,
      topic: null,
      position: text.clauses.length,
      title: "Regelung",
      body: `Text ${press.n}`,
      state: "PROPOSED",
      authorPartnerId: null,
      gaps: [],
      brackets: [],
      objectors: [],
    });
  if (press.what === "change" && clause && refuseWriting(text.state) === null) {
    clause.body = press.n === 0 ? "" : `Neu ${press.n}`;
    clause.state = clauseStateAfterChange(clause.body);
  }
  if (press.what === "propose") step("PROPOSED");
  if (press.what === "agree") step("AGREED");
  const speaker = { role: "REPRESENTATIVE" as const, partnerId, isMember: true };
  const objections = (clause?.objectors ?? []).map((id) => ({
    partnerId: id,
    state: "OPEN" as const,
    asked: false,
  }));
  if (press.what === "object" && clause) {
    if (refuseObjecting({ textState: text.state, body: clause.body }, speaker, objections) === null)
      clause.objectors.push(partnerId);
  }
  const [first] = objections;
  if (press.what === "settle" && clause && first && refuseEndingObjection(first, speaker) === null)
    clause.objectors = clause.objectors.filter((id) => id !== partnerId);
  if (press.what === "open") {
    const now = print(text);
    const named = press.stale ? [] : text.clauses.map((one) => one.id);
    if (
      refuseOpeningAgreement({
        ...text,
        fingerprint: now,
        seenFingerprint: now,
        acceptedOpenPoints: named,
        confirmedRedLines: 0,
        openObjections: text.clauses.flatMap((one) => one.objectors).length,
      }) === null
    )
      Object.assign(text, { state: "CONSULTATION", fingerprint: now, openedWith: now });
  }
  if (press.what === "sign" && refuseSigning(facts, seen) === null)
    text.signOffs.set(partnerId, {
      state: press.n > 5 ? "SIGNED_WITH_RESERVATION" : "SIGNED",
      fingerprint: seen,
    });
  if (press.what === "refuse" && refuseRefusing(facts, seen) === null)
    text.signOffs.set(partnerId, { state: "REFUSED", fingerprint: seen });
  if (
    press.what === "adopt" &&
    refuseAgreementAdoption({
      ...facts.text,
      decidedOn: "2027-01-01",
      reviewOn: null,
      outcome: "ADOPTED",
      confirmedRedLines: 0,
    }) === null
  ) {
    text.state = "ADOPTED";
    for (const old of supersededBy(text, texts)) old.state = "SUPERSEDED";
  }
  if (press.what === "amend" && refuseAmendment(texts) === null) {
    const last = texts.at(-1) as Text;
    const number = nextNumber(texts);
    const clauses = copyClauses(last.clauses).map((copy, index) => ({
      ...copy,
      topic: null,
      authorPartnerId: null,
      objectors: [],
      id: `${number}-${index}`,
    }));
    texts.push({ number, state: "DRAFT", clauses, fingerprint: null, openedWith: null, signOffs: new Map() });
  }
}

it("whatever people press, opened words never change and every signature stays on its words (REQ-G1, REQ-G3)", () => {
  let [opened, signed, superseded] = [0, 0, 0];
  fc.assert(
    fc.property(fc.array(presses, { minLength: 20, maxLength: 120 }), (list) => {
      const texts: Text[] = [
        { number: 1, state: "DRAFT", clauses: [], fingerprint: null, openedWith: null, signOffs: new Map() },
      ];
      const standing = new Map<string, string>();
      for (const press of list) {
        apply(texts, press);
        for (const text of texts) {
          // nobody is asked to sign what somebody objects to
          if (text.openedWith !== null) expect(text.clauses.flatMap((one) => one.objectors)).toEqual([]);
          if (text.openedWith === null) {
            expect(text.state).toBe("DRAFT");
            expect(text.signOffs.size).toBe(0);
            continue;
          }
          expect(print(text)).toBe(text.openedWith);
          for (const [partnerId, word] of text.signOffs) {
            expect(word.fingerprint).toBe(text.openedWith);
            const key = `${text.number} ${partnerId}`;
            if (standing.has(key)) expect(`${word.state} ${word.fingerprint}`).toBe(standing.get(key));
            if (hasSigned(word.state)) standing.set(key, `${word.state} ${word.fingerprint}`);
          }
        }
        for (const key of standing.keys()) {
          const [number, partnerId] = key.split(" ");
          expect(
            texts.find((text) => text.number === Number(number))?.signOffs.has(partnerId as string),
          ).toBe(true);
        }
        expect(texts.filter((text) => text.state === "ADOPTED").length).toBeLessThanOrEqual(1);
        expect(texts.filter((text) => text.state === "DRAFT").length).toBeLessThanOrEqual(1);
      }
      opened += texts.filter((text) => text.openedWith !== null).length;
      signed += standing.size;
      superseded += texts.filter((text) => text.state === "SUPERSEDED").length;
    }),
    { numRuns: 300 },
  );
  // The sequences really get there; a model that never signs would prove nothing.
  expect(opened).toBeGreaterThan(50);
  expect(signed).toBeGreaterThan(50);
  expect(superseded).toBeGreaterThan(0);
});
