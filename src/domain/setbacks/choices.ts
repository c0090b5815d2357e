/** What is done about it before it happens. */
export const riskTreatments = ["AVOID", "REDUCE", "SHARE", "ACCEPT"] as const;
