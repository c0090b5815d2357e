export { type Locale, locales } from "@/domain/catalogue/languages";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
