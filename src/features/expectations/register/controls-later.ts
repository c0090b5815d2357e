"use client";

import { later } from "@/components/later";

export const OrganisationFilterLater = later(() =>
  import("./organisation-filter").then((it) => it.OrganisationFilter),
);
export const ConfirmAllLater = later(() => import("./confirm-all").then((it) => it.ConfirmAll));
export const StepLater = later(() =>
  import("@/features/expectations/entry/step-button").then((it) => it.StepButton),
);
