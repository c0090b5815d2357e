import type { SignOffState } from "@/domain/agreements/schema";
import { isParty } from "@/domain/agreements/signing";
import { dayOfMoment, type Zone } from "@/domain/calendar";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf } from "@/server/core/rows";
import { partyFace, signOffRow } from "./rows";

export const shownSignOff = {
  ...signOffRow,
  partner: { select: partyFace },
} satisfies Prisma.SignOffSelect;
type ShownSignOff = Prisma.SignOffGetPayload<{ select: typeof shownSignOff }>;
export type PartyFace = Prisma.PartnerGetPayload<{ select: typeof partyFace }>;

/** What one organisation has said about this text, with the name of who said it; names are those of the day. */
function word(zone: Zone, partner: PartyFace, signOff: ShownSignOff | undefined) {
  return {
    partner: {
      id: partner.id,
      name: signOff?.partnerName || partner.name,
      code: partner.code,
      strand: partner.strand,
    },
    party: isParty(partner),
    state: signOff?.state ?? ("PENDING" as const),
    /** What it is called today, where that is another name. */
    nameNow: signOff?.partnerName && signOff.partnerName !== partner.name ? partner.name : null,
    signerName: signOff?.signerName ?? "",
    mandate: signOff?.mandate ?? "",
    reservation: signOff?.reservation ?? "",
    reason: signOff?.reason ?? "",
    notBefore: dayOf(signOff?.notBefore ?? null),
    signedOn: signOff?.signedAt ? dayOfMoment(signOff.signedAt, zone) : null,
  };
}

/** The rail: today's parties by name, then who gave its word and is no longer a party. */
export function railOf(zone: Zone, signOffs: readonly ShownSignOff[], today: readonly PartyFace[]) {
  const said = new Map(signOffs.map((signOff) => [signOff.partnerId, signOff]));
  const current = new Set(today.map((partner) => partner.id));
  const former = signOffs.filter((signOff) => !current.has(signOff.partnerId) && signOff.state !== "PENDING");
  return [
    ...today.map((partner) => word(zone, partner, said.get(partner.id))),
    ...former.map((signOff) => word(zone, signOff.partner, signOff)),
  ];
}

/** As many of the rail as are shown, in its order; the reader's own word is always among them. */
export function firstOf<T extends { partner: { id: string } }>(
  rail: readonly T[],
  names: number,
  own: string | null,
): T[] {
  const first = rail.slice(0, names);
  const mine = rail.find((word) => word.partner.id === own);
  return mine && !first.includes(mine) ? [mine, ...first.slice(0, -1)] : first;
}

/** How many parties have said what, over the whole rail, however much of it is shown. */
export function tallyOf(rail: readonly { party: boolean; state: SignOffState }[]) {
  const count = (wanted: SignOffState) => rail.filter(({ party, state }) => party && state === wanted).length;
  return {
    signed: count("SIGNED") + count("SIGNED_WITH_RESERVATION"),
    reserved: count("SIGNED_WITH_RESERVATION"),
    refused: count("REFUSED"),
    open: count("PENDING"),
  };
}
