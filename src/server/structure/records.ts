import { type StoredRecords, wordOf } from "@/server/records/card";

export const structureTables = {
  DECISION_CLASS_RULE: { table: "DecisionClassRule" },
  MANDATE: { table: "Mandate", name: wordOf("partnerId", "Partner", "name") },
  RHYTHM: { table: "Rhythm" },
} satisfies StoredRecords;
