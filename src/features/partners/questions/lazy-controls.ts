"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const OrganisationsControl = dynamic(() =>
  import("./organisations-control").then((it) => it.OrganisationsControl),
);
export const PerspectivesControl = dynamic(() =>
  import("./perspectives-control").then((it) => it.PerspectivesControl),
);
export const ProfileControl = dynamic(() => import("./profile-control").then((it) => it.ProfileControl));
