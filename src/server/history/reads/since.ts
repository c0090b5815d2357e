import { momentOf } from "@/domain/calendar";
import type { WorkspaceScope } from "@/server/core/scope";
import { actorOf, actorRefs, mainRecord, mainRefs, recordOf, seatRefs } from "./acts";
import { readable } from "./events";
import { readRecords } from "./records";

/** The newest events after a number, for "since your last visit"; the reader's own are left out. Three statements. */
export async function listSince(scope: WorkspaceScope, seq: number, take: number) {
  const events = await scope.tx.event.findMany({
    where: {
      ...readable,
      workspaceId: scope.workspaceId,
      seq: { gt: seq },
      OR: [{ actorId: null }, { actorId: { not: scope.member.id } }],
    },
    orderBy: { seq: "desc" },
    take,
    select: {
      seq: true,
      at: true,
      action: true,
      actorId: true,
      partnerId: true,
      recordKind: true,
      recordId: true,
      revisions: { take: 1, select: { actorPartnerName: true } },
    },
    relationLoadStrategy: "join",
  });
  const records = await readRecords(scope, [...mainRefs(events), ...actorRefs(events)]);
  const partners = await readRecords(scope, seatRefs(records));
  return events.flatMap((event) => {
    const record = mainRecord(event, records);
    if (!record) return [];
    const { seq, action, recordKind: kind } = event;
    const actor = actorOf(event, records, partners);
    return [{ seq, at: momentOf(event.at), action, kind, actor, record: recordOf(event, record) }];
  });
}
