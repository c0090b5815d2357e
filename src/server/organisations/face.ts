import { endedStates } from "@/domain/partners/states";
import { Prisma } from "@/generated/prisma/client";

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
