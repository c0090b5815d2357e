import { type StoredRecords, wordOf } from "@/server/records/card";

export const collaborationTables = {
  FORM_ANSWER: { table: "FormAnswer", name: wordOf("partnerId", "Partner", "name") },
} satisfies StoredRecords;
