import { holds } from "@/domain/access/permissions";
import type { ThisDay } from "@/domain/calendar";
import { momentOf } from "@/domain/calendar";
import { idleDaysOf } from "@/domain/expectations/idle";
import { hasLapsed } from "@/domain/expectations/lapsing";
import { leftOf, matchCoverageOf } from "@/domain/expectations/matches/amounts";
import type { CellInput } from "@/domain/expectations/matrix/schema";
import { stateInRound } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { keyed, offeredCategories, ownCategoryOf, stored } from "@/server/categories/face";
import { orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import {
  type FitRow,
  findOffers,
  fitRow,
  MOST_FITS,
  showFit,
  unbrokenMatch,
} from "@/server/expectations/matches/reads/fits";
import { liveHere, ofRound } from "@/server/expectations/reads/rows";
import { partnerFace } from "@/server/organisations/face";

const shownEntry = {
  ...fitRow,
  wantedIn: {
    where: { ...unbrokenMatch, give: liveHere },
    select: {
      giveId: true,
      state: true,
      quantity: true,
      give: { select: { partner: { select: { name: true } } } },
    },
  },
  recordedForOrganisation: true,
  sharedAt: true,
  confirmedAt: true,
  openAcceptedAt: true,
  round: ofRound,
  _count: { select: { givenIn: { where: { removedAt: null, state: { not: "BROKEN" }, want: liveHere } } } },
} satisfies Prisma.ExpectationSelect;

type EntryRow = Prisma.ExpectationGetPayload<{ select: typeof shownEntry }>;

/** An entry as a cell's window shows it: how much is left of it, and how long it has lain idle. */
function showEntry(
  thisDay: ThisDay,
  { givenIn, wantedIn, round, openAcceptedAt, _count, partner: _, partnerId: __, ...entry }: EntryRow,
) {
  const asks = entry.kind !== "GIVE";
  const row = {
    ...keyed(entry),
    ...stateInRound(round, entry),
    sharedAt: momentOf(entry.sharedAt),
    confirmedAt: momentOf(entry.confirmedAt),
  };
  return {
    ...row,
    openAccepted: openAcceptedAt !== null,
    coverage: asks ? matchCoverageOf(row.quantity, wantedIn) : null,
    left: leftOf(row.quantity, asks ? wantedIn : givenIn),
    lapsed: hasLapsed(row, thisDay),
    idleDays: idleDaysOf(row, _count.givenIn > 0, thisDay),
    /** Whose gives have been proposed for it and wait for a yes. */
    proposed: wantedIn.filter(({ state }) => state === "PROPOSED").map(({ give }) => give.partner.name),
  };
}

/** What others have left for an ask of one's own, and is not under way with it: to be taken right here. */
const offersFor = (scope: WorkspaceScope, entry: EntryRow, gives: readonly FitRow[]) =>
  entry.kind === "GIVE" || entry.openAcceptedAt
    ? []
    : gives
        .filter((give) => !entry.wantedIn.some(({ giveId }) => giveId === give.id))
        .flatMap((give) => showFit(scope, give, entry, "GIVE") ?? []);

/**
 * What one organisation gives and asks of one category, as far as this person may read it: on top of what the table
 * counts the reader's own drafts, and what is meant for a narrower circle. Marked as such by the entries themselves.
 */
export async function readCell(scope: WorkspaceScope, { partnerId, category }: CellInput) {
  const { workspaceId } = scope;
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId, id: partnerId, removedAt: null },
      select: partnerFace,
    }),
  );
  const rows = await scope.tx.expectation.findMany({
    where: {
      workspaceId,
      partnerId,
      ...stored(category),
      removedAt: null,
      kind: { not: "RED_LINE" },
      state: { not: "WITHDRAWN" },
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: shownEntry,
    relationLoadStrategy: "join",
  });
  const own = partnerId === scope.member.partnerId;
  const add = own && holds(scope.member.role, "expectation.write");
  const ownCategory = await ownCategoryOf(scope, category);
  const open = own && rows.some((row) => row.kind !== "GIVE");
  const gives = open
    ? await findOffers(scope, { ...stored(category), partnerId: { not: partnerId } }, MOST_FITS)
    : [];
  return {
    partner,
    own,
    entries: whole(rows).map((row) => ({
      ...showEntry(scope, row),
      offers: own ? offersFor(scope, row, gives) : [],
    })),
    category,
    ownCategory,
    /** What can be chosen beside the catalogue by whoever adds something here. */
    ownCategories: add ? await offeredCategories(scope) : [],
    may: { add },
  };
}
