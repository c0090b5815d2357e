import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { dayOfMoment } from "@/domain/calendar";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { refuseWording } from "@/domain/partners/exit";
import { onboardingOf, refuseHavingRead } from "@/domain/partners/onboarding";
import { refuseDeclaring, refuseProfileChange } from "@/domain/partners/profile";
import { hasEnded, isGoing, partnerMoves } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";
import { partnerRow } from "@/server/partners/face";
import { unsealed } from "@/server/rounds/face";

/** Another organisation, as this one names it. */
export const companion = { ...partnerFace, removedAt: true } satisfies Prisma.PartnerSelect;
type Companion = Prisma.PartnerGetPayload<{ select: typeof companion }>;

const person = { id: true, name: true, leftAt: true, partnerId: true } satisfies Prisma.MembershipSelect;
type Person = Prisma.MembershipGetPayload<{ select: typeof person }>;

/** What list and page need of a partner: its row, its people, and the facts of its onboarding. */
export const shownPartner = {
  ...partnerRow,
  createdAt: true,
  memberships: {
    where: { leftAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true, maySign: true },
  },
  representative: { select: person },
  deputy: { select: person },
  buddy: { select: companion },
  participations: {
    where: { removedAt: null, ...unsealed },
    select: { kind: true },
  },
  roundAnswers: { where: { removedAt: null }, select: { kind: true } },
  signOffs: {
    where: {
      state: { in: ["SIGNED", "SIGNED_WITH_RESERVATION"] },
      text: { state: "ADOPTED", removedAt: null },
    },
    select: { versionId: true },
    take: 1,
  },
} satisfies Prisma.PartnerSelect;

export type ShownPartner = Prisma.PartnerGetPayload<{ select: typeof shownPartner }>;

/** Somebody who still sits for the organisation; whoever left or moved on speaks for it no more. */
const sitting = (who: Person | null, partnerId: string) =>
  who && who.leftAt === null && who.partnerId === partnerId ? { id: who.id, name: who.name } : null;

/** An organisation that is still on the list. */
export const ifOnList = (other: Companion | null) => {
  if (!other || other.removedAt) return null;
  const { removedAt: _, ...shown } = other;
  return shown;
};

/** Kinds that somebody answered with a row that all members see, by partner. */
export type AnsweredKinds = readonly { partnerId: string; kind: string }[];

export interface Around {
  answered: AnsweredKinds;
  hasText: boolean;
}

/** How far it has arrived, from facts that every planner sees alike. */
function onboarding(partner: ShownPartner, { answered, hasText }: Around) {
  const rows = answered.filter((row) => row.partnerId === partner.id);
  const kinds = new Set([...partner.participations, ...partner.roundAnswers, ...rows].map((row) => row.kind));
  return onboardingOf({
    state: partner.state,
    hasText,
    hasRead: partner.agreementReadAt !== null || partner.signOffs.length > 0,
    kindsAnswered: kinds.size,
    contact: partner.contact,
    contactSafety: partner.contactSafety,
    hasBuddy: ifOnList(partner.buddy)?.state === "MEMBER",
    coordinates: partner.memberships.some((one) => one.role === "COORDINATOR"),
  });
}

/** What only those who plan may know: contacts, reasons, names of people and who stands beside it. */
function insideOf(partner: ShownPartner, around: Around) {
  return {
    contact: partner.contact,
    contactPress: partner.contactPress,
    contactMoney: partner.contactMoney,
    contactSafety: partner.contactSafety,
    stateReason: partner.stateReason,
    // whoever still has a row in an organisation that is out finds no way in (`enter_workspace`)
    people: hasEnded(partner.state) ? [] : partner.memberships,
    representative: sitting(partner.representative, partner.id),
    deputy: sitting(partner.deputy, partner.id),
    buddy: ifOnList(partner.buddy),
    onboarding: onboarding(partner, around),
  };
}

const nothingInside: ReturnType<typeof insideOf> = {
  contact: "",
  contactPress: "",
  contactMoney: "",
  contactSafety: "",
  stateReason: "",
  people: [],
  representative: null,
  deputy: null,
  buddy: null,
  onboarding: null,
};

/** A partner as readers get it. An observer gets what the organisation says about itself in public. */
export function showPartner(scope: WorkspaceScope, partner: ShownPartner, around: Around) {
  const { id, name, code, strand, sector, region, capacity, selfOrganised, tier, state, listing } = partner;
  return {
    id,
    name,
    code,
    strand,
    sector,
    region,
    capacity,
    selfOrganised,
    tier,
    state,
    listing,
    perspectives: partner.perspectives.filter(isPerspective),
    stateSince: dayOfMoment(partner.stateSince, scope.zone),
    version: partner.version,
    own: id === scope.member.partnerId,
    ...(plans(scope.member.role) ? insideOf(partner, around) : nothingInside),
    may: abilities(scope, partner, around),
  };
}

/** What this person may do with a partner. */
function abilities(scope: WorkspaceScope, partner: ShownPartner, { hasText }: Around) {
  const { role, partnerId } = scope.member;
  const manages = holds(role, "partner.manage");
  const edits = holds(role, "partner.edit");
  const speaks = edits && refuseProfileChange({ role, partnerId }, partner.id) === null;
  return {
    change: speaks,
    declare:
      edits &&
      refuseDeclaring(
        { role, partnerId },
        { partnerId: partner.id, hasRepresentative: partner.memberships.length > 0 },
      ) === null,
    representation: speaks && partner.memberships.length > 0,
    haveRead: edits && refuseHavingRead({ partnerId }, partner.id, hasText) === null,
    wordExit: edits && isGoing(partner.state) && refuseWording({ role, partnerId }, partner) === null,
    recordExit: manages && isGoing(partner.state),
    place: manages,
    moveTo: manages ? [...partnerMoves[partner.state]] : [],
    remove: manages,
    invite: manages,
  };
}
