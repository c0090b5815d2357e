import { strandOf } from "./strand";
import { Weave } from "./weave";

type Props = {
  name: string;
  code: string;
  /** Place of the organisation in the workspace, from 0; see `strandOf`. */
  strand: number;
  size?: number;
  /** True where the name stands beside it, so that it is not read twice. */
  decorative?: boolean;
  /** Position of the left upper corner, when the disc stands inside another SVG. */
  x?: number;
  y?: number;
};

/** The face of an organisation: hue, weave, two letters. The same everywhere, on paper and in black and white too. */
export function StrandDisc({ name, code, strand, size = 40, decorative, x, y }: Props) {
  const naming = decorative ? { "aria-hidden": true as const } : { role: "img", "aria-label": name };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by `naming`
    <svg
      {...naming}
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className="shrink-0 forced-color-adjust-none [print-color-adjust:exact]"
    >
      <g className="[clip-path:circle(19.5px_at_20px_20px)_view-box]">
        <Weave strand={strand} width={40} height={40} />
      </g>
      <rect x="4.5" y="11" width="31" height="18" rx="2" fill={`var(--color-s${strandOf(strand).hue})`} />
      <text
        x="20"
        y="25.6"
        textAnchor="middle"
        fontSize="16"
        fontWeight="750"
        fill="var(--color-sheet)"
        className="font-sans"
      >
        {code}
      </text>
    </svg>
  );
}
