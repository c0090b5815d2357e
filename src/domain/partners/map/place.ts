import type { Seat } from "./table";

/** What sits in one place: an organisation, or an empty seat with or without a name. */
export interface Place {
  key: string;
  kind: "SEAT" | "OUTSIDE" | "MISSING" | "UNNAMED";
  /** 0, 1, 2 from the inside out, 3 below the table. */
  ring: number;
  seat: Seat | null;
}
