import { holds } from "@/domain/access/permissions";
import type { ListCommitments } from "@/domain/commitments/schema";
import { commitmentAbilities, refuseOffering } from "@/domain/commitments/speaking";
import { refuseTakingOn } from "@/domain/partners/leaving";
import type { PickWords } from "@/domain/partners/picking";
import type { Prisma } from "@/generated/prisma/client";
import { keyed, offeredCategories, ownWords } from "@/server/categories/face";
import { dayOf, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { asListed, byName, partnerFace, seatHeld } from "@/server/organisations/face";

/** The row as writes change it and history restores it. */
export const commitmentRow = {
  id: true,
  partnerId: true,
  category: true,
  ownCategoryId: true,
  statement: true,
  amount: true,
  critical: true,
  fromOn: true,
  untilOn: true,
  state: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ResourceCommitmentSelect;

/** An organisation's look, and whether somebody holds its seat now. */
export const promisingPartner = { ...partnerFace, ...seatHeld } satisfies Prisma.PartnerSelect;

const shownCommitment = {
  ...commitmentRow,
  ownCategory: ownWords,
  partner: { select: promisingPartner },
} satisfies Prisma.ResourceCommitmentSelect;

type ShownCommitment = Prisma.ResourceCommitmentGetPayload<{ select: typeof shownCommitment }>;

/** A promise as readers get it, with what this person may do with it. Days as `2027-03-31`. */
function show(scope: WorkspaceScope, { removedAt: _, partner, ...row }: ShownCommitment) {
  const { memberships, ...face } = partner;
  const writes = holds(scope.member.role, "commitment.write");
  const may = commitmentAbilities(scope.member, { ...row, hasRepresentative: memberships.length > 0 });
  return {
    ...keyed(row),
    fromOn: dayOf(row.fromOn),
    untilOn: dayOf(row.untilOn),
    partner: face,
    own: row.partnerId === scope.member.partnerId,
    may: {
      change: writes && may.change,
      commit: writes && may.commit && refuseTakingOn(face.state) === null,
      deliver: writes && may.deliver,
      withdraw: writes && may.withdraw,
      remove: writes && may.remove,
    },
  };
}

/** A page of promises, oldest first, of all organisations or of one; those of removed partners are not shown. */
export async function listCommitments(scope: WorkspaceScope, { partnerId, after }: ListCommitments) {
  const { workspaceId } = scope;
  const found = await scope.tx.resourceCommitment.findMany({
    where: { workspaceId, removedAt: null, partner: { removedAt: null }, ...(partnerId && { partnerId }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownCommitment,
    relationLoadStrategy: "join",
  });
  const { rows, next } = page(found, (row) => row.id);
  return {
    commitments: rows.map((row) => show(scope, row)),
    next,
    may: { offer: holds(scope.member.role, "commitment.write") && scope.member.partnerId !== null },
  };
}

/**
 * The organisations that this person may enter a promise for: their own one, and those where nobody sits, as many as a
 * field takes or those that were asked for; and the categories that a promise may be of.
 */
export async function listPromising(scope: WorkspaceScope, pick: PickWords = {}) {
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null, state: "MEMBER" },
    orderBy: byName,
    take: WHOLE + 1,
    select: promisingPartner,
    relationLoadStrategy: "join",
  });
  const promising = whole(partners).flatMap(({ memberships, ...face }) => {
    const spoken = { partnerId: face.id, hasRepresentative: memberships.length > 0 };
    const own = face.id === scope.member.partnerId;
    return refuseOffering(scope.member, spoken, "OFFERED") === null ? [{ ...face, own }] : [];
  });
  const own = promising.filter((partner) => partner.own);
  const chosen = [...(pick.chosen ?? []), ...own.map((partner) => partner.id)];
  return {
    promising: asListed(promising, { ...pick, chosen }),
    ownCategories: await offeredCategories(scope),
  };
}
