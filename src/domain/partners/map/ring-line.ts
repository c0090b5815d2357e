import type { Box, PlacedDisc } from "./labels";
import type { Oval } from "./rings";

/** Points along one line; between two pieces of it stands a name. */
export type LinePiece = PlacedDisc[];

const STEPS = 360;
/** How far a line stops before a name. */
const CLEAR = 3;

const isIn = ({ x, y }: PlacedDisc, box: Box): boolean =>
  x > box.left - CLEAR && x < box.right + CLEAR && y > box.top - CLEAR && y < box.bottom + CLEAR;

/** The line of a round ring, cut where names stand: it never runs through one. */
export function ringLine({ rx, ry }: Oval, centre: PlacedDisc, names: readonly Box[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let piece: LinePiece = [];
  for (let step = 0; step <= STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI;
    const point = { x: centre.x + rx * Math.cos(angle), y: centre.y + ry * Math.sin(angle) };
    if (!names.some((box) => isIn(point, box))) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}
