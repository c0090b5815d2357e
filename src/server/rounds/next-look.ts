import { type Day, dayAfter, endOf, type Zone } from "@/domain/calendar";

/** So many days before the last one, those who have not answered are told. */
const TOLD_BEFORE = 2;

/** The kind of job that looks at a round when its time has come. */
export const ROUND_END = "ROUND_END";

/** When the job must look at a round next: two days before its last day (said in the morning of it), then at its end. */
export function nextLook(endsOn: Day, { now, zone }: { now: Date; zone: Zone }): Date {
  const told = endOf(dayAfter(endsOn, -TOLD_BEFORE - 1), zone);
  return told > now ? told : endOf(endsOn, zone);
}
