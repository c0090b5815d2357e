import { strandOf, type WeaveName } from "./strand";

type Thread = {
  y: number;
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
  const rows = tops(height);
  const middle = height / 2;
  switch (weave) {
    case "plain":
    case "wave":
      return [];
    case "twill":
      return [{ y: middle, thick: height, dash: "3.2 5.3", opacity: 0.55, skew: true }];
    case "dots":
      return rows.flatMap((top) => [
        { y: top + 3, thick: 3.6, dash: "0 12", shift: -3, opacity: 0.65, round: true },
        { y: top + 9, thick: 3.6, dash: "0 12", shift: -9, opacity: 0.65, round: true },
      ]);
    case "basket":
      return rows.flatMap((top) => [
        { y: top + 3, thick: 2, dash: "6 6", opacity: 0.6 },
        { y: top + 9, thick: 2, dash: "6 6", shift: -6, opacity: 0.6 },
        { y: top + 3, thick: 6, dash: "2 10", shift: -8, opacity: 0.6 },
        { y: top + 9, thick: 6, dash: "2 10", shift: -2, opacity: 0.6 },
      ]);
    case "cross":
      return [
        ...rows.map((top) => ({ y: top + 6, thick: 1.8, opacity: 0.55 })),
        { y: middle, thick: height, dash: "1.8 10.2", shift: -5.1, opacity: 0.55 },
      ];
    case "stripe":
      return rows.flatMap((top) => [
        { y: top + 3, thick: 2.2, opacity: 0.55 },
        { y: top + 9, thick: 2.2, opacity: 0.55 },
      ]);
    case "check":
      return rows.flatMap((top) => [
        { y: top + 3, thick: 6, dash: "6 6", opacity: 0.4 },
        { y: top + 9, thick: 6, dash: "6 6", shift: -6, opacity: 0.4 },
      ]);
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
        {threads(weave, height).map((thread) => (
          <path
            key={`${thread.y} ${thread.thick}`}
            d={`M0 ${thread.y}H${thread.skew ? width + height : width}`}
            strokeWidth={thread.thick}
            strokeDasharray={thread.dash}
            strokeDashoffset={thread.shift}
            strokeLinecap={thread.round ? "round" : undefined}
            strokeOpacity={thread.opacity}
            transform={thread.skew ? "skewX(-45)" : undefined}
          />
        ))}
        {weave === "wave"
          ? tops(height).map((top) => (
              <path
                key={top}
                d={`M0 ${top + 6}q3 -5 6 0${"t6 0".repeat(Math.ceil(width / 6))}`}
                strokeWidth="2"
                strokeOpacity="0.7"
              />
            ))
          : null}
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
