/** What can say the message `common.number`. */
type SaysNumbers = (key: "number", values: { count: number }) => string;

/** A number as a word up to twelve ("acht"), in figures above. */
export const sayNumber = (common: SaysNumbers, count: number): string => common("number", { count });
