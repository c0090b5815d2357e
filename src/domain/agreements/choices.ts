/** Two ways to sign; with a reservation it must be said (`reservationMissing`), without one nothing is kept. */
export const waysToSign = ["SIGNED", "SIGNED_WITH_RESERVATION"] as const;

/** What was decided about a text. Only a yes changes it; a no is kept beside it. */
export const adoptionOutcomes = ["ADOPTED", "REJECTED"] as const;
