import { expect, it } from "vitest";
import { isAlike, type SaidThing } from "./likeness";

const said = (category: SaidThing["category"], statement: string, quantity: number | null = null) => ({
  category,
  statement,
  quantity,
});

it.each<[string, SaidThing, SaidThing, boolean]>([
  [
    "a condition about time is met by no hours",
    said("TIME", "Sechs Stunden Koordination im Monat", 6),
    said("TIME", "Treffen am Vormittag"),
    false,
  ],
  [
    "hours for the same work",
    said("TIME", "Sechs Stunden Koordination im Monat", 6),
    said("TIME", "Jemand, der koordiniert"),
    true,
  ],
  ["money without an amount", said("MONEY", "500 Euro", 500), said("MONEY", "Druckkosten"), true],
  ["two amounts", said("ROOMS", "Saal", 2), said("ROOMS", "Räume", 1), true],
  ["no amounts", said("EXPERTISE", "Rechtsberatung"), said("EXPERTISE", "Jemand für Verträge"), true],
  ["another category", said("PRESS", "Kontakte", 3), said("TIME", "Kontakte", 3), false],
])("%s", (_, give, ask, alike) => {
  expect(isAlike(give, ask)).toBe(alike);
});
