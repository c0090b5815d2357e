import { sitePath } from "@/domain/account/own-path";
import { locales } from "@/domain/account/schema";
import { goTo } from "@/server/core/auth/answers";
import { localeCookie } from "@/server/core/auth/reader-locale";
import { door } from "./door";

/** Switches the language of somebody who is not signed in, without script. */
export const language = door(async (fields) => {
  const locale = locales.find((known) => known === fields.locale);
  return goTo(sitePath(fields.next) ?? "/login", locale ? [localeCookie(locale)] : []);
});
