"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const DecisionsControl = dynamic(() =>
  import("./decisions-control").then((it) => it.DecisionsControl),
);
export const DeputyControl = dynamic(() => import("./deputy-control").then((it) => it.DeputyControl));
export const ReviewDateControl = dynamic(() => import("./rhythm-control").then((it) => it.ReviewDateControl));
export const RhythmControl = dynamic(() => import("./rhythm-control").then((it) => it.RhythmControl));
export const SpeakingControl = dynamic(() => import("./speaking-control").then((it) => it.SpeakingControl));
