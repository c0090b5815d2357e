import type { Label, PlacedDisc } from "./labels";
import type { MapPlace } from "./place";
import type { Oval } from "./rings";

/** The table as it is drawn. */
export interface Layout {
  width: number;
  height: number;
  centre: { x: number; y: number };
  /** The lines of the three rings, the first one around the table's middle. */
  rings: Oval[];
  /** Half the width of a disc. */
  radius: number;
  places: (PlacedDisc & MapPlace & { label: Label | null; mark: string })[];
  font: number;
  /** Whether every name stands beside its disc. */
  named: boolean;
}
