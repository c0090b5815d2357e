import { ownPath } from "@/domain/account/own-path";
import { readAddress } from "@/domain/address";
import { goTo, sayOutcome, withQuery } from "@/server/core/auth/answers";
import { askedCookie, readAskedCookie } from "@/server/core/auth/asked-cookie";
import { askToSignIn } from "@/server/core/auth/asking";
import { askCookieName, cookieLine, cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import type { Fields } from "@/server/core/auth/forms";
import { networkOf } from "@/server/core/auth/limits/network";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { personBefore, personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { door } from "./door";

/** The address that was typed; null where none was, `wrong` where it is none. */
function readTyped(fields: Fields, request: Request) {
  if (fields.email === undefined) return null;
  const email = readAddress(fields.email);
  return email ? { email, locale: readerLocale(request.headers) } : ("wrong" as const);
}

/**
 * Mails a code to whoever is signed in here, so that their mailbox proves itself once more. From a form it leads to the page
 * that takes the code and then back to `next`; a page that stays where it is gets the outcome as JSON, and signs in without
 * being left: whoever was signed in here until the session was over, or the address that is typed, for which every answer is
 * the same (REQ-A6).
 */
export const again = door(async (fields, request) => {
  const inPlace = request.headers.get("accept") === "application/json";
  const next = ownPath(fields.next);
  const say = (state: string, path: string, cookies: string[] = []) =>
    inPlace ? sayOutcome({ state, left: null }, cookies) : goTo(path, cookies);
  const token = cookieOf(request.headers, sessionCookieName());
  const signedIn = await personOfToken(token, now());
  const person = signedIn ?? (inPlace ? readTyped(fields, request) : null);
  if (person === "wrong") return say("address", "/login");
  const whom = person ?? (inPlace ? await personBefore(token) : null);
  if (!whom) return say("signedOut", withQuery("/login", { next }));
  const answer = await askToSignIn(
    {
      email: whom.email,
      locale: whom.locale,
      next,
      network: networkOf(request.headers),
      earlier: readAskedCookie(cookieOf(request.headers, askCookieName())),
      ownDevice: false,
      kind: signedIn ? "signedInProof" : "signIn",
    },
    now(),
  );
  if (answer.outcome !== "sent")
    return say(answer.outcome, withQuery("/login/again", { state: answer.outcome, next }));
  const cookie = askedCookie(answer.asked);
  return say("sent", "/login/code", [cookieLine(cookie.name, cookie.value, cookie)]);
});
