import type { StoredRecords } from "@/server/records/card";

export const planTables = {
  OPEN_END: { table: "OpenEnd" },
} satisfies StoredRecords;
