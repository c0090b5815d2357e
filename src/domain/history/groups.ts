import { type Day, dayOfMoment, type Moment, type Zone } from "@/domain/calendar";

/** Actions that are told together in words of their own (`history.groups.acts`). */
const toldTogether: ReadonlySet<string> = new Set([
  "invitation.sent",
  "invitation.accepted",
  "membership.joined",
  "partner.added",
  "partner.merged",
  "partner.moved",
  "form.answered",
  "round.answered",
  "expectation.shared",
  "expectation.confirmed",
  "participation.confirmed",
  "goal.proposed",
  "goal.positioned",
  "clause.added",
  "clause.proposed",
  "clause.agreed",
  "clause.consented",
  "agreement.signed",
  "commitment.committed",
  "risk.added",
  "risk.contributed",
  "sign.checked",
  "note.written",
  "note.answered",
]);

/** What many changes are told as: an action with its own words, any taking back, else simply changes to one noun. */
export function actOf(action: string): string {
  if (toldTogether.has(action)) return action;
  const [noun = "", verb] = action.split(".");
  return verb === "undone" ? "undone" : noun;
}

export interface ActEvent {
  seq: number;
  at: Moment;
  action: string;
}

export interface ActGroup<E> {
  act: string;
  /** Newest first. */
  events: E[];
  /** There may be more of them than these: the page was cut within their day. */
  atLeast: boolean;
}

/** Changes of the same kind together, where the newest of them stood. Every event is in exactly one group. */
export function groupActs<E extends ActEvent>(events: readonly E[], cut = false): ActGroup<E>[] {
  const groups = new Map<string, ActGroup<E>>();
  for (const event of events) {
    const act = actOf(event.action);
    const group = groups.get(act) ?? { act, events: [], atLeast: cut };
    group.events.push(event);
    groups.set(act, group);
  }
  return [...groups.values()];
}

export interface DayOfActs<E> {
  day: Day;
  groups: ActGroup<E>[];
}

/** Whether a page of the log goes on beyond its ends. A day at such an end may be longer than the page shows. */
export interface PageEnds {
  newer: boolean;
  older: boolean;
}

/** A page of the log, newest first, by day and within a day by what was done. */
export function groupByDay<E extends ActEvent>(
  events: readonly E[],
  zone: Zone,
  ends: PageEnds,
): DayOfActs<E>[] {
  const days = new Map<Day, E[]>();
  for (const event of events) {
    const day = dayOfMoment(event.at, zone);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const last = days.size - 1;
  return [...days].map(([day, own], index) => ({
    day,
    groups: groupActs(own, (ends.newer && index === 0) || (ends.older && index === last)),
  }));
}
