import { categoryValues } from "@/domain/analysis/category-values";
import type { Finding, Severity } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import type { ExpectationFact, MatchFact, Snapshot } from "@/domain/analysis/snapshot";
import { type CategoryKey, categoriesInOrder } from "@/domain/catalogue/resources";
import { needPath } from "@/domain/expectations/ask-others";
import { findGaps } from "@/domain/expectations/gaps";
import { isUsedUp, matchCoverageOf, stands } from "@/domain/expectations/matches/amounts";

export const askStates = ["MET", "PARTIAL", "OFFER_EXISTS", "NO_OFFER"] as const;
export type AskState = (typeof askStates)[number];

type Spoken = ExpectationFact & { category: CategoryKey };

/** A get or a need of a member, and how far the others meet it. */
export interface MemberAsk {
  expectation: Spoken;
  state: AskState;
  /** What is promised so far, in the category's unit. */
  promised: number;
  /** What other members still have to give of it, beside what they have promised for it already. */
  offers: readonly ExpectationFact[];
}

/**
 * How each get and need of a member stands (A1). Shared rows count beside confirmed ones (docs/rules/states.md),
 * drafts do not. Only what other members give counts, in the same category, because unlike
 * units never add; the amounts of accepted and fulfilled matches add up.
 */
export function asksOf(snapshot: Snapshot): MemberAsk[] {
  const said = byId(ofMembers(snapshot, snapshot.expectations)).filter(isSaid);
  const gives = said.filter((row) => row.kind === "GIVE");
  const asks = said.filter((row) => row.kind === "GET" || row.kind === "NEED");
  const matchesOf = countedMatches(snapshot.matches, gives, asks);
  const coverage = new Map(asks.map((ask) => [ask.id, matchCoverageOf(ask.quantity, matchesOf(ask))]));
  const gaps = findGaps([
    ...gives.map((give) => ({ ...give, usedUp: isUsedUp(give.quantity, matchesOf(give)) })),
    ...asks.map((ask) => ({ ...ask, settled: coverage.get(ask.id) !== "OPEN" })),
  ]);
  const nobodyOffers = ({ category, partnerId }: Spoken) =>
    gaps.some((gap) => gap.category === category && gap.partnerIds.includes(partnerId));
  return asks.map((expectation) => {
    const covered = coverage.get(expectation.id);
    const open = nobodyOffers(expectation) ? "NO_OFFER" : "OFFER_EXISTS";
    return {
      expectation,
      state: covered === "MET" || covered === "PARTIAL" ? covered : open,
      offers: gives.filter(
        (give) =>
          give.category === expectation.category &&
          give.partnerId !== expectation.partnerId &&
          !matchesOf(expectation).some((match) => match.giveId === give.id && stands(match)) &&
          !isUsedUp(give.quantity, matchesOf(give)),
      ),
      promised: matchesOf(expectation)
        .filter(stands)
        .reduce((sum, match) => sum + (match.quantity ?? 0), 0),
    };
  });
}

/**
 * What members ask for and no other one brings, the widest gap first: the asks for which A1 finds no offer, without
 * those that their organisation goes on without. Whoever speaks of gaps takes them from here.
 */
export function openGaps(snapshot: Snapshot): { category: CategoryKey; partnerIds: string[] }[] {
  const open = asksOf(snapshot).filter(
    ({ state, expectation }) => state === "NO_OFFER" && !expectation.openAccepted,
  );
  const asking = (category: CategoryKey) =>
    new Set(
      open.filter((ask) => ask.expectation.category === category).map((ask) => ask.expectation.partnerId),
    );
  return categoriesInOrder(open.map((ask) => ask.expectation.category))
    .map((category) => ({ category, partnerIds: [...asking(category)] }))
    .sort((one, other) => other.partnerIds.length - one.partnerIds.length);
}

/** Visible to others, and of a category: everything but a red line names one. */
const isSaid = (row: ExpectationFact): row is Spoken =>
  (row.state === "SHARED" || row.state === "CONFIRMED") && row.category !== null;

/** The matches of a row whose both ends are members of two organisations and speak of the same thing. */
function countedMatches(matches: readonly MatchFact[], gives: readonly Spoken[], asks: readonly Spoken[]) {
  const given = new Map(gives.map((give) => [give.id, give]));
  const asked = new Map(asks.map((ask) => [ask.id, ask]));
  const counted = matches.filter((match) => {
    const give = given.get(match.giveId);
    const ask = asked.get(match.wantId);
    return give && ask && give.partnerId !== ask.partnerId && give.category === ask.category;
  });
  return ({ id }: Spoken) => counted.filter((match) => match.giveId === id || match.wantId === id);
}

