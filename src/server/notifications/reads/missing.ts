import { DAY, type Day, dayOfMoment } from "@/domain/calendar";
import { agreementOf, roundOf, timeKeyOf } from "@/domain/notifications/paths";
import { planReminder, reachOf } from "@/domain/notifications/reminding";
import type { AskMissing } from "@/domain/notifications/schema";
import { questionOfKind } from "@/domain/plan/questions/all";
import { remindersSince } from "@/server/core/mail/outbox";
import { dayOf, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readTimeAsked } from "@/server/notifications/face";

/** So many are named, and can be ticked, at once; how many there are is always said. */
const NAMED = 200;
/** As far back as it is said when somebody was reminded. */
const REMEMBERED = 30 * DAY;

/** The people who would be reminded for an organisation: all who speak for it but the one who presses. */
export const wouldBeReminded = (scope: WorkspaceScope) => ({
  leftAt: null,
  id: { not: scope.member.id },
  role: { in: ["REPRESENTATIVE" as const, "COORDINATOR" as const] },
});

/** Under which names somebody can have asked for time for what a path is about: a round also by its questions. */
async function timeKeysOf({ tx, workspaceId }: WorkspaceScope, path: string): Promise<string[]> {
  const key = timeKeyOf(path);
  const roundId = roundOf(path);
  if (key === null || roundId === null) return key === null ? [] : [key];
  const round = orNotFound(
    await tx.expectationRound.findFirst({
      where: { workspaceId, id: roundId, removedAt: null },
      select: { kinds: true },
    }),
  );
  return [key, ...round.kinds.map((kind) => questionOfKind(kind).key)];
}

/** The same for a text that is to be signed: there the day is part of an organisation's word. */
async function notBeforeOf({ tx, workspaceId }: WorkspaceScope, agreementId: string, partnerIds: string[]) {
  const words = await tx.signOff.findMany({
    where: {
      ...{ workspaceId, partnerId: { in: partnerIds }, state: "PENDING", notBefore: { not: null } },
      text: { agreementId, removedAt: null },
    },
    orderBy: { text: { number: "asc" } },
    take: partnerIds.length * 10,
    select: { partnerId: true, notBefore: true },
  });
  return new Map(
    words.flatMap(({ partnerId, notBefore }): [string, Day][] =>
      notBefore ? [[partnerId, dayOf(notBefore)]] : [],
    ),
  );
}

/**
 * Those whose word is missing on a page, by name: until when they have said that they need time, when they were last
 * reminded of it, and whether a reminder would reach somebody. Those for whom only the reader speaks are not among them.
 */
export async function readMissing(scope: WorkspaceScope, { partnerIds, path }: AskMissing) {
  const { workspaceId, tx, now, zone, member } = scope;
  const ids = [...new Set(partnerIds.map((id) => id.toLowerCase()))];
  const partners = await tx.partner.findMany({
    where: { workspaceId, id: { in: ids }, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: ids.length,
    select: {
      ...{ id: true, name: true, code: true, strand: true },
      _count: { select: { memberships: { where: wouldBeReminded(scope) } } },
    },
  });
  const agreementId = agreementOf(path);
  const until = agreementId
    ? await notBeforeOf(scope, agreementId, ids)
    : await readTimeAsked(scope, await timeKeysOf(scope, path), ids);
  const since = new Date(now.getTime() - REMEMBERED);
  const earlier = await remindersSince({ workspaceId, partnerIds: ids }, since, null);
  const facts = partners.map(({ id, _count }) => ({
    partnerId: id,
    own: id === member.partnerId,
    people: _count.memberships,
    reminders: earlier.filter((one) => one.partnerId === id),
  }));
  const reach = reachOf(planReminder(facts, path, now));
  const lastOf = (id: string) =>
    earlier
      .filter((one) => one.partnerId === id && one.path === path)
      .reduce<Date | null>((last, { at }) => (last && last > at ? last : at), null);
  const missing = partners.flatMap(({ _count: _, ...partner }) => {
    const last = lastOf(partner.id);
    const reached = reach.get(partner.id);
    return reached
      ? [
          {
            ...partner,
            reach: reached,
            askedUntil: until.get(partner.id) ?? null,
            remindedOn: last && dayOfMoment(last, zone),
          },
        ]
      : [];
  });
  return { missing: missing.slice(0, NAMED), of: missing.length, today: scope.today };
}
