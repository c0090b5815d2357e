/** The languages that Kordel speaks. */
export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];
