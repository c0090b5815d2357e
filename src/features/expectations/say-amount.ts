import { type ResourceCategory, unitOf } from "@/domain/catalogue/resources";

type Say = (key: string, values: { count: number }) => string;

/** An amount with its unit, in words ("500 Euro"); null where nothing was named. */
export function sayAmount(t: Say, category: ResourceCategory | null, quantity: number | null): string | null {
  const unit = category && unitOf[category];
  return unit && quantity !== null ? t(`amounts.${unit}`, { count: quantity }) : null;
}
