import { holds } from "@/domain/access/permissions";
import { inOrder } from "@/domain/catalogue/resources";
import { coverageOf, leftOf, suggestedQuantity } from "@/domain/expectations/amounts";
import { matchAbilities, sideOf } from "@/domain/expectations/matches";
import type { Prisma } from "@/generated/prisma/client";
import { categoryColumns, keyed, keyOf, type StoredCategory, stored } from "@/server/core/categories";
import { found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { live, matchRow, partnerFace, promises } from "./reads-rows";

/** More offers for one ask than anybody compares. */
const MOST_OFFERS = 50;
/** More open asks and proposals than one organisation has. */
const MOST_OPEN = 200;

const end = {
  id: true,
  partnerId: true,
  kind: true,
  ...categoryColumns,
  statement: true,
  quantity: true,
  priority: true,
  partner: { select: partnerFace },
} satisfies Prisma.ExpectationSelect;

export const shownMatch = {
  ...matchRow,
  give: { select: end },
  want: { select: end },
} satisfies Prisma.MatchSelect;

/** Matches of which both ends are still there. */
export const liveMatch = { removedAt: null, give: live, want: live } satisfies Prisma.MatchWhereInput;

type ShownMatch = Prisma.MatchGetPayload<{ select: typeof shownMatch }>;

/** A match as readers get it: who gives what to whom, who has said yes, and what this person may do. */
export function showMatch(scope: WorkspaceScope, match: ShownMatch) {
  const { removedAt: _, giverAcceptedAt, receiverAcceptedAt, ...row } = match;
  const sides = { giverId: match.give.partnerId, receiverId: match.want.partnerId };
  const facts = {
    ...sides,
    state: match.state,
    giverAccepted: giverAcceptedAt !== null,
    receiverAccepted: receiverAcceptedAt !== null,
  };
  const writes = holds(scope.member.role, "match.write");
  const may = matchAbilities(scope.member, facts);
  return {
    ...row,
    give: keyed(match.give),
    want: keyed(match.want),
    giverAccepted: facts.giverAccepted,
    receiverAccepted: facts.receiverAccepted,
    side: sideOf(scope.member, sides),
    may: {
      accept: writes && may.accept,
      decline: writes && may.decline,
      fulfil: writes && may.fulfil,
      break: writes && may.break,
    },
  };
}

const offer = { ...end, ...promises } satisfies Prisma.ExpectationSelect;
type Offer = Prisma.ExpectationGetPayload<{ select: typeof offer }>;

/** A give with what is left of it; null once nothing is. */
function showOffer({ givenIn, wantedIn: _, ...give }: Offer, wantLeft: number | null) {
  const left = leftOf(give.quantity, givenIn);
  return left === 0 ? null : { ...keyed(give), left, suggested: suggestedQuantity(left, wantLeft) };
}

/** Gives of other organisations that everybody can read, in these categories, oldest first. */
function findOffers(
  scope: WorkspaceScope,
  where: Prisma.ExpectationWhereInput,
  take: number,
): Promise<Offer[]> {
  return scope.tx.expectation.findMany({
    where: {
      ...live,
      ...where,
      workspaceId: scope.workspaceId,
      kind: "GIVE",
      visibility: "MEMBERS",
      partner: { removedAt: null, state: "MEMBER" },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take,
    select: offer,
    relationLoadStrategy: "join",
  });
}

/**
 * What others give in the category of this get or need, with what is left of it. A give that is matched with
 * this very ask is not offered again. Only what every member can read is offered: see `refuseMatch`.
 */
export async function readOffers(scope: WorkspaceScope, wantId: string) {
  const want = found(
    await scope.tx.expectation.findFirst({
      where: { ...live, workspaceId: scope.workspaceId, id: wantId, kind: { in: ["GET", "NEED"] } },
      select: { ...offer, visibility: true },
      relationLoadStrategy: "join",
    }),
  );
  const wantLeft = leftOf(want.quantity, want.wantedIn);
  const category = keyOf(want);
  if (category === null || want.visibility !== "MEMBERS") return { offers: [], left: wantLeft };
  const gives = await findOffers(
    scope,
    {
      ...stored(category),
      partnerId: { not: want.partnerId },
      givenIn: { none: { wantId, removedAt: null } },
    },
    MOST_OFFERS,
  );
  return { offers: gives.flatMap((give) => showOffer(give, wantLeft) ?? []), left: wantLeft };
}

/** Rows of any category that one of these rows has. */
const categoriesOf = (rows: readonly StoredCategory[]) => inOrder(rows.map(keyOf)).map((key) => stored(key));

/**
 * What the own organisation asks for and has not been promised, each with the offers that fit and the
 * proposals under way; and the proposals that wait for its yes. `asked` counts what it asks for in all. Empty for
 * readers without a seat.
 */
export async function readOpenAsks(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const own = scope.member.partnerId;
  if (own === null) return { asked: 0, asks: [], waiting: [] };
  const wants = await scope.tx.expectation.findMany({
    where: { ...live, workspaceId, partnerId: own, kind: { in: ["GET", "NEED"] } },
    orderBy: [{ priority: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: MOST_OPEN,
    select: { ...offer, visibility: true, openAcceptedAt: true, version: true },
    relationLoadStrategy: "join",
  });
  const matches = await scope.tx.match.findMany({
    where: {
      ...liveMatch,
      workspaceId,
      OR: [{ give: { partnerId: own } }, { want: { partnerId: own } }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_OPEN,
    select: shownMatch,
    relationLoadStrategy: "join",
  });
  const shown = matches.map((match) => showMatch(scope, match));
  const open = wants.filter((want) => coverageOf(want.quantity, want.wantedIn) !== "MET");
  const gives = await findOffers(scope, { OR: categoriesOf(open), partnerId: { not: own } }, MOST_OFFERS * 4);
  const asks = open.map((want) => {
    const { wantedIn, givenIn: _, openAcceptedAt, visibility, ...ask } = want;
    const left = leftOf(want.quantity, wantedIn);
    const mine = shown.filter((match) => match.wantId === want.id);
    const fit = gives.filter(
      (give) => keyOf(give) === keyOf(want) && !mine.some((match) => match.giveId === give.id),
    );
    return {
      ...keyed(ask),
      left,
      coverage: coverageOf(want.quantity, wantedIn),
      openAccepted: openAcceptedAt !== null,
      /** Others cannot read it, so nobody can offer it. */
      hidden: visibility !== "MEMBERS",
      matches: mine,
      offers: visibility === "MEMBERS" ? fit.flatMap((give) => showOffer(give, left) ?? []) : [],
    };
  });
  return { asked: wants.length, asks, waiting: shown.filter((match) => match.may.accept) };
}
