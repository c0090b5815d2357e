import { z } from "zod";
import { type PerspectiveId, perspectiveIds } from "@/domain/catalogue/perspectives";
import { id, inWorkspace } from "@/domain/input";
import { named } from "@/domain/ordering";
import { type PartnerTier, partnerTiers } from "@/domain/partners/schema";
import { isSeated, type PartnerState } from "@/domain/partners/states";

/** So many organisations the table is drawn for; whoever comes after them is in the register. */
export const MAP_LIMIT = 200;
/** An almost empty table shows at least so many empty seats: "who would miss this table?" (docs/rules/screens.md). */
export const SEATS_AT_THE_START = 6;

/** The table, and the organisation whose lines are drawn. A seat that is not there draws none. */
export const tableRef = inWorkspace({ seat: id.optional() });
/** The seat as the address names it; anything else is not a seat. */
export const seatOf = (value: unknown): string | undefined => z.uuid().safeParse(value).data;

export interface SeatFacts {
  id: string;
  name: string;
  code: string;
  strand: number;
  tier: PartnerTier;
  state: PartnerState;
  /** What all members can read of it; the same numbers for everyone who plans. */
  gives: number;
  asks: number;
  /** What it gives and asks for: keys of categories, and the names of own ones. */
  givesWhat: readonly string[];
  asksWhat: readonly string[];
}

export interface TableFacts {
  partners: readonly SeatFacts[];
  /** Required perspectives that no member declares (A7). */
  missing: readonly PerspectiveId[];
  /** Perspectives that could be required, while none is: see `suggestedSeats`. */
  suggested?: readonly PerspectiveId[];
}

const outside: ReadonlySet<PartnerState> = new Set(["PROSPECT", "APPROACHED", "INVITED", "ONBOARDING"]);
const loose: ReadonlySet<PartnerState> = new Set(["PAUSED", "LEAVING"]);

/** A seat with its place in the ring, counted from 1; `firm` is false for whoever pauses or goes. */
export type TableSeat = SeatFacts & { place: number; of: number; firm: boolean };
export interface Ring {
  ring: PartnerTier;
  seats: TableSeat[];
}

/** Everything that the picture and the list show. Both are made from this and from nothing else. */
export interface MapTable {
  /** From the inside out: carries, takes part, supports. Always all three. */
  rings: Ring[];
  /** Not at the table yet: prospects up to those who are just starting. */
  outside: TableSeat[];
  missing: PerspectiveId[];
  /** Empty seats that ask who would miss this table, while nobody has said who has to be there. */
  suggested: PerspectiveId[];
  /** Empty seats without a name, so that a new table invites. */
  unnamed: number;
}

function seated(partners: readonly SeatFacts[]): TableSeat[] {
  return [...partners].sort(named).map((partner, index, all) => ({
    ...partner,
    place: index + 1,
    of: all.length,
    firm: !loose.has(partner.state),
  }));
}

/**
 * Who sits where (docs/rules/screens.md). Members sit in the ring of their tier, also while they pause or are about to
 * leave; whoever is being won stands outside; whoever left, declined or was excluded is not shown. The order is
 * that of the names, so it does not depend on the order of the rows.
 */
export function tableOf({ partners, missing, suggested = [] }: TableFacts): MapTable {
  const members = partners.filter((partner) => isSeated(partner.state));
  const waiting = partners.filter((partner) => outside.has(partner.state));
  const alone = members.length + waiting.length <= 1;
  return {
    rings: partnerTiers.map((ring) => ({
      ring,
      seats: seated(members.filter((partner) => partner.tier === ring)),
    })),
    outside: seated(waiting),
    missing: [...missing],
    suggested: [...suggested],
    unnamed: alone ? Math.max(0, SEATS_AT_THE_START - missing.length - suggested.length) : 0,
  };
}

/**
 * The perspectives of the catalogue that nobody at the table speaks for, in its order: the empty seats of the first day.
 * As soon as the group has said whom it wants, only those count.
 */
export const suggestedSeats = (declared: ReadonlySet<string>): PerspectiveId[] =>
  perspectiveIds.filter((perspective) => !declared.has(perspective)).slice(0, SEATS_AT_THE_START);

/** Everyone in the picture, from the inside out, in the order of the arrow keys. */
export const seatsOfTable = (table: MapTable): TableSeat[] => [
  ...table.rings.flatMap(({ seats }) => seats),
  ...table.outside,
];

export const relationKinds = ["TENSION", "GIVES", "GETS", "WORKS"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What connects the chosen seat with another: so many red lines, matches or goals. */
export interface RelationFacts {
  kind: RelationKind;
  partnerId: string;
  count: number;
}
export interface Relation {
  kind: RelationKind;
  seat: TableSeat;
  count: number;
}

/** The lines of the chosen seat: only to seats that are there, tension first, then in the order of the table. */
export function relationsOf(table: MapTable, facts: readonly RelationFacts[], from: string): Relation[] {
  const seats = seatsOfTable(table);
  return relationKinds.flatMap((kind) =>
    seats.flatMap((seat) => {
      const fact = facts.find((one) => one.kind === kind && one.partnerId === seat.id);
      return fact && seat.id !== from ? [{ kind, seat, count: fact.count }] : [];
    }),
  );
}

/** Beyond so many who work towards the same goals their lines say nothing any more; the words beside the picture do. */
const MOST_WORKS = 3;

/** The lines that are drawn: tension and what is given always, common goals while they are few. */
export function drawnRelations(relations: readonly Relation[]): Relation[] {
  const works = relations.filter(({ kind }) => kind === "WORKS").length;
  return relations.filter(({ kind }) => kind !== "WORKS" || works <= MOST_WORKS);
}
