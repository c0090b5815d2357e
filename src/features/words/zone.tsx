"use client";

import { createContext, type ReactNode, useContext } from "react";
import { HOME_ZONE, type Zone } from "@/domain/calendar";

const AtHome = createContext<Zone>(HOME_ZONE);

/** Around everything that shows the clock of one workspace. Server components have the zone with what they read. */
export function InZone({ zone, children }: { zone: Zone; children: ReactNode }) {
  return <AtHome value={zone}>{children}</AtHome>;
}

/** Where what is shown here is at home. */
export const useZone = (): Zone => useContext(AtHome);
