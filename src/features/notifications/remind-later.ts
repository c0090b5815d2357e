"use client";

import { later } from "@/components/later";

export const RemindFormLater = later(() => import("./remind-form").then((it) => it.RemindForm));
