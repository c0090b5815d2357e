"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const KindControl = dynamic(() => import("./kind-control").then((it) => it.KindControl));
export const OpenNeedsControl = dynamic(() =>
  import("./open-needs-control").then((it) => it.OpenNeedsControl),
);
