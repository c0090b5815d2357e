import { type StoredRecords, wordOf } from "@/server/records/card";

export const roundTables = {
  ROUND: { table: "ExpectationRound" },
  ROUND_ANSWER: { table: "RoundAnswer", name: wordOf("partnerId", "Partner", "name") },
} satisfies StoredRecords;
