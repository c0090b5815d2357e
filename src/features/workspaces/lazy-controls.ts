"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const LifespanControl = dynamic(() => import("./purpose-controls").then((it) => it.LifespanControl));
export const NameControl = dynamic(() => import("./purpose-controls").then((it) => it.NameControl));
export const ProtectionControl = dynamic(() =>
  import("./purpose-controls").then((it) => it.ProtectionControl),
);
export const WhyControl = dynamic(() => import("./purpose-controls").then((it) => it.WhyControl));
