import { isCalled, MOST_LISTED, type Pickable, type PickWords, toList } from "@/domain/partners/picking";
import { endedStates, seatedStates } from "@/domain/partners/states";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

const { sql } = Prisma;

/** How an organisation of the workspace looks wherever it is named: its name, two letters and a weave. */
export const partnerLook = {
  id: true,
  name: true,
  code: true,
  strand: true,
} satisfies Prisma.PartnerSelect;

/** The same with how far it has come: whoever left is shown as such. */
export const partnerFace = { ...partnerLook, state: true } satisfies Prisma.PartnerSelect;

/** Whether somebody speaks for it now: only then can it answer. */
export const seatHeld = {
  memberships: { where: { leftAt: null }, select: { id: true }, take: 1 },
} satisfies Prisma.PartnerSelect;

/** An organisation that has not left, declined or been expelled. */
export const isHere = {
  removedAt: null,
  state: { notIn: [...endedStates] },
} satisfies Prisma.PartnerWhereInput;

/** The same as a condition of SQL on an alias of "Partner". */
export const isHereSql = (partner: Prisma.Sql): Prisma.Sql =>
  sql`${partner}."removedAt" IS NULL AND ${partner}."state"::text NOT IN (${Prisma.join([...endedStates])})`;

/** A member, also while it pauses or is about to leave: only its word stands against something. */
export const isSeatedHere = {
  removedAt: null,
  state: { in: [...seatedStates] },
} satisfies Prisma.PartnerWhereInput;

/** The same as a condition of SQL on an alias of "Partner". */
export const isSeatedSql = (partner: Prisma.Sql): Prisma.Sql =>
  sql`${partner}."removedAt" IS NULL AND ${partner}."state"::text IN (${Prisma.join([...seatedStates])})`;

/** By name, as organisations are listed everywhere. */
export const byName = [{ name: "asc" }, { id: "asc" }] satisfies Prisma.PartnerOrderByWithRelationInput[];

const onTheWay = ["PROSPECT", "APPROACHED", "INVITED", "ONBOARDING"] as const;

const among = {
  ANY: { removedAt: null },
  HERE: isHere,
  MEMBERS: { removedAt: null, state: "MEMBER" },
  ON_THE_WAY: { removedAt: null, state: { in: [...onTheWay] } },
} satisfies Record<Pickable, Prisma.PartnerWhereInput>;

/**
 * Organisations for a field that chooses one, found by what was typed among all there are (`MOST_LISTED`). What the field
 * holds already and the reader's own organisation are listed too, however many there are, as long as they can be chosen.
 */
export async function pickOrganisations(scope: WorkspaceScope, of: Pickable, pick: PickWords = {}) {
  const { words = "", chosen = [] } = pick;
  const held = [...chosen, ...(words === "" && scope.member.partnerId ? [scope.member.partnerId] : [])];
  const rows = whole(
    await scope.tx.partner.findMany({
      where: { workspaceId: scope.workspaceId, ...among[of] },
      orderBy: byName,
      take: WHOLE + 1,
      select: partnerFace,
    }),
  );
  return asListed(rows, { words, chosen: held });
}

/** Those of a whole list that fit what was typed, as many as a field takes. */
export const asListed = <T extends { id: string; name: string }>(
  rows: readonly T[],
  { words = "", chosen = [] }: PickWords,
): T[] =>
  words === ""
    ? toList(rows, chosen)
    : rows.filter((row) => isCalled(row.name, words)).slice(0, MOST_LISTED + 1);
