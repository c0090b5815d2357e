"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; its scripts come after those with which the page can be used (docs/bench.md, 7). */

export const OrganisationFilterLater = dynamic(() =>
  import("./organisation-filter").then((it) => it.OrganisationFilter),
);
