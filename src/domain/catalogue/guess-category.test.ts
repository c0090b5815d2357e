import { expect, it } from "vitest";
import { guessCategory } from "./guess-category";

it.each([
  ["Unser Saal steht jeden Dienstagabend offen.", "ROOMS"],
  ["Einen Sitzungsraum für zwölf Leute", "ROOMS"],
  ["In diesem Zeitraum geht bei uns nichts", null],
  ["Sechs Stunden im Monat am Telefon", "TIME"],
  ["500 Euro im Jahr", "MONEY"],
  ["200 € für Flyer", "MONEY"],
  ["Wir kennen Journalistinnen bei drei Zeitungen", "PRESS"],
  ["Unser Newsletter geht an 4.000 Leute", "REACH"],
  ["Rechtsberatung durch unsere Juristin", "EXPERTISE"],
  ["Wir bringen 200 Leute zur Kundgebung", "MOBILISATION"],
  ["Eine Bühne mit Lautsprechern", "INFRASTRUCTURE"],
  ["Kontakt zu Abgeordneten im Landtag", "ACCESS"],
  ["A room for twelve people every Tuesday", "ROOMS"],
  ["Six hours a month", "TIME"],
  ["Advice on tenancy", "EXPERTISE"],
  ["Einen Saal und 500 Euro", null],
  ["Vier Wochen Vorlauf", null],
  ["", null],
] as const)("%s is about %s", (statement, category) => {
  expect(guessCategory(statement)).toBe(category);
});
