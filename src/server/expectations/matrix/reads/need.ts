import { holds } from "@/domain/access/permissions";
import { momentOf } from "@/domain/calendar";
import { latestAnswers } from "@/domain/expectations/answers/participation";
import { needPath, refuseAsking, whoCouldHelp } from "@/domain/expectations/ask-others";
import { idleDaysOf } from "@/domain/expectations/idle";
import { leftOf, matchCoverageOf } from "@/domain/expectations/matches/amounts";
import { type MatrixCell, matrixOf } from "@/domain/expectations/matrix/rules";
import type { NeedInput } from "@/domain/expectations/matrix/schema";
import { REMINDER_REST } from "@/domain/notifications/reminding";
import type { Prisma } from "@/generated/prisma/client";
import { keyed, ownCategoryOf, stored } from "@/server/categories/face";
import { remindersSince } from "@/server/core/mail/outbox";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { fitRow, showFit, unbrokenMatch } from "@/server/expectations/matches/reads/fits";
import { matrixFacts } from "@/server/expectations/matrix/reads";
import { liveHere } from "@/server/expectations/reads/rows";
import { partnerFace } from "@/server/organisations/face";
import { live, unsealed } from "@/server/rounds/face";

const about = {
  ...fitRow,
  /** What is under way or stands: what is matched with this very ask is not offered again. */
  wantedIn: {
    where: { ...unbrokenMatch, give: liveHere },
    select: { giveId: true, state: true, quantity: true },
  },
  confirmedAt: true,
  openAcceptedAt: true,
  _count: { select: { givenIn: { where: { removedAt: null, state: { not: "BROKEN" }, want: liveHere } } } },
} satisfies Prisma.ExpectationSelect;

type AboutRow = Prisma.ExpectationGetPayload<{ select: typeof about }>;

/** Members with the people who speak for them, and whether they have said that they can give nothing. */
function readMembers({ tx, workspaceId, member }: WorkspaceScope) {
  return tx.partner.findMany({
    where: { workspaceId, removedAt: null, state: "MEMBER" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: {
      ...partnerFace,
      participations: {
        where: { ...unsealed, kind: "GIVE" },
        select: { partnerId: true, kind: true, answer: true, answeredAt: true, removedAt: true },
      },
      _count: {
        select: {
          memberships: {
            where: {
              leftAt: null,
              id: { not: member.id },
              role: { in: ["REPRESENTATIVE", "COORDINATOR"] },
            },
          },
        },
      },
    },
    relationLoadStrategy: "join",
  });
}

const nothing: Pick<MatrixCell, "gives" | "givesLeft" | "asks"> = { gives: 0, givesLeft: 0, asks: 0 };

/** How one category stands over all members, and who of them asks, gives, or could still help. */
export async function standingOfNeed(scope: WorkspaceScope, { category }: Pick<NeedInput, "category">) {
  const facts = await matrixFacts(scope, category);
  const members = whole(await readMembers(scope));
  const matrix = matrixOf(members, facts);
  const cells = new Map(matrix.rows.map((row) => [row.partnerId, row.cells[0] ?? nothing]));
  const organisations = members.map(({ participations, _count, ...face }) => {
    const { gives, givesLeft, asks } = cells.get(face.id) ?? nothing;
    const saidNone = latestAnswers(participations).some((answer) => answer.answer === "NONE");
    return { face, partnerId: face.id, people: _count.memberships, gives, givesLeft, asks, saidNone };
  });
  return { balance: matrix.columns[0] ?? null, organisations };
}

/**
 * One need: who still asks, who has something left, and who else could be asked. Only what every member can read, so
 * that nobody is asked for what somebody wanted to keep to themselves.
 */
export async function readNeed(scope: WorkspaceScope, { category }: NeedInput) {
  const { workspaceId, member } = scope;
  const ownCategory = await ownCategoryOf(scope, category);
  const { balance, organisations } = await standingOfNeed(scope, { category });
  const rows = await scope.tx.expectation.findMany({
    where: {
      ...live,
      ...stored(category),
      workspaceId,
      visibility: "MEMBERS",
      kind: { in: ["GIVE", "GET", "NEED"] },
      partner: { removedAt: null, state: "MEMBER" },
    },
    orderBy: [{ priority: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: about,
    relationLoadStrategy: "join",
  });
  const gives = whole(rows).filter((row) => row.kind === "GIVE");
  /**
   * The step that this reader can take with an ask: with a give of their own, or between two; null where nothing fits.
   */
  const stepFor = (want: AboutRow) => {
    const fits = gives
      .filter((give) => !want.wantedIn.some(({ giveId }) => giveId === give.id))
      .flatMap((give) => showFit(scope, give, want, "GIVE") ?? []);
    const [first] = fits;
    if (!first) return null;
    return fits.every((fit) => fit.side === first.side) ? (first.side ?? "BOTH") : "BOTH";
  };
  const entries = rows.map((stored) => {
    const { givenIn, wantedIn, openAcceptedAt, _count, visibility: _, ...row } = stored;
    const asks = row.kind !== "GIVE";
    const confirmedAt = momentOf(row.confirmedAt);
    const left = leftOf(row.quantity, asks ? wantedIn : givenIn);
    const open = asks
      ? openAcceptedAt === null && matchCoverageOf(row.quantity, wantedIn) !== "MET"
      : left === null || left > 0;
    const own = row.partnerId === member.partnerId;
    const idleDays = idleDaysOf({ ...row, confirmedAt }, _count.givenIn > 0, scope);
    const step = asks && open ? stepFor(stored) : null;
    return { ...keyed(row), confirmedAt, left, open, own, idleDays, may: { step } };
  });
  const asking = organisations.filter((one) => one.asks > 0).map((one) => one.partnerId);
  const writes = holds(member.role, "match.write");
  const helpers = whoCouldHelp(organisations, member.partnerId);
  const since = new Date(scope.now.getTime() - REMINDER_REST);
  const partnerIds = helpers.map((one) => one.partnerId);
  const earlier = await remindersSince({ workspaceId, partnerIds }, since, null, "ASKED");
  const asked = new Set(earlier.filter((one) => one.path === needPath(category)).map((one) => one.partnerId));
  const byId = new Map(organisations.map((one) => [one.partnerId, one]));
  return {
    category,
    ownCategory,
    balance,
    asks: entries.filter((row) => row.kind !== "GIVE" && row.open),
    gives: entries.filter((row) => row.kind === "GIVE" && row.open),
    helpers: helpers.flatMap(({ partnerId, chance }) => {
      const one = byId.get(partnerId);
      if (!one) return [];
      return [{ ...one.face, chance, reachable: one.people > 0, resting: asked.has(partnerId) }];
    }),
    may: {
      ask: writes && refuseAsking(member, asking) === null,
      offer: holds(member.role, "expectation.write") && member.partnerId !== null,
    },
  };
}
