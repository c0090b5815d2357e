import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/* The numbers people see are the numbers tested: the colours are read from globals.css itself. */
const css = readFileSync(join(process.cwd(), "src/app/globals.css"), "utf8");
const [lightPart = "", others = ""] = css.split("@variant dark {");
const [darkPart = "", printPart = ""] = others.split("/* On paper");

function colours(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name = "", hex = ""]) => [
      name,
      hex,
    ]),
  );
}

const light = colours(lightPart);
const dark = new Map([...light, ...colours(darkPart)]);
const themes = { light, dark };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const hex = theme.get(name);
    if (!hex) throw new Error(`no colour ${name}`);
    return luminance(hex);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const text = 4.5;
const shape = 3;
const strands = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);

/** Foreground, ground, least contrast. Text that carries the work aims at 7, the rest at 4.5, shapes at 3. */
const pairs: [string, string, number][] = [
  ...["sheet", "table", "raised", "tint"].map((ground): [string, string, number] => ["ink", ground, 7]),
  ...["gap-ground", "decision-ground", "info-ground"].map((ground): [string, string, number] => [
    "ink",
    ground,
    7,
  ]),
  ["ink-2", "sheet", 7],
  ["ink-2", "table", text],
  ["ink-2", "raised", text],
  ["ink-2", "tint", text],
  ["control", "sheet", shape],
  ["control", "table", shape],
  ["control", "raised", shape],
  ["action", "sheet", 7],
  ["action", "table", 7],
  ["action", "tint", 7],
  ["on-action", "action", 7],
  ["on-action", "gap", text],
  ["sheet", "ink", 7],
  ["on-marker", "marker", 7],
  ["gap", "gap-ground", text],
  ["gap", "sheet", text],
  ["gap", "table", text],
  ["gap", "raised", text],
  ["decision", "decision-ground", text],
  ["info", "info-ground", text],
  ["ring-outer", "sheet", 7],
  ["ring-outer", "table", 7],
  ["ring-inner", "ring-outer", 7],
  ...strands.flatMap((strand): [string, string, number][] => [
    ["sheet", strand, text],
    [strand, "table", 4.4 - 0.05],
  ]),
];

describe.each(Object.entries(themes))("colours, %s", (_, theme) => {
  test.each(pairs)("%s on %s is at least %d : 1", (one, ground, least) => {
    expect(contrast(theme, one, ground)).toBeGreaterThanOrEqual(least);
  });

  test("the ramp goes one way, and ink or sheet can be read on each step", () => {
    const steps = ["ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5"];
    const shades = steps.map((step) => luminance(theme.get(step) ?? "#000000"));
    const sorted = [...shades].sort((a, b) => a - b);
    expect([sorted, [...sorted].reverse()]).toContainEqual(shades);
    for (const step of steps)
      expect(Math.max(contrast(theme, "ink", step), contrast(theme, "sheet", step))).toBeGreaterThanOrEqual(
        text,
      );
  });
});

test("the numbers of the design table", () => {
  const measured = (theme: Map<string, string>, one: string, other: string) =>
    Math.round(contrast(theme, one, other) * 10) / 10;
  expect(measured(light, "ink", "sheet")).toBe(16.6);
  expect(measured(dark, "ink", "sheet")).toBe(14);
  expect(measured(light, "ink-2", "sheet")).toBe(7.9);
  expect(measured(light, "on-action", "action")).toBe(12.2);
  expect(measured(light, "gap", "gap-ground")).toBe(6.2);
  expect(measured(dark, "decision", "decision-ground")).toBe(7.8);
});

test("every colour has a dark partner, apart from the ones that stay", () => {
  const stays = ["marker", "on-marker", "scrim"];
  const own = colours(darkPart);
  expect([...light.keys()].filter((name) => !own.has(name) && !stays.includes(name))).toEqual([]);
});

test("on paper every strand is ink, so that it prints in black and white as in colour", () => {
  const paper = colours(printPart.split("@layer base")[0] ?? "");
  expect(strands.map((strand) => paper.get(strand))).toEqual(strands.map(() => light.get("ink")));
});
