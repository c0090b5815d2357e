import type { TableSeat } from "./table";

/** What sits in one place: an organisation, or an empty seat with or without a name. */
export interface MapPlace {
  key: string;
  kind: "SEAT" | "OUTSIDE" | "MISSING" | "UNNAMED";
  /** 0, 1, 2 from the inside out, 3 below the table. */
  ring: number;
  seat: TableSeat | null;
}
