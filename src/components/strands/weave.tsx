import { strandOf, type WeaveName } from "./strand";

type Thread = {
  /** Where its rows lie; dashes begin anew in each of them, so that one path draws all. */
  rows: number[];
  thick: number;
  dash?: string;
  shift?: number;
  opacity: number;
  round?: boolean;
  skew?: boolean;
};

const TILE = 12;

/*
 * Every weave is drawn with dashed lines: no <pattern>, so no ids that could meet twice in one
 * document or vanish with a hidden copy, and no <style>, which the content policy forbids.
 */
function threads(weave: WeaveName, height: number): Thread[] {
  const at = (...places: number[]) => tops(height).flatMap((top) => places.map((place) => top + place));
  const all = { rows: [height / 2], thick: height };
  switch (weave) {
    case "plain":
    case "wave":
      return [];
    case "twill":
      return [{ ...all, dash: "3.2 5.3", opacity: 0.55, skew: true }];
    case "dots":
      return [
        { rows: at(3), thick: 3.6, dash: "0 12", shift: -3, opacity: 0.65, round: true },
        { rows: at(9), thick: 3.6, dash: "0 12", shift: -9, opacity: 0.65, round: true },
      ];
    case "basket":
      return [
        { rows: at(3), thick: 2, dash: "6 6", opacity: 0.6 },
        { rows: at(9), thick: 2, dash: "6 6", shift: -6, opacity: 0.6 },
        { rows: at(3), thick: 6, dash: "2 10", shift: -8, opacity: 0.6 },
        { rows: at(9), thick: 6, dash: "2 10", shift: -2, opacity: 0.6 },
      ];
    case "cross":
      return [
        { rows: at(6), thick: 1.8, opacity: 0.55 },
        { ...all, dash: "1.8 10.2", shift: -5.1, opacity: 0.55 },
      ];
    case "stripe":
      return [{ rows: at(3, 9), thick: 2.2, opacity: 0.55 }];
    case "check":
      return [
        { rows: at(3), thick: 6, dash: "6 6", opacity: 0.4 },
        { rows: at(9), thick: 6, dash: "6 6", shift: -6, opacity: 0.4 },
      ];
  }
}

/** Where each row of tiles begins. */
function tops(height: number): number[] {
  return Array.from({ length: Math.ceil(height / TILE) }, (_, row) => row * TILE);
}

/**
 * The cloth of one strand, `width` × `height` in the units of the SVG around it. It is cut to size
 * by that SVG: put it into a (nested) `<svg>` of the wanted size, and make `width` generous when the
 * size is a percentage. The threads take the colour of the sheet, so they show in dark; on paper they
 * stay white on ink, so a print needs neither colour nor backgrounds.
 */
export function Weave({ strand, width, height }: { strand: number; width: number; height: number }) {
  const { hue, weave } = strandOf(strand);
  return (
    <>
      <rect width={width} height={height} fill={`var(--color-s${hue})`} />
      <g stroke="var(--color-sheet)" fill="none" className="print:*:[stroke-opacity:1]">
        {threads(weave, height).map(({ rows, thick, dash, shift, opacity, round, skew }) => (
          <path
            key={`${thick} ${shift}`}
            d={rows.map((y) => `M0 ${y}H${skew ? width + height : width}`).join("")}
            strokeWidth={thick}
            strokeDasharray={dash}
            strokeDashoffset={shift}
            strokeLinecap={round ? "round" : undefined}
            strokeOpacity={opacity}
            transform={skew ? "skewX(-45)" : undefined}
          />
        ))}
        {weave === "wave" && (
          <path
            d={tops(height)
              .map((top) => `M0 ${top + 6}q3 -5 6 0${"t6 0".repeat(Math.ceil(width / 6))}`)
              .join("")}
            strokeWidth="2"
            strokeOpacity="0.7"
          />
        )}
      </g>
    </>
  );
}

/** Hatching means open or missing; in the `gap` tone it means that somebody needs it. Cut to size like `Weave`. */
export function Hatch({
  width,
  height,
  tone = "open",
}: {
  width: number;
  height: number;
  tone?: "open" | "gap";
}) {
  return (
    <>
      {tone === "gap" ? <rect width={width} height={height} fill="var(--color-gap-ground)" /> : null}
      <path
        d={`M0 ${height / 2}H${width + height}`}
        stroke={tone === "gap" ? "var(--color-gap)" : "var(--color-ramp-3)"}
        strokeWidth={height}
        strokeDasharray={tone === "gap" ? "3.4 7.9" : "2.2 6.8"}
        transform="skewX(-45)"
        className="print:stroke-ink"
      />
    </>
  );
}
