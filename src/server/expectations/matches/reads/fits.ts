import { holds } from "@/domain/access/permissions";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { leftOf, matchCoverageOf, suggestedQuantity } from "@/domain/expectations/matches/amounts";
import { isAlike } from "@/domain/expectations/matches/likeness";
import { refuseMatch, sideOfMatch } from "@/domain/expectations/matches/rules";
import { refuseTakingOn } from "@/domain/partners/leaving";
import type { Prisma } from "@/generated/prisma/client";
import { categoryColumns, categoryKeyOf, keyed, stored } from "@/server/categories/face";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { promises } from "@/server/expectations/reads/rows";
import { partnerFace } from "@/server/organisations/face";
import { live } from "@/server/rounds/face";

/** More that fits one entry than anybody compares. */
export const MOST_FITS = 50;

export const fitRow = {
  id: true,
  partnerId: true,
  kind: true,
  ...categoryColumns,
  statement: true,
  quantity: true,
  priority: true,
  state: true,
  visibility: true,
  partner: { select: partnerFace },
  ...promises,
} satisfies Prisma.ExpectationSelect;

export type FitRow = Prisma.ExpectationGetPayload<{ select: typeof fitRow }>;

/** A match that still says something about its pair: under way, promised or kept. A broken one is history. */
export const unbrokenMatch = { removedAt: null, state: { not: "BROKEN" } } satisfies Prisma.MatchWhereInput;

/** What organisations that count have said of it where every member can read it, oldest first. */
const readable = (scope: WorkspaceScope, where: Prisma.ExpectationWhereInput) =>
  ({
    where: {
      ...live,
      ...where,
      workspaceId: scope.workspaceId,
      visibility: "MEMBERS",
      partner: { removedAt: null, state: "MEMBER" },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: fitRow,
    relationLoadStrategy: "join",
  }) satisfies Prisma.ExpectationFindManyArgs;

/** Gives of other organisations that everybody can read. */
export const findOffers = (
  scope: WorkspaceScope,
  where: Prisma.ExpectationWhereInput,
  take: number,
): Promise<FitRow[]> =>
  scope.tx.expectation.findMany({ ...readable(scope, { ...where, kind: "GIVE" }), take });

/** Gets and needs of other organisations that are still looked for, those that must be first. */
const findAsks = (
  scope: WorkspaceScope,
  where: Prisma.ExpectationWhereInput,
  take: number,
): Promise<FitRow[]> =>
  scope.tx.expectation.findMany({
    ...readable(scope, { ...where, kind: { in: ["GET", "NEED"] }, openAcceptedAt: null }),
    orderBy: [{ priority: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take,
  });

/**
 * The other end of a possible match, with what is left of it and the amount that suggests itself; null where there is
 * nothing to bring together, or not for this person (`refuseMatch`).
 */
export function showFit(scope: WorkspaceScope, give: FitRow, want: FitRow, other: "GIVE" | "WANT") {
  const giveLeft = leftOf(give.quantity, give.givenIn);
  const wantLeft = leftOf(want.quantity, want.wantedIn);
  if (matchCoverageOf(want.quantity, want.wantedIn) === "MET" || !holds(scope.member.role, "match.write"))
    return null;
  const asked = { quantity: null, giveLeft, exists: false };
  if (refuseTakingOn(give.partner.state) || refuseTakingOn(want.partner.state)) return null;
  if (refuseMatch(scope.member, keyed(give), keyed(want), asked)) return null;
  const { givenIn: _, wantedIn: __, ...row } = other === "GIVE" ? give : want;
  return {
    ...keyed(row),
    giveId: give.id,
    wantId: want.id,
    left: other === "GIVE" ? giveLeft : wantLeft,
    giveLeft,
    suggested: suggestedQuantity(giveLeft, wantLeft),
    /** Plainly the same kind of thing; otherwise only of the same category, and people read whether it fits. */
    alike: isAlike(keyed(give), keyed(want)),
    /** Which side this person speaks for; null brings two others together. */
    side: sideOfMatch(scope.member, { giverId: give.partnerId, receiverId: want.partnerId }),
  };
}

/**
 * Whose entries this person may bring together with one of `partnerId`: everybody's, those of their own organisation,
 * or nobody's.
 */
function whoseFit({ member }: WorkspaceScope, partnerId: string): "OWN" | "ALL" | "OURS" | "NOBODY" {
  if (!holds(member.role, "match.write")) return "NOBODY";
  if (member.partnerId === partnerId) return "OWN";
  if (member.role === "COORDINATOR") return "ALL";
  return member.partnerId === null ? "NOBODY" : "OURS";
}

/**
 * What fits one entry and may be brought together with it by this person: gives for a get or need, asks of others for a
 * give. For its own organisation (`OWN`) and the coordination (`ALL`) that is everything that fits, for another
 * organisation what is its own (`OURS`). What is under way with this very entry is not offered again. Only what every member can read: see `refuseMatch`.
 */
export async function readFits(scope: WorkspaceScope, expectationId: string) {
  const { workspaceId } = scope;
  const entry = orNotFound(
    await scope.tx.expectation.findFirst({
      where: { ...live, workspaceId, id: expectationId, kind: { not: "RED_LINE" } },
      select: fitRow,
      relationLoadStrategy: "join",
    }),
  );
  const asks = entry.kind !== "GIVE";
  const left = leftOf(entry.quantity, asks ? entry.wantedIn : entry.givenIn);
  const whose = whoseFit(scope, entry.partnerId);
  const category: CategoryKey | null = categoryKeyOf(entry);
  const nothing = category === null || entry.visibility !== "MEMBERS" || left === 0;
  if (nothing || whose === "NOBODY") return { whose, left, fits: [] };
  const partnerId = whose === "OURS" ? (scope.member.partnerId ?? "") : { not: entry.partnerId };
  const where = { ...stored(category), partnerId };
  const rows = asks
    ? await findOffers(
        scope,
        { ...where, givenIn: { none: { ...unbrokenMatch, wantId: entry.id } } },
        MOST_FITS,
      )
    : await findAsks(
        scope,
        { ...where, wantedIn: { none: { ...unbrokenMatch, giveId: entry.id } } },
        MOST_FITS,
      );
  return {
    whose,
    left,
    fits: rows.flatMap(
      (row) => (asks ? showFit(scope, row, entry, "GIVE") : showFit(scope, entry, row, "WANT")) ?? [],
    ),
  };
}