const ASK = ["expectations"] as const;

/**
 * What is asked for and not met (A1): `noOffer`, `offerExists`, `partial`; what is met is not found. The
 * first two speak of a category and everybody who asks, the third of one ask, because its amounts are its
 * own. MUST makes it HIGH. An ask whose organisation goes on without is only worth knowing (`goesWithout`).
 * `count`: how many organisations ask, `unconfirmed`: how many of them have confirmed none of these asks.
 * Those who ask are the first organisations among the records; who could give comes after them.
 */
export function findExpectationGaps(snapshot: Snapshot): Finding[] {
  const open = asksOf(snapshot).filter((ask) => ask.state !== "MET");
  const wanted = open.filter((ask) => !ask.expectation.openAccepted);
  const without = open.filter((ask) => ask.expectation.openAccepted);
  const of = (asks: readonly MemberAsk[], state: AskState) => asks.filter((ask) => ask.state === state);
  return [
    ...perCategory(snapshot, "noOffer", of(wanted, "NO_OFFER")),
    ...perCategory(snapshot, "offerExists", of(wanted, "OFFER_EXISTS")),
    ...of(wanted, "PARTIAL").map((ask) => partial(snapshot, ask)),
    ...perCategory(snapshot, "goesWithout", without),
  ];
}

const severityOf = (asks: readonly MemberAsk[]): Severity =>
  asks.some((ask) => ask.expectation.priority === "MUST") ? "HIGH" : "NORMAL";

/** One ask is brought together with what fits on its own page; of several, the page of their category leads to each. */
function fixOf(
  code: CategoryFinding,
  category: CategoryKey,
  [first, ...others]: readonly MemberAsk[],
): Finding["fix"] {
  if (code === "noOffer") return { code: "offer", path: [...ASK, "new"] };
  if (code === "goesWithout" || !first) return { code: "readExpectations", path: ASK };
  const alone = others.length === 0;
  return {
    code: "bringTogether",
    path: alone ? [...ASK, first.expectation.id] : needPath(category).split("/"),
  };
}
type CategoryFinding = "noOffer" | "offerExists" | "goesWithout";

function perCategory(snapshot: Snapshot, code: CategoryFinding, all: readonly MemberAsk[]): Finding[] {
  return categoriesInOrder(all.map((ask) => ask.expectation.category)).flatMap((category): Finding[] => {
    const asks = all.filter((ask) => ask.expectation.category === category);
    if (asks.length === 0) return [];
    const rows = asks.map((ask) => ask.expectation);
    const partners = partnersNamed(
      snapshot,
      rows.map((row) => row.partnerId),
    );
    const asking = new Set(partners.map((partner) => partner.id));
    const offers = code === "offerExists" ? [...new Set(asks.flatMap((ask) => ask.offers))] : [];
    const givers = partnersNamed(
      snapshot,
      offers.map((offer) => offer.partnerId).filter((id) => !asking.has(id)),
    );
    const confirmed = new Set(rows.filter((row) => row.state === "CONFIRMED").map((row) => row.partnerId));
    return [
      {
        analysis: "A1",
        code,
        severity: code === "goesWithout" ? "INFO" : severityOf(asks),
        records: [
          ...refsTo("EXPECTATION", [...rows, ...byId(offers)]),
          ...refsTo("PARTNER", [...partners, ...givers]),
        ],
        values: {
          ...categoryValues(snapshot, category),
          count: partners.length,
          unconfirmed: partners.filter((partner) => !confirmed.has(partner.id)).length,
        },
        fix: fixOf(code, category, asks),
      },
    ];
  });
}

/** Where nobody has any more of it, there is nothing to bring together: then others are asked. */
function partial(snapshot: Snapshot, ask: MemberAsk): Finding {
  const { id, partnerId, category, quantity, state } = ask.expectation;
  const givers = partnersNamed(
    snapshot,
    ask.offers.map((offer) => offer.partnerId),
  );
  return {
    analysis: "A1",
    code: "partial",
    severity: severityOf([ask]),
    records: [
      ...refsTo("EXPECTATION", [ask.expectation, ...byId(ask.offers)]),
      ...refsTo("PARTNER", [...partnersNamed(snapshot, [partnerId]), ...givers]),
    ],
    values: {
      ...categoryValues(snapshot, category),
      count: 1,
      unconfirmed: state === "CONFIRMED" ? 0 : 1,
      asked: quantity ?? 0,
      promised: ask.promised,
    },
    fix:
      ask.offers.length > 0
        ? { code: "bringTogether", path: [...ASK, id] }
        : { code: "seek", path: needPath(category).split("/") },
  };
}
