import type { Allowance } from "@/domain/account/signing-in";
import { authDb } from "@/server/core/database";

/** One thing to count: what (`mails`, `codes`), for whom (already hashed), and how much of it is allowed. */
export interface Spending {
  key: string;
  allowance: Allowance;
}

class Spent extends Error {}

/** A span is counted in six slots, and the slot before them, so that no span of that length holds more than the limit. */
const SLOTS = 6;

/**
 * Counts one more of each, if none of them is used up; otherwise counts nothing and says no. In the
 * database, so that limits survive a restart and hold for all processes together (REQ-A6). The row of the
 * present slot is the lock: of many at once, no more than the limit get through.
 */
export async function spend(spendings: readonly Spending[], now: Date): Promise<boolean> {
  const sorted = [...spendings].sort((a, b) => (a.key < b.key ? -1 : 1));
  try {
    await authDb.$transaction(async (tx) => {
      for (const { key, allowance } of sorted) {
        const slot = allowance.span / SLOTS;
        const windowStart = new Date(Math.floor(now.getTime() / slot) * slot);
        await tx.$executeRaw`INSERT INTO "auth"."RateLimit" ("key", "windowStart", "count") VALUES (${key}, ${windowStart}, 1)
          ON CONFLICT ("key", "windowStart") DO UPDATE SET "count" = "RateLimit"."count" + 1`;
        const since = new Date(windowStart.getTime() - allowance.span);
        const sum = await tx.rateLimit.aggregate({
          where: { key, windowStart: { gte: since } },
          _sum: { count: true },
        });
        if ((sum._sum.count ?? 0) > allowance.limit) throw new Spent();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof Spent) return false;
    throw error;
  }
}

/** Takes one off each of these keys again: it was counted for something that never happened. */
export async function giveBack(keys: readonly string[]): Promise<void> {
  await authDb.$executeRaw`
    UPDATE "auth"."RateLimit" r SET "count" = r."count" - 1 FROM (
      SELECT DISTINCT ON ("key") "key", "windowStart" FROM "auth"."RateLimit"
      WHERE "key" = ANY(${[...keys]}) AND "count" > 0 ORDER BY "key", "windowStart" DESC
    ) newest WHERE r."key" = newest."key" AND r."windowStart" = newest."windowStart" AND r."count" > 0`;
}

/** Counts one more without a limit and answers how many there were in the present span. */
export async function count(key: string, span: number, now: Date): Promise<number> {
  const windowStart = new Date(Math.floor(now.getTime() / span) * span);
  const row = await authDb.rateLimit.upsert({
    where: { key_windowStart: { key, windowStart } },
    create: { key, windowStart, count: 1 },
    update: { count: { increment: 1 } },
    select: { count: true },
  });
  return row.count;
}
