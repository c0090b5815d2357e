import { randomUUID } from "node:crypto";
import type { Locale } from "@/domain/account/schema";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import type { Person } from "@/server/core/trpc";

/** The account of an invented person under this address, made once, so that a scenario can be played again. */
export async function exampleAccount(email: string, name: string, locale: Locale = "de"): Promise<Person> {
  const account = await authDb.person.upsert({
    where: { email },
    update: {},
    create: { email, name, locale, createdAt: now() },
    select: { id: true, email: true, name: true, locale: true, theme: true },
  });
  return { ...account, sessionId: randomUUID(), signedInAt: now(), provenAt: now() };
}
