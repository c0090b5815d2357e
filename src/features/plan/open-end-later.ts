"use client";

import { later } from "@/components/later";

export const OpenEndLater = later(() => import("./open-end-part").then((it) => it.OpenEndPart));
