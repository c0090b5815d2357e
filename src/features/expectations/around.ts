import type { ReactNode } from "react";

/** What stands around the table and the list alike: the views below the heading, and the door to a sealed round. */
export interface AroundExpectations {
  tabs: ReactNode;
  door: ReactNode;
}
