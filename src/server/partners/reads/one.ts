import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { momentOf } from "@/domain/calendar";
import { hasEnded } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { companion, ifOnList, shownPartner, showPartner } from "./shown";
import { hasOpenText } from "./texts";

const others = {
  where: { removedAt: null },
  orderBy: [{ name: "asc" }, { id: "asc" }],
  take: 50,
} satisfies Prisma.Partner$buddyOfArgs;

const onePartner = {
  ...shownPartner,
  sponsor: { select: companion },
  buddyOf: { ...others, select: companion },
  sponsorOf: { ...others, select: companion },
  exit: {
    where: { removedAt: null },
    select: {
      id: true,
      version: true,
      noticeOn: true,
      lastDayOn: true,
      obligations: true,
      publicWording: true,
      reason: true,
      handedTo: { select: companion },
    },
  },
} satisfies Prisma.PartnerSelect;

type OnePartner = Prisma.PartnerGetPayload<{ select: typeof onePartner }>;

/** Who stands beside it and beside whom it stands, and how it goes: for those who plan. */
function besides({ sponsor, buddyOf, sponsorOf, exit: [exit] }: OnePartner) {
  const standing = (rows: readonly NonNullable<OnePartner["sponsor"]>[]) =>
    rows.flatMap((row) => (hasEnded(row.state) ? [] : (ifOnList(row) ?? [])));
  return {
    sponsor: ifOnList(sponsor),
    accompanies: standing(buddyOf),
    vouchesFor: standing(sponsorOf),
    exit: exit
      ? {
          ...exit,
          noticeOn: dayOf(exit.noticeOn),
          lastDayOn: dayOf(exit.lastDayOn),
          handedTo: ifOnList(exit.handedTo),
        }
      : null,
  };
}

const nobodyBeside: ReturnType<typeof besides> = {
  sponsor: null,
  accompanies: [],
  vouchesFor: [],
  exit: null,
};

/**
 * One partner by id, removed ones excluded, with everything its page says, and how many of its expectations this
 * reader may see. What it holds for the others is `plan.whatReopens`.
 */
export async function readPartner(scope: WorkspaceScope, partnerId: string) {
  const { workspaceId } = scope;
  const planning = plans(scope.member.role);
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId, id: partnerId, removedAt: null },
      select: onePartner,
      relationLoadStrategy: "join",
    }),
  );
  const rows = holds(scope.member.role, "expectation.read")
    ? await scope.tx.expectation.groupBy({
        by: ["kind", "state", "visibility", "recordedForOrganisation"],
        where: { workspaceId, partnerId, removedAt: null, state: { not: "WITHDRAWN" } },
        _count: true,
      })
    : null;
  const answered = (rows ?? [])
    .filter(
      (row) =>
        row.visibility === "MEMBERS" &&
        (row.state === "CONFIRMED" || (row.state === "SHARED" && !row.recordedForOrganisation)),
    )
    .map(({ kind }) => ({ partnerId, kind }));
  const hasText = planning && (await hasOpenText(scope));
  return {
    ...showPartner(scope, partner, { answered, hasText }),
    ...(planning ? besides(partner) : nobodyBeside),
    agreementReadAt: planning ? momentOf(partner.agreementReadAt) : null,
    expectations: rows?.reduce((sum, { _count }) => sum + _count, 0) ?? null,
    planning,
    today: scope.today,
  };
}
