import { holds } from "@/domain/access/permissions";
import { dayOfMoment } from "@/domain/calendar";
import { namesInMails } from "@/domain/notifications/wording";
import { refuseInvitingMember } from "@/domain/people/inviting";
import { refuseTakingSeatBack } from "@/domain/people/taking-back";
import type { Prisma } from "@/generated/prisma/client";
import { orNotFound, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";

/** The row as writes change it and history keeps it. Who the person is lives in the schema `auth`. */
export const memberRow = {
  id: true,
  role: true,
  partnerId: true,
  maySign: true,
  name: true,
  joinedAt: true,
  leftAt: true,
  version: true,
} satisfies Prisma.MembershipSelect;

const shownMember = { ...memberRow, partner: { select: partnerFace } } satisfies Prisma.MembershipSelect;
type ShownMember = Prisma.MembershipGetPayload<{ select: typeof shownMember }>;

/** A person as the others see them here, with what this reader may do. */
function show(scope: WorkspaceScope, { leftAt, joinedAt, ...member }: ShownMember) {
  const manages = holds(scope.member.role, "member.manage");
  const self = member.id === scope.member.id;
  return {
    ...member,
    joinedOn: dayOfMoment(joinedAt, scope.zone),
    self,
    may: {
      change: manages,
      remove: manages && !self,
      handOver: manages && !self && member.role !== "COORDINATOR",
    },
  };
}

/** Whether this reader may invite anybody at all, and whom. */
function mayInvite(scope: WorkspaceScope): "anyone" | "colleagues" | null {
  if (!holds(scope.member.role, "invitation.send")) return null;
  if (holds(scope.member.role, "member.manage")) return "anyone";
  const colleague = { role: "REPRESENTATIVE" as const, partnerId: scope.member.partnerId, maySign: false };
  return refuseInvitingMember(scope.member, colleague) === null ? "colleagues" : null;
}

/** Whom this reader may invite, and how many of the members an observer would see by name (wall `listed_or_planners_read`). */
export async function readInviting(scope: WorkspaceScope) {
  const listings = await scope.tx.partner.groupBy({
    by: ["listing"],
    where: { workspaceId: scope.workspaceId, state: "MEMBER", removedAt: null },
    _count: true,
  });
  return {
    may: mayInvite(scope),
    /** Whether the mail keeps silent about who invites to what. */
    neutral: !namesInMails(
      orNotFound(
        await scope.tx.workspace.findFirst({
          where: { id: scope.workspaceId },
          select: { protection: true, neutralMails: true },
        }),
      ),
    ),
    members: listings.reduce((sum, { _count }) => sum + _count, 0),
    named: listings.find(({ listing }) => listing === "NAMED")?._count ?? 0,
  };
}

const live = (scope: WorkspaceScope) => ({ workspaceId: scope.workspaceId, leftAt: null });

/** More coordinate no workspace; whoever asks for help needs one of them. */
const COORDINATORS_SHOWN = 10;

/** Whom to ask: the people who coordinate, by name. */
export async function listCoordinators(scope: WorkspaceScope) {
  return scope.tx.membership.findMany({
    where: { ...live(scope), role: "COORDINATOR" },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    take: COORDINATORS_SHOWN,
    select: { id: true, name: true, partner: { select: partnerFace } },
    relationLoadStrategy: "join",
  });
}

/** A page of the people in a workspace in the order of their names, and where the next one starts. */
export async function listPeople(scope: WorkspaceScope, after?: string) {
  const members = await scope.tx.membership.findMany({
    where: live(scope),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownMember,
    relationLoadStrategy: "join",
  });
  const total = await scope.tx.membership.count({ where: live(scope) });
  const { rows, next } = page(members, (member) => member.id);
  return {
    people: rows.map((member) => show(scope, member)),
    total,
    next,
    may: {
      invite: mayInvite(scope),
      seeInvitations: holds(scope.member.role, "invitation.read") && mayInvite(scope) !== null,
    },
  };
}

/** The invitation by which somebody came, where this reader may take the seat back by it. */
async function mayTakeBack(scope: WorkspaceScope, member: ShownMember): Promise<boolean> {
  if (!holds(scope.member.role, "invitation.send") || member.id === scope.member.id) return false;
  const cameBy = await scope.tx.invitation.findFirst({
    where: { workspaceId: scope.workspaceId, acceptedAt: member.joinedAt, partnerId: member.partnerId },
    select: { sentById: true },
  });
  return (
    refuseTakingSeatBack(scope.member, { ...member, cameBy: cameBy?.sentById ?? null }, scope.now) === null
  );
}

/** One person of the workspace; whoever left is not there any more. */
export async function readMember(scope: WorkspaceScope, memberId: string) {
  const member = await scope.tx.membership.findFirst({
    where: { ...live(scope), id: memberId },
    select: shownMember,
    relationLoadStrategy: "join",
  });
  const shown = show(scope, orNotFound(member));
  return { ...shown, may: { ...shown.may, takeBack: await mayTakeBack(scope, orNotFound(member)) } };
}

/** The reader's own place: what leaving it means, and who else speaks for the same organisation. */
export async function readMyMembership(scope: WorkspaceScope) {
  const { role, partnerId } = scope.member;
  const me = orNotFound(
    await scope.tx.membership.findFirst({
      where: { ...live(scope), id: scope.member.id },
      select: shownMember,
      relationLoadStrategy: "join",
    }),
  );
  const others = await scope.tx.membership.findMany({
    where: {
      ...live(scope),
      id: { not: scope.member.id },
      OR: [{ role: "COORDINATOR" }, { partnerId: partnerId ?? scope.member.id }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: { id: true, name: true, role: true, partnerId: true, maySign: true },
  });
  whole(others);
  const colleagues = partnerId ? others.filter((other) => other.partnerId === partnerId) : [];
  return {
    id: me.id,
    version: me.version,
    name: me.name,
    role,
    maySign: me.maySign,
    partner: me.partner,
    colleagues: colleagues.map(({ id, name, maySign }) => ({ id, name, maySign })),
    lastCoordinator: role === "COORDINATOR" && !others.some((other) => other.role === "COORDINATOR"),
  };
}
