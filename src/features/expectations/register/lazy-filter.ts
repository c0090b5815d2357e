"use client";

import { later } from "@/components/later";

export const OrganisationFilterLater = later(() =>
  import("./organisation-filter").then((it) => it.OrganisationFilter),
);
