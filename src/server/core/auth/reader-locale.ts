import { type Locale, locales } from "@/domain/account/schema";
import { cookieOf } from "./cookies";

/** Keeps the language that a signed-out reader chose; of no use to anybody else, so it needs no prefix. */
export const LOCALE_COOKIE = "kordel.locale";

const known = (value: string | null | undefined): Locale | undefined => locales.find((locale) => locale === value);

/** The language of a reader who is not signed in: chosen, else the browser's first that we speak, else German. */
export function readerLocale(headers: Headers): Locale {
  const wanted = (headers.get("accept-language") ?? "").split(",").map((entry) => known(entry.trim().slice(0, 2).toLowerCase()));
  return known(cookieOf(headers, LOCALE_COOKIE)) ?? wanted.find((locale) => locale !== undefined) ?? "de";
}

/** The `Set-Cookie` line that keeps a choice for a year. */
export const localeCookie = (locale: Locale): string => `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
