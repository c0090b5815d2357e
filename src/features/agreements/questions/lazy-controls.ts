"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const ClauseControl = dynamic(() => import("./clause-control").then((it) => it.ClauseControl));
