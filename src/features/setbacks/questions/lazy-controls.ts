"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const BlindSpotsControl = dynamic(() =>
  import("./blind-spots-control").then((it) => it.BlindSpotsControl),
);
export const FirstHoursControl = dynamic(() =>
  import("./first-hours-control").then((it) => it.FirstHoursControl),
);
export const PremortemControl = dynamic(() =>
  import("./premortem-control").then((it) => it.PremortemControl),
);
export const WatchControl = dynamic(() => import("./watch-control").then((it) => it.WatchControl));
export const WeightControl = dynamic(() => import("./weight-control").then((it) => it.WeightControl));
