"use client";

import { later } from "@/components/later";

export const AdoptLater = later(() =>
  import("@/features/setbacks/catalogue/adopt-button").then((it) => it.AdoptButton),
);
export const AddClausesLater = later(() => import("./add-clauses-button").then((it) => it.AddClausesButton));
