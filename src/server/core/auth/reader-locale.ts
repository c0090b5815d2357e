import { cookies } from "next/headers";
import { type Locale, locales } from "@/domain/account/schema";
import { cookieOf } from "./cookies";
import { insideRequest } from "./inside-request";

/** Keeps the language that a signed-out reader chose; of no use to anybody else, so it needs no prefix. */
export const LOCALE_COOKIE = "kordel.locale";

const known = (value: string | null | undefined): Locale | undefined =>
  locales.find((locale) => locale === value);

/** The language of a reader who is not signed in: chosen, else the browser's first that we speak, else German. */
export function readerLocale(headers: Headers): Locale {
  const wanted = (headers.get("accept-language") ?? "")
    .split(",")
    .map((entry) => known(entry.trim().slice(0, 2).toLowerCase()));
  return known(cookieOf(headers, LOCALE_COOKIE)) ?? wanted.find((locale) => locale !== undefined) ?? "de";
}

/** The `Set-Cookie` line that keeps a choice for a year. */
export const localeCookie = (locale: Locale): string =>
  `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;

/** Keeps a person's choice in their browser too, so that the pages before sign-in speak it as well. */
export async function rememberLocale(locale: Locale): Promise<void> {
  const jar = await insideRequest(cookies);
  jar?.set(LOCALE_COOKIE, locale, { path: "/", maxAge: 31_536_000, sameSite: "lax", httpOnly: true });
}
