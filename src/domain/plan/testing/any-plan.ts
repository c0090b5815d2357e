import fc from "fast-check";
import type { Snapshot, TextFact } from "@/domain/analysis/snapshot";
import {
  aCommitment,
  aGoal,
  aMatch,
  anExpectation,
  aPartner,
  aPlace,
  aRedLineLink,
  aRequired,
  aRisk,
  aSnapshot,
  aText,
} from "@/domain/analysis/testing";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { catalogueRiskIds } from "@/domain/catalogue/risks";
import { expectationPriorities } from "@/domain/expectations/choices";
import { expectationStates } from "@/domain/expectations/states";
import { goalPositions, goalStates } from "@/domain/goals/schema";
import { partnerStates } from "@/domain/partners/states";
import { riskStates } from "@/domain/setbacks/states";
import { harms, likelihoods } from "@/domain/setbacks/weight";
import { protectionLevels, workspaceForms } from "@/domain/workspaces/schema";

const partnerIds = ["p1", "p2", "p3", "p4", "p5"];
const one = fc.constantFrom(...partnerIds);
const maybe = fc.option(one, { nil: null });
const amount = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
const day = fc.option(fc.constantFrom("2026-11-01", "2027-02-20", "2027-03-01", "2027-05-01"), { nil: null });
const category = fc.constantFrom("MONEY" as const, "TIME" as const, "EXPERTISE" as const);
const perspectives = fc.uniqueArray(fc.constantFrom(...perspectiveIds.slice(0, 3)));
const topics = fc.uniqueArray(fc.constantFrom("speakingForUs", "data", "Atomkraft"), { maxLength: 2 });

/** Up to so many rows with ids of their own. */
const rows = <T>(prefix: string, most: number, row: (id: string) => fc.Arbitrary<T>) =>
  fc.integer({ min: 0, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    return fc.tuple(...ids.map(row)) as unknown as fc.Arbitrary<T[]>;
  });

const partners = fc.tuple(
  ...partnerIds.map((id) =>
    fc
      .record({
        state: fc.oneof(
          { weight: 3, arbitrary: fc.constant("MEMBER" as const) },
          fc.constantFrom(...partnerStates),
        ),
        tier: fc.constantFrom("CORE" as const, "CORE" as const, "ASSOCIATE" as const),
        selfOrganised: fc.boolean(),
        capacity: fc.constantFrom("VOLUNTEER" as const, "OVER_50" as const, "OVER_50" as const, null),
        perspectives,
      })
      .map((parts) => aPartner(id, parts)),
  ),
);

/** Even ones give and odd ones ask, mostly of one thing, so that matches between them are not rare. */
const expectations = rows("e", 8, (id) =>
  fc
    .record({
      partnerId: one,
      kind: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(
            ...(Number(id.slice(1)) % 2 ? (["GET", "NEED"] as const) : (["GIVE"] as const)),
          ),
        },
        fc.constantFrom(...expectationKinds),
      ),
      category: fc.option(fc.oneof({ weight: 4, arbitrary: fc.constant("TIME" as const) }, category), {
        nil: null,
        freq: 9,
      }),
      quantity: amount,
      priority: fc.constantFrom(...expectationPriorities),
      state: fc.oneof(
        { weight: 3, arbitrary: fc.constant("CONFIRMED" as const) },
        fc.constantFrom(...expectationStates),
      ),
      topics,
      openAccepted: fc.boolean(),
      confirmedAt: day.map((one) => one && (`${one}T10:00:00.000Z` as const)),
    })
    .map((parts) => anExpectation(id, parts)),
);

const positions = fc.uniqueArray(fc.record({ partnerId: one, position: fc.constantFrom(...goalPositions) }), {
  selector: (position) => position.partnerId,
});

const goals = rows("g", 4, (id) =>
  fc
    .record({
      state: fc.constantFrom(...goalStates),
      leadPartnerId: maybe,
      dueOn: day,
      affectedGroups: perspectives,
      topics,
      positions,
    })
    .map((parts) => aGoal(id, parts)),
);

const mandates = rows("m", 3, (id) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom("SPOKESPERSON" as const, "CHAIR" as const, "DEPUTY_COORDINATION" as const),
    partnerId: one,
  }),
);

const risks = rows("r", 5, (id) =>
  fc
    .record({
      catalogueId: fc.option(fc.constantFrom(...catalogueRiskIds), { nil: null }),
      likelihood: fc.option(fc.constantFrom(...likelihoods), { nil: null }),
      harm: fc.option(fc.constantFrom(...harms), { nil: null }),
      state: fc.constantFrom(...riskStates),
      ownerPartnerId: maybe,
      deputyPartnerId: maybe,
      hasTrigger: fc.boolean(),
      hasFirstHours: fc.boolean(),
      signs: fc.integer({ min: 0, max: 2 }),
      unseenSigns: fc.integer({ min: 0, max: 2 }),
      reviewedOn: day,
      namedBy: fc.uniqueArray(one),
    })
    .map((parts) => aRisk(id, parts)),
);

