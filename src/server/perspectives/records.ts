import type { StoredRecords } from "@/server/records/card";

export const perspectiveTables = {
  REQUIRED_PERSPECTIVE: { table: "RequiredPerspective" },
} satisfies StoredRecords;
