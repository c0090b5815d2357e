import { DAY } from "@/domain/calendar";
/** One reminder per organisation and page in this span; a second one would be pressure, not help. */
export const REMINDER_REST = DAY;
/** And no more than this many per organisation in the same span, whatever they are about. */
export const REMINDERS_A_DAY = 6;

/** An organisation that is to be reminded. */
export interface RemindedFacts {
  partnerId: string;
  /** The one who presses speaks for it. */
  own: boolean;
  /** People who speak for it here, without the one who presses. */
  people: number;
  /** Its reminders of the last 24 hours: when, and of which page. */
  reminders: readonly { at: Date; path: string }[];
}

export interface RemindPlan {
  remind: string[];
  /** Reminded within the last 24 hours. */
  resting: string[];
  /** Nobody speaks for them here. */
  empty: string[];
}

/**
 * Who of many is reminded: whom it would reach, and who was not reminded of the same within 24 hours. An organisation for
 * which only the one who presses speaks is in none of the heaps: nobody needs a mail to themselves.
 */
export function planReminder(facts: readonly RemindedFacts[], path: string, now: Date): RemindPlan {
  const plan: RemindPlan = { remind: [], resting: [], empty: [] };
  for (const { partnerId, own, people, reminders } of facts) {
    if (own && people === 0) continue;
    const recent = reminders.filter(({ at }) => now.getTime() - at.getTime() < REMINDER_REST);
    if (people === 0) plan.empty.push(partnerId);
    else if (recent.length >= REMINDERS_A_DAY || recent.some((one) => one.path === path))
      plan.resting.push(partnerId);
    else plan.remind.push(partnerId);
  }
  return plan;
}

/** What is known of an organisation whose word is missing, beside its silence. */
export interface MissingWord {
  /** Whether a reminder would reach somebody, who has not been reminded of the same within 24 hours. */
  reach: "REMIND" | "RESTING" | "EMPTY";
  /** Until when it has said that it needs time; null where it has not. */
  askedUntil: string | null;
}

/** It needs until a day that is not over: whoever has said so is not pressed, unless somebody chooses to. */
export const hasTime = ({ askedUntil }: Pick<MissingWord, "askedUntil">, today: string): boolean =>
  askedUntil !== null && askedUntil >= today;

/** Whether it is reminded without anybody choosing it. */
export const isRemindedAnyway = (one: MissingWord, today: string): boolean =>
  one.reach === "REMIND" && !hasTime(one, today);

/** How each of them can be reached; those for whom only the one who presses speaks are in no heap. */
export function reachOf(plan: RemindPlan): Map<string, MissingWord["reach"]> {
  return new Map([
    ...plan.remind.map((id) => [id, "REMIND"] as const),
    ...plan.resting.map((id) => [id, "RESTING"] as const),
    ...plan.empty.map((id) => [id, "EMPTY"] as const),
  ]);
}

export const reminderRefusals = ["remindedToday", "nobodyToRemind", "onlyYourself", "reminderGone"] as const;
export type ReminderRefusal = (typeof reminderRefusals)[number];

/** Refuses a press that would reach nobody; null means somebody is reminded. */
export function refuseReminder(plan: RemindPlan): ReminderRefusal | null {
  if (plan.remind.length > 0) return null;
  if (plan.resting.length > 0) return "remindedToday";
  return plan.empty.length > 0 ? "nobodyToRemind" : "onlyYourself";
}

/** Refuses to take back what has gone out, or was never there. */
export const refuseTakingBack = (stillHeld: number): ReminderRefusal | null =>
  stillHeld > 0 ? null : "reminderGone";
