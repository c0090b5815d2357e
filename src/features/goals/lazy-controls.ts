"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const FirstSuccessControl = dynamic(() =>
  import("./goal-controls").then((it) => it.FirstSuccessControl),
);
export const PositionsControl = dynamic(() =>
  import("./positions-control").then((it) => it.PositionsControl),
);
export const WantedControl = dynamic(() => import("./goal-controls").then((it) => it.WantedControl));
