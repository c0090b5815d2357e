import { type Day, dayOfColumn, dayOfMoment, isMoment, type Zone } from "@/domain/calendar";

/**
 * The day that a field of an image says, null where it says none. A field is a moment when its name ends in `At`, and
 * falls on a day only somewhere; any other date is a day column, whose midnight is left off and never counted in a zone.
 * JSON that the database wrote has no Z.
 */
export function dayOfField(field: string, value: string, zone: Zone): Day | null {
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/.test(value)) return null;
  const moment = value.endsWith("Z") ? value : `${value}Z`;
  return field.endsWith("At") && isMoment(moment) ? dayOfMoment(moment, zone) : dayOfColumn(value);
}
