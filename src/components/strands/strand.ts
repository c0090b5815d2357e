/** The order of hues and weaves follows the drawn screens: the first eight differ in both. */
const hues = [1, 2, 6, 3, 4, 7, 5, 8, 9, 10, 11, 12] as const;
const weaves = ["plain", "twill", "dots", "basket", "cross", "stripe", "check", "wave"] as const;

export type Hue = (typeof hues)[number];
export type WeaveName = (typeof weaves)[number];

/**
 * Which thread an organisation is: a hue (token `--color-sN`) and a weave, by its place in the
 * workspace counted from 0.
 *
 * Hue alone would fail in black and white and for eyes that confuse hues; weave alone ends at eight.
 * Above twelve the hue repeats with another weave, so the first 96 are all different.
 */
export function strandOf(index: number): { hue: Hue; weave: WeaveName } {
  const place = Number.isFinite(index) ? Math.abs(Math.trunc(index)) : 0;
  const round = Math.floor(place / hues.length);
  const hue = hues[place % hues.length] ?? 1;
  const weave = weaves[((place % hues.length) + round * 5) % weaves.length] ?? "plain";
  return { hue, weave };
}