const words: fc.Arbitrary<TextFact["signOffs"]> = fc.uniqueArray(
  fc.record({
    partnerId: one,
    state: fc.constantFrom("PENDING", "SIGNED", "SIGNED_WITH_RESERVATION", "REFUSED"),
    notBefore: day,
  }),
  { selector: (word) => word.partnerId },
);

const clauseRows = (text: string) =>
  rows(`${text}c`, 8, (id) =>
    fc.record({
      id: fc.constant(id),
      topic: fc.option(fc.constantFrom("CL1", "CL3", "CL8", "CL14", "CL15"), { nil: null }),
      state: fc.constantFrom("OPEN" as const, "PROPOSED" as const, "AGREED" as const, "CONTESTED" as const),
      gap: fc.boolean(),
    }),
  );

const texts = rows("v", 4, (id) =>
  fc
    .record({
      agreementId: fc.constantFrom("agreement1", "agreement2"),
      state: fc.constantFrom("DRAFT" as const, "CONSULTATION" as const, "ADOPTED" as const),
      reviewOn: day,
      clauses: clauseRows(id),
      signOffs: words,
    })
    .map((parts) => aText(id, parts)),
);

const required = fc.uniqueArray(
  fc.record({
    perspective: fc.constantFrom(...perspectiveIds.slice(0, 4)),
    prospectPartnerId: maybe,
    outreachPartnerId: maybe,
    outreachOn: day,
    waived: fc.boolean(),
  }),
  { selector: (row) => row.perspective },
);

/** Of one red line and one goal or clause, said by whoever; some of the lines are hidden from this reader. */
const redLineLinks = fc.uniqueArray(
  fc.record({
    redLineId: fc.constantFrom("e0", "e1", "e2", "e3", "hidden"),
    target: fc.constantFrom({ goalId: "g0" }, { goalId: "g1" }, { clauseId: "v0c0" }, { clauseId: "v1c1" }),
    partnerId: one,
    linked: fc.boolean(),
    dismissed: fc.boolean(),
  }),
  { selector: ({ redLineId, target }) => `${redLineId} ${Object.values(target)}`, maxLength: 6 },
);

const commitments = rows("k", 6, (id) =>
  fc
    .record({
      partnerId: one,
      category,
      amount,
      critical: fc.boolean(),
      state: fc.constantFrom(
        "OFFERED" as const,
        "COMMITTED" as const,
        "DELIVERED" as const,
        "WITHDRAWN" as const,
      ),
    })
    .map((parts) => aCommitment(id, parts)),
);

/** Plans of five organisations in any state, with everything that the analyses look at. */
export const anyPlan: fc.Arbitrary<Snapshot> = fc
  .record({
    place: fc.record({
      form: fc.constantFrom(...workspaceForms),
      protection: fc.constantFrom(...protectionLevels),
    }),
    partners,
    expectations,
    matches: fc.uniqueArray(
      fc.record({
        ends: fc.tuple(fc.constantFrom(0, 2, 4, 6), fc.constantFrom(1, 3, 5, 7)),
        quantity: amount,
        state: fc.constantFrom(
          "PROPOSED" as const,
          "ACCEPTED" as const,
          "FULFILLED" as const,
          "BROKEN" as const,
        ),
      }),
      { selector: ({ ends }) => ends.join(), maxLength: 8 },
    ),
    goals,
    redLineLinks,
    risks,
    mandates,
    texts,
    required,
    commitments,
    dismissedRisks: fc.uniqueArray(fc.constantFrom(...catalogueRiskIds)),
  })
  .map(({ place, matches, required, redLineLinks: said, ...parts }) => {
    const there = new Set(parts.expectations.map((row) => row.id));
    const ownerOf = new Map(parts.expectations.map((row) => [row.id, row.partnerId]));
    return aSnapshot({
      ...parts,
      redLineLinks: said.map(({ redLineId, target, partnerId, ...row }) =>
        aRedLineLink(redLineId, target, { ...row, partnerId: ownerOf.get(redLineId) ?? partnerId }),
      ),
      workspace: aPlace(place),
      requiredPerspectives: required.map((row) => aRequired(`q${row.perspective}`, row)),
      matches: matches
        .map(({ ends: [give, want], ...row }) => aMatch(`e${give}`, `e${want}`, row))
        .filter((match) => there.has(match.giveId) && there.has(match.wantId)),
    });
  });
