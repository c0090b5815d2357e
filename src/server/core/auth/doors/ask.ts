import { ownPath } from "@/domain/account/own-path";
import { readAddress } from "@/domain/address";
import { goTo, withQuery } from "@/server/core/auth/answers";
import { askedCookie, readAskedCookie } from "@/server/core/auth/asked-cookie";
import { askToSignIn } from "@/server/core/auth/asking";
import { askCookieName, cookieLine, cookieOf } from "@/server/core/auth/cookies";
import { networkOf } from "@/server/core/auth/limits/network";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { now } from "@/server/core/clock";
import { door } from "./door";

/** Asks for a link and a code by mail. Leads to the same page for every address (REQ-A6). */
export const ask = door(async (fields, request) => {
  const next = ownPath(fields.next);
  const email = readAddress(fields.email ?? "");
  if (!email) return goTo(withQuery("/login", { state: "address", next }));
  const earlier = readAskedCookie(cookieOf(request.headers, askCookieName()));
  const asking = {
    email,
    next,
    earlier,
    locale: readerLocale(request.headers),
    network: networkOf(request.headers),
    ownDevice: fields.own !== undefined,
    kind: "signIn" as const,
  };
  const answer = await askToSignIn(asking, now());
  if (answer.outcome !== "sent") return goTo(withQuery("/login", { state: answer.outcome, next }));
  const cookie = askedCookie(answer.asked);
  return goTo("/login/code", [cookieLine(cookie.name, cookie.value, cookie)]);
});
